/** Where a word begins or ends, so long as the expression has one of the letters a to z or a digit on one side of it. */
const EDGE = String.raw`(?:(?<!\w)|(?!\w))`;

/**
 * The same expression, made fast for the flags i and u together: with both of them V8 looks for \b at each place of a text, and
 * takes up to thirty times as long as for the two looks around that say the same beside a letter.
 */
export function caseless(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll(String.raw`\b`, EDGE), pattern.flags);
}
