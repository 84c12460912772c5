/** One field of a head: its name in lower case and its value, unfolded and otherwise as it was sent. */
export interface HeaderLine {
  readonly key: string;
  readonly value: string;
}

/** Printable ASCII but for the colon (RFC 5322, 2.2), with blanks after it as in old mail: no other space makes a "From" of a line. */
const FIELD = /^[ \t]*([!-9;-~]{1,100})[ \t]*:(.*)$/s;

/** Some receivers end a line at a lone CR, too: what would be a second From to them is one to us. */
const LINE_END = /\r\n(?![ \t])|\r(?![\n \t])|\n(?![ \t])/;

/** The fields of a head, top first. 8-bit bytes are taken as UTF-8 (RFC 6532); a line that is no field is left out. */
export function headerLines(head: Uint8Array): HeaderLine[] {
  return Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    .toString("utf8")
    .split(LINE_END)
    .flatMap((line) => {
      const [, name, value = ""] = FIELD.exec(line) ?? [];
      return name === undefined ? [] : [{ key: name.toLowerCase(), value: value.replace(/[\r\n]/g, "") }];
    });
}

/** The first value of that name: what mail programs show and sign for. */
export function headerValue(lines: readonly HeaderLine[], name: string): string | undefined {
  return lines.find(({ key }) => key === name)?.value;
}

/** The values of every header of that name, top first. */
export function headerValues(lines: readonly HeaderLine[], name: string): string[] {
  return lines.filter(({ key }) => key === name).map(({ value }) => value);
}
