/** A word of a phrase with where it begins and ends. */
export interface Token {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

const WORD = /[^\s,;:()[\]<>|"“”!?\u2592]+/g;

/** The character that stands for a date in a masked sentence: no phrase reaches across it. */
export const DATE_MASK = "\u2592";

/** The first words of the text, as many as a phrase may look at, without the punctuation that ends one. */
export function tokensOf(text: string, most: number = Number.POSITIVE_INFINITY): readonly Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  while (tokens.length < most) {
    const match = WORD.exec(text);
    if (match === null) break;
    tokens.push({ text: match[0], index: match.index, end: WORD.lastIndex });
  }
  return tokens;
}

const NEXT_WORD = /\s*([^\s,;:()[\]<>|"“”!?\u2592]+)/y;

/** The same, up to where more than a blank parts two words. */
export function unpartedTokensOf(text: string, most: number): readonly Token[] {
  const tokens: Token[] = [];
  NEXT_WORD.lastIndex = 0;
  while (tokens.length < most) {
    const word = NEXT_WORD.exec(text)?.[1];
    if (word === undefined) break;
    const end = NEXT_WORD.lastIndex;
    tokens.push({ text: word, index: end - word.length, end });
  }
  return tokens;
}

/** "nick's" becomes "nick"; for words in lower case. */
export function withoutPossessive(word: string): string {
  return word.endsWith("'s") || word.endsWith("’s") ? word.slice(0, -2) : word;
}

/** Says whether the word begins with a capital and goes on in small letters, or is a lone capital ("J."). */
export function isCapitalised(word: string): boolean {
  return /^[\p{Lu}](?:[\p{L}'’.-]*\p{Ll}|\.?$|[\p{Lu}'’.-]*[\p{Lu}]$)/u.test(word);
}

/** "nick claus" and "NICK CLAUS" become "Nick Claus"; a name with capitals of its own is kept. */
export function recased(name: string): string {
  if (/\p{Ll}/u.test(name) && /\p{Lu}/u.test(name)) return name;
  const capitals = name
    .toLowerCase()
    .replace(/(^|[\s'’&(/-])(\p{Ll})(?!(?<=['’]\p{Ll})(?:\s|$))/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return capitals.replace(/(?<=\s)(?:And|Of|The|For|De|Und|Von)(?=\s)/g, (word) => word.toLowerCase());
}
