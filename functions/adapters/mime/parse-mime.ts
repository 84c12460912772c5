import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { decodeText } from "./charset.ts";
import { unflowed } from "./flowed.ts";
import { type HeaderLine, headerValue } from "./header-lines.ts";
import { MAX_TEXT_BYTES } from "./limits.ts";
import { type Parametrised, parseParameters } from "./parameters.ts";
import { type RawPart, splitParts } from "./split-parts.ts";
import { decodeTransfer } from "./transfer-encoding.ts";

type Defect = InboundMail["defects"][number];

/** A message with its parts undone. */
export interface ParsedMime {
  readonly headers: readonly HeaderLine[];
  /** The plain parts one after the other, and the HTML parts. */
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  readonly defects: readonly Defect[];
}

/** A part that is not the message's own text. */
export interface Attachment {
  readonly contentType: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly filename?: string;
  readonly content: Buffer;
}

interface TextPart {
  readonly type: "text/plain" | "text/html";
  readonly text: string;
  readonly defects: readonly Defect[];
}

/** Parts the message and decodes what it holds. Of one that is past the limits only the head is given; the defect says why. */
export function parseMime(raw: Buffer): ParsedMime {
  const { headers, parts, refusal } = splitParts(withLineFeeds(raw));
  const firstText = parts.find(({ contentType }) => isText(contentType.value));
  const read = parts.filter(isReadable).map((part) => readPart(part, part === firstText));
  const texts = read.filter((part) => "text" in part);
  const ofType = (wanted: TextPart["type"]) => texts.filter(({ type }) => type === wanted).map(({ text }) => text);
  return {
    headers,
    text: ofType("text/plain").join("\n"),
    html: ofType("text/html").join("<br>\n"),
    attachments: read.filter((part) => "content" in part),
    defects: [
      ...(refusal ? [refusal] : []),
      ...(parts.every(isReadable) ? [] : (["malformed-mime"] as const)),
      ...texts.flatMap(({ defects }) => defects),
    ],
  };
}

/** A multipart that names no boundary holds nothing that can be told apart. */
function isReadable({ contentType }: RawPart): boolean {
  return !contentType.value.startsWith("multipart/");
}

/** A message of which every line ends with a lone CR would be one line. */
function withLineFeeds(raw: Buffer): Buffer {
  if (raw.length === 0 || raw.includes(0x0a)) return raw;
  return Buffer.from(raw.map((byte) => (byte === 0x0d ? 0x0a : byte)));
}

/** A text with a name that stands behind the message's own is a file, also where a program shows it ("inline"). */
function readPart({ headers, contentType, body }: RawPart, isFirstText: boolean): TextPart | Attachment {
  const disposition = parseParameters(headerValue(headers, "content-disposition") ?? "");
  const content = decodeTransfer(body, headerValue(headers, "content-transfer-encoding") ?? "");
  const { value: type, parameters } = contentType;
  const filename = disposition.parameters.get("filename") ?? parameters.get("name");
  const isShown = (disposition.value === "" || disposition.value === "inline") && (isFirstText || filename === undefined);
  if (isText(type) && isShown) return textPart(type, parameters, content);
  return { contentType: type, parameters, content, ...(filename ? { filename } : {}) };
}

function isText(type: string): type is TextPart["type"] {
  return type === "text/plain" || type === "text/html";
}

function textPart(type: TextPart["type"], parameters: Parametrised["parameters"], content: Buffer): TextPart {
  const { text, isGuess } = decodeText(content.subarray(0, MAX_TEXT_BYTES), parameters.get("charset"));
  const isFlowed = type === "text/plain" && parameters.get("format")?.toLowerCase() === "flowed";
  return {
    type,
    text: isFlowed ? unflowed(text, { deletesBlank: parameters.get("delsp")?.toLowerCase() === "yes" }) : text.replace(/\r\n/g, "\n"),
    defects: [...(content.length > MAX_TEXT_BYTES ? (["truncated"] as const) : []), ...(isGuess ? (["unknown-charset"] as const) : [])],
  };
}
