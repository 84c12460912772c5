import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { type HeaderLine, headerLines, headerValue } from "./header-lines.ts";
import { MAX_HEAD_BYTES, MAX_PART_DEPTH, MAX_PARTS } from "./limits.ts";
import { type Parametrised, parseParameters } from "./parameters.ts";

/** A part that holds something itself: its head and its body as they were sent. */
export interface RawPart {
  readonly headers: readonly HeaderLine[];
  readonly contentType: Parametrised;
  readonly body: Buffer;
}

export interface SplitMessage {
  /** Of the message itself; of a head that is too long its first fields. */
  readonly headers: readonly HeaderLine[];
  readonly parts: readonly RawPart[];
  /** Why nothing is given below the head. */
  readonly refusal?: Defect;
}

/** Where a part ends: at a delimiter of the boundary of that depth, or, at depth -1, where the message ends. */
interface Delimiter {
  readonly start: number;
  readonly next: number;
  readonly depth: number;
  readonly isLast: boolean;
}

interface Walk {
  readonly raw: Buffer;
  headers: readonly HeaderLine[];
  /** The boundaries of the multiparts that are open, outermost first. */
  readonly open: string[];
  readonly parts: RawPart[];
  count: number;
  refusal?: Defect;
}

type Defect = InboundMail["defects"][number];

const LINE_FEED = 0x0a;
const DASH = 0x2d;

const TYPE = /^[!-.0-~]{1,100}\/[!-.0-~]{1,100}$/;

/** A boundary has at most 70 characters (RFC 2046, 5.1.1); some programs use more. */
const MAX_BOUNDARY = 200;

/**
 * The parts of the message in order, those of multiparts in the place of these (RFC 2046, 5.1). Refuses a message of too many or
 * too deeply nested parts, or with too long a head, and gives nothing below its head then.
 */
export function splitParts(raw: Buffer): SplitMessage {
  const walk: Walk = { raw, headers: [], open: [], parts: [], count: 0 };
  readPart(walk, 0, "text/plain");
  const { headers, parts, refusal } = walk;
  return refusal ? { headers, parts: [], refusal } : { headers, parts };
}

/** Reads the part that begins there and gives the delimiter that ends it. */
function readPart(walk: Walk, start: number, usualType: string): Delimiter {
  walk.count += 1;
  if (walk.count > MAX_PARTS || walk.open.length > MAX_PART_DEPTH) return refuse(walk, "too-many-parts");
  const { head, bodyStart } = headAt(walk, start);
  const isCut = head.length > MAX_HEAD_BYTES;
  // What the cut field goes on with may turn it around: a sender's address is whole or not there.
  const headers = isCut ? headerLines(head).slice(0, -1) : headerLines(head);
  if (start === 0) walk.headers = headers;
  if (isCut) return refuse(walk, "malformed-mime");
  const contentType = contentTypeOf(headers, usualType);
  const boundary = contentType.parameters.get("boundary")?.trimEnd() ?? "";
  if (contentType.value.startsWith("multipart/") && boundary !== "") return readParts(walk, { bodyStart, boundary, contentType });
  const end = nextDelimiter(walk, bodyStart);
  walk.parts.push({ headers, contentType, body: walk.raw.subarray(bodyStart, Math.max(bodyStart, end.start)) });
  return end;
}

/** A type that cannot be read counts as none at all (RFC 2045, 5.2). */
function contentTypeOf(headers: readonly HeaderLine[], usualType: string): Parametrised {
  const declared = parseParameters(headerValue(headers, "content-type") ?? "");
  return TYPE.test(declared.value) ? declared : { ...declared, value: usualType };
}

function readParts(
  walk: Walk,
  { bodyStart, boundary, contentType }: { readonly bodyStart: number; readonly boundary: string; readonly contentType: Parametrised },
): Delimiter {
  const depth = walk.open.push(boundary) - 1;
  // What a part of a digest is when it does not say (RFC 2046, 5.1.5).
  const usualType = contentType.value === "multipart/digest" ? "message/rfc822" : "text/plain";
  let delimiter = nextDelimiter(walk, bodyStart);
  // Some programs go on after the delimiter that should be the last.
  while (delimiter.depth === depth)
    delimiter = delimiter.isLast ? nextDelimiter(walk, delimiter.next) : readPart(walk, delimiter.next, usualType);
  walk.open.length = depth;
  return delimiter;
}

/** The head that begins there: up to the first empty line, or to a delimiter, or as far as the longest head goes and a bit. */
function headAt(walk: Walk, start: number): { readonly head: Buffer; readonly bodyStart: number } {
  const { raw } = walk;
  const window = raw.subarray(start, start + MAX_HEAD_BYTES + 4);
  const isEmpty = emptyLineAt(window, 0) > 0 || delimiterAt(walk, start) !== undefined;
  if (isEmpty) return { head: window.subarray(0, 0), bodyStart: start + emptyLineAt(window, 0) };
  for (let lineFeed = window.indexOf(LINE_FEED); lineFeed >= 0; lineFeed = window.indexOf(LINE_FEED, lineFeed + 1)) {
    const empty = emptyLineAt(window, lineFeed + 1);
    if (empty > 0) return { head: window.subarray(0, lineFeed + 1), bodyStart: start + lineFeed + 1 + empty };
    if (delimiterAt(walk, start + lineFeed + 1)) return { head: window.subarray(0, lineFeed + 1), bodyStart: start + lineFeed + 1 };
  }
  return { head: window, bodyStart: start + window.length };
}

/** The length of the empty line that begins there; 0 where none does. */
function emptyLineAt(bytes: Buffer, place: number): number {
  if (bytes[place] === LINE_FEED) return 1;
  return bytes[place] === 0x0d && bytes[place + 1] === LINE_FEED ? 2 : 0;
}

/** The next delimiter of a multipart that is open, from the beginning of a line on. */
function nextDelimiter(walk: Walk, from: number): Delimiter {
  const { raw, open } = walk;
  const end = { start: raw.length, next: raw.length, depth: -1, isLast: true };
  if (open.length === 0) return end;
  const first = delimiterAt(walk, from);
  if (first) return first;
  for (let place = raw.indexOf("\n--", from); place >= 0; place = raw.indexOf("\n--", place + 1)) {
    const delimiter = delimiterAt(walk, place + 1);
    // The line break before it is its own, not the part's.
    if (delimiter) return { ...delimiter, start: raw[place - 1] === 0x0d ? place - 1 : place };
  }
  return end;
}

function delimiterAt({ raw, open }: Walk, start: number): Delimiter | undefined {
  if (raw[start] !== DASH || raw[start + 1] !== DASH) return undefined;
  const window = raw.subarray(start + 2, start + 2 + MAX_BOUNDARY);
  const lineFeed = window.indexOf(LINE_FEED);
  if (lineFeed < 0 && start + 2 + window.length < raw.length) return undefined;
  const line = window.toString("utf8", 0, lineFeed < 0 ? window.length : lineFeed).trimEnd();
  const next = lineFeed < 0 ? raw.length : start + 3 + lineFeed;
  const depth = open.lastIndexOf(line);
  if (depth >= 0) return { start, next, depth, isLast: false };
  const closed = line.endsWith("--") ? open.lastIndexOf(line.slice(0, -2)) : -1;
  return closed < 0 ? undefined : { start, next, depth: closed, isLast: true };
}

function refuse(walk: Walk, defect: Defect): Delimiter {
  walk.refusal = defect;
  return { start: walk.raw.length, next: walk.raw.length, depth: -1, isLast: true };
}
