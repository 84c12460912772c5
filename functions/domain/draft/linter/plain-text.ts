/** Longer texts are judged by their beginning; no draft comes near. */
const LONGEST_READ = 20_000;

/** Whatever a text in one line with straight quotes does not hold. */
const NOT_FLAT = /[^\x20-\x7e]|^ | $| {2}/;
/** White space other than a single blank between two words. */
const WIDE_SPACE = /(?:[^\S ]| (?=\s))\s*/g;

/** The text in one line, with straight quotes and single spaces, so that rules compare words and not typography. */
export function flat(text: string): string {
  if (text.length <= LONGEST_READ && !NOT_FLAT.test(text)) return text;
  return text
    .slice(0, LONGEST_READ)
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(WIDE_SPACE, " ")
    .trim();
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['.@+-][\p{L}\p{M}\p{N}]+)*/gu;
const ASCII_WORD = /[a-z\d]+(?:['.@+-][a-z\d]+)*/g;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** The words of a text, lower-case, in order: letters, marks and digits of any script, with inner apostrophes, hyphens and dots. */
export function wordsIn(text: string): readonly string[] {
  const small = flat(text).toLowerCase();
  return small.match(BEYOND_ASCII.test(small) ? WORD : ASCII_WORD) ?? [];
}

// A private character stands for the space after an abbreviation while the text is split.
const NO_END = "\ue000";
// "At Company C. You mentioned" are two sentences, "with C. Youngblood" is part of one.
const ABBREVIATED =
  /\. (?<=(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|Rev|St|Pvt|vs|e\.g|i\.e)\. )|\. (?<=(?:^|[\s(])\p{Lu}\. )(?!(?:I|You|Thank|Thanks|If|Once|Would|Could|What|When|The|It|As|For|Please)[ '])/gu;
const MAY_END = /[.!?]["')\]]? /;
const BETWEEN_SENTENCES = / (?<=[.!?]["')\]]? )(?=["'([]?[\p{Lu}\p{N}])/u;

/** The sentences of a text; a full stop after a title, a company's form or an initial ends none. */
export function sentencesIn(text: string): readonly string[] {
  const line = flat(text);
  if (!MAY_END.test(line)) return [line];
  const sentences = line.replace(ABBREVIATED, `.${NO_END}`).split(BETWEEN_SENTENCES);
  return sentences.map((sentence) => sentence.replaceAll(NO_END, " "));
}

const WORD_PART = /[\p{L}\p{N}]/u;

/** Says whether the text holds the name as whole words, whatever its case. */
export function holds(text: string, name: string): boolean {
  return holdsAsWritten(text.toLowerCase(), name.toLowerCase());
}

/** The same, with the case of each letter as given. */
export function holdsAsWritten(text: string, name: string): boolean {
  const sought = flat(name);
  if (!sought) return false;
  const isWordPart = (letter: string | undefined) => letter !== undefined && WORD_PART.test(letter);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const startsWord = !isWordPart(sought[0]) || !isWordPart(text[at - 1]);
    if (startsWord && !(isWordPart(sought.at(-1)) && isWordPart(text[at + sought.length]))) return true;
  }
  return false;
}
