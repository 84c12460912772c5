import { Failure } from "#domain/failure.ts";
import { type CalendarDate, dateOfDay, dayNumber } from "./calendar-date.ts";
import { DAY, HOUR, type Instant, instant, MINUTE, milliseconds } from "./instant.ts";
import { kept } from "./kept.ts";

/** A zone of the IANA database, such as "America/New_York". */
export type Zone = string & { readonly brand: "Zone" };

/** A time on the clock of some zone. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** Gives the zone of that IANA name; refuses any other with ZONE_UNKNOWN. */
export function zone(name: string): Zone {
  if (!isZone(name)) {
    throw new Failure("ZONE_UNKNOWN", { message: `"${name}" is not a time zone; write an IANA name like Europe/Berlin.`, retry: "never" });
  }
  return name;
}

/** Says whether the text is the name of a zone of the IANA database. */
export function isZone(name: string): name is Zone {
  return (name === "UTC" || name.includes("/")) && isInDatabase(name);
}

/**
 * The instant at which the clock of the zone shows that date and time. A time that a change to summer time leaves out
 * is moved on by the gap; of a time that comes twice the first is taken, so that nothing is delivered an hour late.
 */
export function at(date: CalendarDate, { hour, minute }: TimeOfDay, inZone: Zone): Instant {
  const shown = dayNumber(date) * DAY + hour * HOUR + minute * MINUTE;
  const before = shown - offsetAt(shown - DAY, inZone);
  const after = shown - offsetAt(shown + DAY, inZone);
  if (before === after) return instant(before);
  const exists = [before, after].filter((moment) => moment + offsetAt(moment, inZone) === shown);
  return instant(exists.length > 0 ? Math.min(...exists) : before);
}

/** The date on the calendar of the zone at that instant. */
export function dateIn(moment: Instant, inZone: Zone): CalendarDate {
  return dateOfDay(Math.floor(shownAt(moment, inZone) / DAY));
}

/** The time on the clock of the zone at that instant. */
export function timeIn(moment: Instant, inZone: Zone): TimeOfDay {
  const shown = shownAt(moment, inZone);
  const minutes = Math.floor((shown - Math.floor(shown / DAY) * DAY) / MINUTE);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/** The instant as ISO 8601 with the zone's offset: "2026-11-20T17:00:00-05:00". */
export function withOffset(moment: Instant, inZone: Zone): string {
  const ahead = Math.trunc(offsetAt(milliseconds(moment), inZone) / MINUTE);
  const [clock = ""] = instant(shownAt(moment, inZone)).split("Z");
  const written = clock.replace(".000", "");
  if (inZone === "UTC") return `${written}Z`;
  const [hours, minutes] = [Math.abs(ahead) / 60, Math.abs(ahead) % 60].map((count) => String(Math.floor(count)).padStart(2, "0"));
  return `${written}${ahead < 0 ? "-" : "+"}${hours}:${minutes}`;
}

/** What the clock of the zone shows at that instant, as milliseconds of a clock that shows UTC. */
function shownAt(moment: Instant, inZone: Zone): number {
  const utc = milliseconds(moment);
  return utc + offsetAt(utc, inZone);
}

// Asking Intl takes longer than all the rest of a plan.
const isInDatabase = kept(1_000, (name: string) => {
  try {
    return offsetFormat(name) !== undefined;
  } catch {
    return false;
  }
});

/** Writes how far the clock of the zone is ahead of UTC, as "GMT-05:00" (ECMA-402, timeZoneName); throws for what is no zone. */
function offsetFormat(name: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en", { timeZone: name, timeZoneName: "longOffset" });
}

const OFFSET = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** "GMT-05:00" in milliseconds; "GMT" alone is none. */
function offsetIn(written: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(written) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000);
}

const QUARTER = 15 * MINUTE;
const QUARTERS_OF_DAY = DAY / QUARTER;

/**
 * For each zone, how many milliseconds its clock is ahead of UTC at a moment. No zone of the IANA database has ever changed its
 * offset twice within three days, so that the ends of a day tell of all between them; in a day that begins and ends unlike, it
 * changes on a quarter hour.
 */
const offsetsOf = kept(1_000, (inZone: Zone) => {
  const format = offsetFormat(inZone);
  const ofQuarter = kept(5_000, (quarter: number) => {
    const parts = format.formatToParts(quarter * QUARTER);
    return offsetIn(parts.find(({ type }) => type === "timeZoneName")?.value ?? "");
  });
  const ofDay = kept(5_000, (day: number) => {
    const atStart = ofQuarter(day * QUARTERS_OF_DAY);
    return ofQuarter((day + 1) * QUARTERS_OF_DAY) === atStart ? atStart : "changes";
  });
  return (utc: number) => {
    const offset = ofDay(Math.floor(utc / DAY));
    return offset === "changes" ? ofQuarter(Math.floor(utc / QUARTER)) : offset;
  };
});

/** How many milliseconds the clock of the zone is ahead of UTC at that moment, given in milliseconds since 1970. */
export function offsetAt(utc: number, inZone: Zone): number {
  return offsetsOf(inZone)(utc);
}
