/** The longest that a fact may be in a draft, in characters; whoever needs more has attached it. */
export const LONGEST = { name: 80, phrase: 140, correction: 260 } as const;

// Beyond this a fact is not even looked at, so that the patterns below stay cheap on hostile text.
const LONGEST_READ = 6_000;

const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]|\ufe0f/gu;
const PICTURES = /(?![©®™#*\d])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/gu;
const LINKS = /(?:https?:\/\/|www\.)[^\s<>"]{1,500}/giu;
const MARKUP = /<[^<>]{0,200}>|[{}<>[\]|`\\]/gu;
const DANGLING =
  /(?:[\s,;:(–—-]|(?<![\p{L}\p{N}])(?:and|or|but|of|for|the|an?|to|with|in|on|at|by|from|that|which|who|my|our|your|their))+$/iu;

/** What most facts are: letters, digits and marks of ASCII in single words, with nothing to be taken out. */
const PLAIN = /^(?!.*(?:https?:\/\/|www\.))[!-;=?-Z^_a-z~]+(?: [!-;=?-Z^_a-z~]+)*$/i;

/**
 * Gives a fact as it may stand in a draft: one line, no control, bidirectional or picture characters, no link, markup
 * or placeholder marks, and cut at a word when it is longer than `longest` characters. Empty when nothing is left.
 */
export function cleanFact(text: string | undefined, longest: number = LONGEST.name): string {
  if (text === undefined) return "";
  const line = PLAIN.test(text) && text.length <= LONGEST_READ ? text : cleaned(text);
  return /[\p{L}\p{N}]/u.test(line) ? cutAtWord(line, longest) : "";
}

function cleaned(text: string): string {
  return text
    .slice(0, LONGEST_READ)
    .toWellFormed()
    .replace(/\ufffd/g, "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(INVISIBLE, "")
    .replace(PICTURES, "")
    .replace(LINKS, "")
    .replace(MARKUP, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

function cutAtWord(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const letters = [...line];
  if (letters.length <= longest) return line;
  const head = letters.slice(0, longest + 1).join("");
  const space = head.lastIndexOf(" ");
  const cut = space > longest / 3 ? head.slice(0, space) : letters.slice(0, longest).join("");
  return cut.replace(DANGLING, "");
}
