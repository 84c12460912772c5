import { type ParsedMail, simpleParser } from "mailparser";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { MAX_HEAD_BYTES, MAX_PARTS, MAX_READING_TIME } from "./limits.ts";

type Defect = InboundMail["defects"][number];

export interface ParsedMime {
  readonly parsed: ParsedMail;
  readonly defects: readonly Defect[];
}

const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
  checksumAlgo: false as const,
  maxHeadSize: MAX_HEAD_BYTES,
  maxChildNodes: MAX_PARTS,
};

const NOTHING: ParsedMail = {
  attachments: [],
  headers: new Map(),
  headerLines: [],
};

/** Parts the message. One that cannot be parted, or takes more than that many milliseconds, gives its head alone; the defect says why. */
export async function parseMime(raw: Buffer, limit = MAX_READING_TIME): Promise<ParsedMime> {
  try {
    return { parsed: await parse(withLineFeeds(raw), limit), defects: [] };
  } catch (cause) {
    return { parsed: await parseHead(raw), defects: [defectOf(cause)] };
  }
}

async function parseHead(raw: Buffer): Promise<ParsedMail> {
  try {
    return await parse(headOf(withLineFeeds(raw)), MAX_READING_TIME);
  } catch {
    return NOTHING;
  }
}

async function parse(raw: Buffer, limit: number): Promise<ParsedMail> {
  let timer: NodeJS.Timeout | undefined;
  const timeOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("Reading took too long.")), limit);
  });
  try {
    return await Promise.race([simpleParser(raw, OPTIONS), timeOut]);
  } finally {
    clearTimeout(timer);
  }
}

/** A message of which every line ends with a lone CR would be one line. */
function withLineFeeds(raw: Buffer): Buffer {
  if (raw.length === 0 || raw.includes(0x0a)) return raw;
  return Buffer.from(raw.map((byte) => (byte === 0x0d ? 0x0a : byte)));
}

function headOf(raw: Buffer): Buffer {
  const start = raw.subarray(0, MAX_HEAD_BYTES / 2).toString("latin1");
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.lastIndexOf("\n");
  const lines = start.slice(0, Math.max(0, end)).split(/\r?\n(?![ \t])/);
  const kept = lines.filter((line) => !/^content-/i.test(line));
  return Buffer.from(`${kept.join("\r\n")}\r\n\r\n`, "latin1");
}

function defectOf(cause: unknown): Defect {
  const message = cause instanceof Error ? cause.message : "";
  if (/child nodes|too many/i.test(message)) return "too-many-parts";
  return /too long/i.test(message) ? "truncated" : "malformed-mime";
}
