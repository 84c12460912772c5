/** A word of a phrase with where it begins and ends. */
export interface Token {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

/** The character that stands for a date in a masked sentence: no phrase reaches across it. */
export const DATE_MASK = "\u2592";

/** The first words of the text, as many as a phrase may look at, without the punctuation that ends one. */
export function tokensOf(text: string, most: number = Number.POSITIVE_INFINITY): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; tokens.length < most; index = tokens.at(-1)?.end ?? 0) {
    const start = passed(text, index, isBetween);
    if (start === text.length) break;
    tokens.push(tokenAt(text, start));
  }
  return tokens;
}

/** The same, up to where more than a blank parts two words. */
export function unpartedTokensOf(text: string, most: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; tokens.length < most; index = tokens.at(-1)?.end ?? 0) {
    const start = passed(text, index, isBlank);
    if (start === text.length || isBetween(text.charCodeAt(start))) break;
    tokens.push(tokenAt(text, start));
  }
  return tokens;
}

function tokenAt(text: string, index: number): Token {
  const end = passed(text, index, isOfWord);
  return { text: text.slice(index, end), index, end };
}

/** Where the characters of that kind end which begin there. */
function passed(text: string, start: number, isSuch: (code: number) => boolean): number {
  let end = start;
  while (end < text.length && isSuch(text.charCodeAt(end))) end += 1;
  return end;
}

/** Words are read this way and not by an expression, since of all that is read of a mail nothing is asked for as often. */
const BLANK = 1;
const MARK = 2;
const LAST_OF_TABLE = 0x3000;
/** What stands between words: blanks as \s has them, and marks. */
const BETWEEN = new Uint8Array(LAST_OF_TABLE + 1);
for (const mark of `,;:()[]<>|"“”!?${DATE_MASK}`) BETWEEN[mark.charCodeAt(0)] = MARK;
for (const blank of "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000")
  BETWEEN[blank.charCodeAt(0)] = BLANK;

const kindOf = (code: number) => (code <= LAST_OF_TABLE ? BETWEEN[code] : Number(code === 0xfeff));
const isBlank = (code: number) => kindOf(code) === BLANK;
const isBetween = (code: number) => kindOf(code) !== 0;
const isOfWord = (code: number) => !isBetween(code);

const POSSESSIVES = ["'s", "’s", "'S", "’S"];

/** "nick's", "NICK'S". */
export const isPossessive = (word: string): boolean => POSSESSIVES.includes(word.slice(-2));

/** "Nick's" becomes "Nick". */
export const withoutPossessive = (word: string): string => (isPossessive(word) ? word.slice(0, -2) : word);

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
