/** Also behind the initials of who is quoted, as on Usenet. */
const MARK = /^\s{0,3}[A-Z]{0,3}>\s?/;

/** What mailboxes of the old kind make of a line of one's own that begins with "From ". */
const ESCAPED_FROM = /^>From\s/;

/** Says whether the line is quoted after ">" (RFC 3676, 4.5). */
export function isQuoted(line: string): boolean {
  return MARK.test(line) && !ESCAPED_FROM.test(line);
}

/** The line without its first ">". */
export function unquoted(line: string): string {
  return line.includes(">") ? line.replace(MARK, "") : line;
}
