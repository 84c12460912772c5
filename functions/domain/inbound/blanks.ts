/** Matches blanks that are more than one plain space. Nearly no words hold such, and to split at a string is far quicker than at an expression. */
const ODD_BLANK = /[^\S ]| {2}/;

/** The words with one space for all that stands between two of them. */
export const inOneLine = (words: string): string => (ODD_BLANK.test(words) ? words.replace(/\s+/g, " ") : words);

/** The words between blanks, as split(/\s+/) gives them. */
export const splitAtBlanks = (words: string): readonly string[] => (ODD_BLANK.test(words) ? words.split(/\s+/) : words.split(" "));
