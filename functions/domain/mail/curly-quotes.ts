/** The text with the quotation marks and the ellipsis of print: `Answer "talked about ..."` gives `Answer “talked about …”`. */
export function withCurlyQuotes(text: string): string {
  return text.replace(/"([^"]{1,240})"/g, "“$1”").replace(/(?<=[\p{L} ])\.\.\./gu, "…");
}
