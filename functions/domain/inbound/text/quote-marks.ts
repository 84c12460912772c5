const MARK = /^\s{0,3}>\s?/;

/** Says whether the line is quoted after ">" (RFC 3676, 4.5). */
export function isQuoted(line: string): boolean {
  return MARK.test(line) && !/^\s{0,3}>\s?From\s/.test(line);
}

/** The line without its first ">". */
export function unquoted(line: string): string {
  return line.replace(MARK, "");
}
