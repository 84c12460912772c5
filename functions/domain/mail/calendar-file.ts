import type { CalendarDate } from "#domain/time/calendar-date.ts";
import { addDays } from "#domain/time/calendar-date.ts";
import { HOUR, type Instant, later } from "#domain/time/instant.ts";

export interface CalendarEvent {
  /** The same at every planning, so that a newer file moves the event. */
  readonly uid: string;
  readonly when: { readonly kind: "time"; readonly at: Instant } | { readonly kind: "day"; readonly date: CalendarDate };
  readonly summary: string;
  readonly description: string;
}

// At the moment itself; for a whole day, at 09:00 the day before and at 08:00 on the day (cadence.md P3).
const ALARMS = { time: ["PT0S"], day: ["-PT15H", "PT8H"] } as const;
const EVENT_LENGTH = HOUR / 2;

/** A calendar file with these events, each with an alarm inside (RFC 5545; METHOD:PUBLISH, so that no answer is expected). */
export function calendarFile(events: readonly CalendarEvent[], stampedAt: Instant): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Followthrough//Plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events.flatMap((event) => eventLines(event, stampedAt)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, when, summary, description }: CalendarEvent, stampedAt: Instant): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stampedAt)}`,
    ...spanLines(when),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    ...ALARMS[when.kind].flatMap((trigger) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${escaped(summary)}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

function spanLines(when: CalendarEvent["when"]): readonly string[] {
  if (when.kind === "time") return [`DTSTART:${utc(when.at)}`, `DTEND:${utc(later(when.at, EVENT_LENGTH))}`];
  return [`DTSTART;VALUE=DATE:${basic(when.date)}`, `DTEND;VALUE=DATE:${basic(addDays(when.date, 1))}`];
}

/** "20261120T220000Z". */
const utc = (moment: Instant) => `${basic(moment.slice(0, 19))}Z`;
const basic = (iso: string) => iso.replace(/[-:]/g, "");

// RFC 5545, 3.3.11.
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n");
}

const MOST_OCTETS = 75;

// RFC 5545, 3.1: at most 75 octets a line, and never a break inside a character.
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > MOST_OCTETS) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += length;
  }
  return [...pieces, piece].join("\r\n");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
