/** Which short runs of letters a text holds, each by one bit; two runs may share a bit, so that it tells only what is surely not there. */
export interface Imprint {
  readonly bits: Uint32Array;
  /** The text holds a letter that expressions take for another one: every run counts as held. */
  readonly holdsAll: boolean;
}

/** Stands for whatever is no letter a to z, digit or underscore, however much of it: before the first letter and behind the last as well. */
export const GAP = " ";

/** The shortest run that is marked. */
export const SHORTEST_RUN = 3;
const LONGEST_RUN = 4;

const BITS_PER_LETTER = 6;
const BITS_PER_CHARACTER = 40;
const FEWEST_BITS = 1024;
const MOST_BITS = 1 << 16;
const MIX = 0x9e3779b1;

/** The long s and the sign for kelvin, which expressions without regard to case take for s and k. */
const TWO_FACED = /[\u017f\u212a]/;

/** A number for each character that expressions take for part of a word (\w), and 0 for all others; capitals count as small letters. */
const LETTERS = new Uint8Array(128);
for (let digit = 0; digit <= 9; digit += 1) LETTERS[48 + digit] = 27 + digit;
for (let letter = 1; letter <= 26; letter += 1) {
  LETTERS[64 + letter] = letter;
  LETTERS[96 + letter] = letter;
}
LETTERS[95] = 37;

/** The number of the character with that code; 0 for a gap. */
export const letterOf = (code: number): number => (code < 128 ? (LETTERS[code] ?? 0) : 0);
const markOf = (run: number, length: number): number => Math.imul(run | (length << 24), MIX) >>> 16;

/** The imprint of all the texts together. */
export function imprintOf(...texts: readonly string[]): Imprint {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  let size = FEWEST_BITS;
  while (size < length * BITS_PER_CHARACTER && size < MOST_BITS) size *= 2;
  const bits = new Uint32Array(size / 32);
  for (const text of texts) mark(bits, text);
  return { bits, holdsAll: texts.some((text) => TWO_FACED.test(text)) };
}

function mark(bits: Uint32Array, text: string): void {
  const mask = bits.length * 32 - 1;
  let run = 0;
  let known = 1;
  let isGap = true;
  for (let index = 0; index <= text.length; index += 1) {
    const letter = index === text.length ? 0 : letterOf(text.charCodeAt(index));
    if (letter === 0 && isGap) continue;
    isGap = letter === 0;
    run = ((run << BITS_PER_LETTER) | letter) & 0xffffff;
    known += 1;
    if (known >= SHORTEST_RUN) set(bits, markOf(run & 0x3ffff, SHORTEST_RUN) & mask);
    if (known >= LONGEST_RUN) set(bits, markOf(run, LONGEST_RUN) & mask);
  }
}

function set(bits: Uint32Array, mark: number): void {
  bits[mark >>> 5] = (bits[mark >>> 5] ?? 0) | (1 << (mark & 31));
}

/** Whether the text may hold the run that the mark is of. */
export function holds({ bits }: Imprint, mark: number): boolean {
  const place = mark & (bits.length * 32 - 1);
  return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

/** The marks of the run that the words begin with and of the one that they end with; for words of SHORTEST_RUN letters or more. */
export function marksOf(words: string): readonly [number, number] {
  const length = Math.min(words.length, LONGEST_RUN);
  return [markOf(runAt(words, 0, length), length), markOf(runAt(words, words.length - length, length), length)];
}

function runAt(words: string, start: number, length: number): number {
  let run = 0;
  for (let index = start; index < start + length; index += 1) {
    run = (run << BITS_PER_LETTER) | letterOf(words.charCodeAt(index));
  }
  return run;
}
