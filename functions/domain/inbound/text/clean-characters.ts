const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/**
 * Controls, direction marks, soft hyphens and zero-width blanks: unseen by a reader, they turn words around or hide some
 * from a search (Unicode TR 36). The joiners U+200C and U+200D stay: emoji and several scripts are written with them.
 */
const INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]|[\u115f\u1160\u3164]|\u034f/gu;

const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Whatever is not on a typewriter; a text without it has nothing to be cleaned of. */
const BEYOND_TYPED = /[^\n\t -~]/;

/** The text with line breaks as "\n", blanks of every width as " ", and without characters that no reader sees. Linear. */
export function cleanCharacters(text: string): string {
  const inLines = text.replace(LINE_BREAKS, "\n");
  if (!BEYOND_TYPED.test(inLines)) return inLines;
  return inLines.toWellFormed().replace(INVISIBLE, "").replace(BLANKS, " ").normalize("NFC");
}

/** A value for one line, such as a subject or a name: cleaned, with every run of blanks and line breaks one blank. */
export function cleanLine(text: string, maxLength = 500): string {
  return cleanCharacters(text.slice(0, 4 * maxLength))
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxLength)
    .toWellFormed();
}
