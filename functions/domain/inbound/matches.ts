const LAST_OF_ONE_UNIT = 0xffff;

/**
 * Every match of a global expression, as matchAll gives them. matchAll makes a copy of the expression for each text, which takes
 * ten times as long as to find that the text holds no match; most texts hold none of most expressions.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.global ? pattern.exec(text) : null) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return found;
}
