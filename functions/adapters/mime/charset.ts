/** Numbers of code pages whose encoding has another name, or none that begins with "windows-". */
const CODE_PAGES: Readonly<Record<string, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  20866: "koi8-r",
  21866: "koi8-u",
  50220: "iso-2022-jp",
  50221: "iso-2022-jp",
  50222: "iso-2022-jp",
  51932: "euc-jp",
  51949: "euc-kr",
  54936: "gb18030",
  65001: "utf-8",
};

/** 0x80 to 0x9f of windows-1252; a replacement character where it has none. */
const WINDOWS_1252 = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** What programs write for 7-bit text, and then send 8-bit text as well. */
const NOTHING_DECLARED = /^(?:us-?ascii|ascii|iso646-us|ansi_x3\.4-1968|7bit|8bit|default|x-unknown|unknown-8bit)?$/;

export interface DecodedText {
  readonly text: string;
  /** The charset is none that is known, and the text holds more than ASCII: what it says is a guess. */
  readonly isGuess: boolean;
}

/**
 * Decodes bytes by the charset that is declared for them, by any of the names that mail uses. Without a charset, or with one that
 * nobody knows, bytes that are UTF-8 are read as such, and others as windows-1252.
 */
export function decodeText(bytes: Uint8Array, charset = ""): DecodedText {
  const label = charset.trim().toLowerCase();
  const decoder = NOTHING_DECLARED.test(label) ? undefined : decoderOf(label, bytes);
  if (decoder) return { text: fromWindows1252(decoder.decode(bytes)), isGuess: false };
  const text = readUtf8(bytes);
  if (text !== undefined) return { text, isGuess: false };
  return { text: fromWindows1252(new TextDecoder("windows-1252").decode(bytes)), isGuess: !NOTHING_DECLARED.test(label) };
}

/** The text that the bytes are in UTF-8; undefined when they are not all UTF-8. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Puts the characters of windows-1252 in the place of the controls U+0080 to U+009F, which no mail means: some releases of Node
 * decode its bytes as if they were ISO-8859-1 (nodejs/node#60888), and some senders declare ISO-8859-1 for it.
 */
export function fromWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function decoderOf(label: string, bytes: Uint8Array): Pick<InstanceType<typeof TextDecoder>, "decode"> | undefined {
  const [, number = ""] = /^(?:x-)?(?:cp|ms|ibm|win|windows)[-_]?(\d{3,5})$/.exec(label) ?? [];
  const spellings = [label, CODE_PAGES[number] ?? `windows-${number}`, label.replace(/^(?:x-|cs)/, "").replace(/[\s._]/g, "-")];
  for (const spelling of spellings) {
    try {
      return new TextDecoder(spelling === "utf-16" ? byteOrderOf(bytes) : spelling);
    } catch {
      // The next spelling, then.
    }
  }
  return undefined;
}

/** By its mark, and without one by where the zeros of its ASCII characters stand (RFC 2781, 4.3 leaves it open). */
function byteOrderOf(bytes: Uint8Array): "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  bytes.subarray(0, 1000).forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  return (zeros[1] ?? 0) > (zeros[0] ?? 0) ? "utf-16le" : "utf-16be";
}
