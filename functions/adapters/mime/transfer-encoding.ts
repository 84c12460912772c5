const EQUALS = 0x3d;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** Undoes base64 and quoted-printable (RFC 2045, 6); bytes in any other encoding are as they are. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return fromBase64(body);
  return /quoted-printable/i.test(encoding) ? fromQuotedPrintable(body) : body;
}

/**
 * Node stops at the first padding; some programs pad every line, so each padded piece is decoded by itself. It also reads the
 * alphabet of URLs, of which a dash in mail is only dirt.
 */
function fromBase64(body: Buffer): Buffer {
  const text = body.toString("latin1").replace(/[-_]/g, "");
  const decoded = Buffer.allocUnsafe(Math.ceil((text.length * 3) / 4));
  let length = 0;
  for (let start = 0; start < text.length; ) {
    const padding = text.indexOf("=", start);
    const end = padding < 0 ? text.length : padding;
    if (end > start) length += decoded.write(text.slice(start, end), length, "base64");
    start = end + 1;
  }
  return decoded.subarray(0, length);
}

/** An equals sign begins an escaped byte or a soft line break; one that begins neither stays. */
function fromQuotedPrintable(body: Buffer): Buffer {
  const decoded = Buffer.allocUnsafe(body.length);
  let length = 0;
  let place = 0;
  while (place < body.length) {
    const isEscape = body[place] === EQUALS;
    const lineBreak = isEscape ? lineBreakAt(body, place + 1) : 0;
    const byte = isEscape ? byteAt(body, place + 1) : undefined;
    if (lineBreak === 0) {
      decoded[length] = byte ?? body[place] ?? 0;
      length += 1;
    }
    place += 1 + (byte === undefined ? lineBreak : 2);
  }
  return decoded.subarray(0, length);
}

/** How many bytes of line break stand there. */
function lineBreakAt(body: Buffer, place: number): 0 | 1 | 2 {
  if (body[place] === LINE_FEED) return 1;
  return body[place] === CARRIAGE_RETURN && body[place + 1] === LINE_FEED ? 2 : 0;
}

function byteAt(body: Buffer, place: number): number | undefined {
  const [high, low] = [digit(body[place]), digit(body[place + 1])];
  return high === undefined || low === undefined ? undefined : 16 * high + low;
}

function digit(character = 0): number | undefined {
  if (character >= 0x30 && character <= 0x39) return character - 0x30;
  const lower = character | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : undefined;
}
