import type { Zone } from "#domain/time/zone.ts";
import { type HeadKey, readHeadLine } from "./head-line.ts";
import type { ForwardedHead } from "./mail-text.ts";
import { addressesOf, mailboxOf } from "./mailbox-words.ts";
import { isQuoted, unquoted } from "./quote-marks.ts";
import { sentAtOf } from "./sent-at.ts";

/** A head is shorter than this, blank lines and long lists of recipients included. */
const MAX_HEAD_LINES = 24;

export interface MessageHead {
  readonly head: ForwardedHead;
  /** The index of the first line after it. */
  readonly end: number;
  /** Its lines stand after ">". */
  readonly isQuoted: boolean;
}

/**
 * The head of a message (From, Date or Sent, To, Subject in any order) that begins on that line; undefined where none does.
 * Some programs set an empty line after each of its lines.
 */
export function readMessageHead(lines: readonly string[], start: number, zone: Zone): MessageHead | undefined {
  const first = lines[start] ?? "";
  if (!readHeadLine(unquoted(first))) return undefined;
  const found = collect(lines, start);
  if (!isHead(found.values)) return undefined;
  return { head: toHead(found.values, zone), end: found.end, isQuoted: isQuoted(first) };
}

type HeadValues = Partial<Record<HeadKey, string>>;

interface Collected {
  readonly values: HeadValues;
  /** The key of the line before, which the next may go on with. */
  readonly last?: HeadKey;
  readonly end: number;
}

function collect(lines: readonly string[], start: number): Collected {
  let collected: Collected = { values: {}, end: start };
  for (let index = start; index < Math.min(lines.length, start + MAX_HEAD_LINES); index += 1) {
    const next = withLine(collected, lines, index);
    if (!next) break;
    collected = next;
  }
  return collected;
}

/** What is collected with that line; undefined when the head ended before it. */
function withLine(collected: Collected, lines: readonly string[], index: number): Collected | undefined {
  const line = unquoted(lines[index] ?? "").trim();
  if (line === "") return isHead(collected.values) && !readHeadLine(unquoted(lines[index + 1] ?? "")) ? undefined : collected;
  const found = readHeadLine(line);
  if (found) return { ...withValue(collected.values, found.key, `, ${found.value}`), end: index + 1 };
  // A long list of recipients or a long subject goes on in the next line.
  const { last, values, end } = collected;
  if (end !== index || last === undefined || !goesOn(last, values[last] ?? "", line)) return undefined;
  return { ...withValue(values, last, ` ${line}`), end: index + 1 };
}

function withValue(values: HeadValues, key: HeadKey, more: string): Pick<Collected, "values" | "last"> {
  const before = values[key] ?? "";
  return { values: { ...values, [key]: before === "" ? more.replace(/^,? /, "") : before + more }, last: key };
}

/**
 * A person's own "Date: …" and "From: …" lines are no head: it shows an address, or all of From, a date with its time, and To or
 * Subject, or all four with the year.
 */
function isHead({ from, date, to, subject }: HeadValues): boolean {
  if (from === undefined || (date === undefined && (subject === undefined || to === undefined))) return false;
  return from.includes("@") || isDated(date ?? "", [to, subject].filter((value) => value !== undefined).length);
}

function isDated(date: string, othersNamed: number): boolean {
  return othersNamed === 2 ? /\d{4}|\d.*\d[:.h]\d\d/.test(date) : othersNamed === 1 && /\d.*\d[:.h]\d\d/.test(date);
}

function goesOn(key: HeadKey, value: string, line: string): boolean {
  if (value === "") return true;
  if (key === "to") return value.endsWith(",") || value.endsWith(";") || /@/.test(line);
  if (key === "from") return /^<?[^\s<>]+@[^\s<>]+>?$/.test(line);
  return key === "subject" && value.length > 50;
}

function toHead(values: HeadValues, zone: Zone): ForwardedHead {
  const author = mailboxOf(values.from ?? "");
  const sentAt = sentAtOf(values.date ?? "", zone);
  return {
    ...(author ? { author } : {}),
    ...(sentAt ? { sentAt } : {}),
    ...(values.subject ? { subject: values.subject } : {}),
    recipients: addressesOf(values.to ?? ""),
  };
}
