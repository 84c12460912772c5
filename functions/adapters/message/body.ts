const LINE = 76;
const SOFT_BREAK = "=\r\n";

/** What a part holds, in the encoding in which it is sent. */
export interface EncodedBody {
  readonly encoding: "7bit" | "quoted-printable" | "base64";
  readonly content: string;
}

/** A text: as it is where it is short lines of ASCII, otherwise quoted-printable, or base64 where most of it is other letters. */
export function textBody(text: string): EncodedBody {
  const lines = text.toWellFormed().split(text.includes("\r") ? /\r\n?|\n/ : "\n");
  if (lines.every((line) => line.length <= LINE && /^[\t\x20-\x7e]*$/.test(line))) return { encoding: "7bit", content: lines.join("\r\n") };
  const bytesOfOthers = Buffer.byteLength(text) - text.length;
  if (bytesOfOthers > text.length / 4) return base64Body(Buffer.from(lines.join("\r\n")));
  return { encoding: "quoted-printable", content: lines.map(quotedPrintable).join("\r\n") };
}

/** Bytes in lines of base64. */
export function base64Body(bytes: Buffer): EncodedBody {
  return { encoding: "base64", content: (bytes.toString("base64").match(/.{1,76}/g) ?? []).join("\r\n") };
}

const ASCII = /^[\t\x20-\x7e]*$/;
const ENDS_BLANK = /[\t ]/;
const ESCAPED = /[^\t\x20-\x7e]|[\t ]$/g;

/** A line with what is not printable ASCII, "=", and a blank at its end escaped, broken softly (RFC 2045, 6.7). */
function quotedPrintable(line: string): string {
  // "=" stands in every tag, the others hardly anywhere, and to look for them takes longer than all else.
  const escaped = line.replaceAll("=", "=3D");
  return inPieces(ASCII.test(escaped) && !ENDS_BLANK.test(escaped.slice(-1)) ? escaped : withBytesEscaped(escaped)).join(SOFT_BREAK);
}

function withBytesEscaped(line: string): string {
  const bytes = Buffer.from(line).toString("latin1");
  return bytes.replace(ESCAPED, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** Pieces that leave room for the soft break and end in no half of an escape. */
function inPieces(line: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start >= LINE) {
    const end = beforeEscape(line, start + LINE - 1);
    pieces.push(line.slice(start, end));
    start = end;
  }
  return [...pieces, line.slice(start)];
}

function beforeEscape(line: string, end: number): number {
  if (line[end - 1] === "=") return end - 1;
  return line[end - 2] === "=" ? end - 2 : end;
}
