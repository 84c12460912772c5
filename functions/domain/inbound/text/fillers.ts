/** Sounds that dictation writes down; "um 14 Uhr" is German, and "ER" a ward. */
const FILLER = /(?<![\p{L}\p{N}@.'’-])(?:[Uu]h+m*|[Uu]m+(?!\s?\d)|[Ee]rm+|[Hh]mm+)(?![\p{L}\p{N}@'’-])(?:[,…]|\.{2,4})?\s?|(?<=,\s)er,\s/gu;

/** The line without "um" and "uh", which no reader has to know. */
export function withoutFillers(line: string): string {
  return line.replace(FILLER, "");
}
