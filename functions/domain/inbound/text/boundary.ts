import type { Zone } from "#domain/time/zone.ts";
import { readAttribution } from "./attribution.ts";
import { markerOf } from "./forward-marker.ts";
import type { ForwardedHead } from "./mail-text.ts";
import { readMessageHead } from "./message-head.ts";
import { isQuoted, unquoted } from "./quote-marks.ts";

/** Where other words begin than those of the message being read. */
export type Boundary =
  /** The head of another message, whose body takes up the rest. */
  | {
      readonly kind: "message";
      readonly start: number;
      readonly bodyStart: number;
      readonly head: ForwardedHead;
      readonly isQuoted: boolean;
      readonly isMarkedForward: boolean;
    }
  /** "On … wrote:", with what is quoted under it. */
  | { readonly kind: "attribution"; readonly start: number; readonly bodyStart: number; readonly head: ForwardedHead }
  /** Lines after ">" that nobody introduces. */
  | { readonly kind: "quote"; readonly start: number };

const RULE = /^\s*(?:_{5,}|-{5,}|—{3,}|={5,})\s*$/;

/** Between the line that announces a message and its head stand at most this many empty lines. */
const MAX_GAP = 3;

/** The first place where other words begin; `quotesOnly`: what stands after ">" in an answer is quoted, whatever it looks like. */
export function findBoundary(lines: readonly string[], zone: Zone, { quotesOnly }: { readonly quotesOnly: boolean }): Boundary | undefined {
  for (let start = 0; start < lines.length; start += 1) {
    const boundary = boundaryAt(lines, start, zone, quotesOnly);
    if (boundary) return boundary;
  }
  return undefined;
}

function boundaryAt(lines: readonly string[], start: number, zone: Zone, quotesOnly: boolean): Boundary | undefined {
  const line = lines[start] ?? "";
  if (line === "") return undefined;
  const message = quotesOnly && isQuoted(line) ? undefined : messageAt(lines, start, zone);
  if (message) return message;
  const attribution = readAttribution(lines, start, zone);
  if (attribution) return { kind: "attribution", start, bodyStart: attribution.end, head: attribution.head };
  return isQuoted(line) ? { kind: "quote", start } : undefined;
}

function messageAt(lines: readonly string[], start: number, zone: Zone): Boundary | undefined {
  const line = lines[start] ?? "";
  const marker = markerOf(unquoted(line));
  const announces = marker !== undefined || RULE.test(unquoted(line));
  const head = readMessageHead(lines, announces ? nextFull(lines, start + 1) : start, zone);
  if (head) {
    return {
      kind: "message",
      start,
      bodyStart: head.end,
      head: head.head,
      isQuoted: head.isQuoted,
      isMarkedForward: marker === "forwarded",
    };
  }
  if (marker === undefined) return undefined;
  // Announced, with a head in words unknown here, or none.
  return {
    kind: "message",
    start,
    bodyStart: start + 1,
    head: { recipients: [] },
    isQuoted: isQuoted(line),
    isMarkedForward: marker === "forwarded",
  };
}

function nextFull(lines: readonly string[], start: number): number {
  let index = start;
  while (index < start + MAX_GAP && unquoted(lines[index] ?? "").trim() === "") index += 1;
  return index;
}

/** The end of the run of quoted lines that begins there; empty lines between quoted ones belong to it. */
export function quoteEnd(lines: readonly string[], start: number): number {
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (isQuoted(line)) end = index + 1;
    else if (line.trim() !== "") break;
  }
  return end;
}
