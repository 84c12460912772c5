import { DateTime, IANAZone } from "luxon";
import { Failure } from "#domain/failure.ts";
import { type CalendarDate, dayNumber } from "./calendar-date.ts";
import { DAY, HOUR, type Instant, instant, MINUTE, milliseconds } from "./instant.ts";

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
  return (name === "UTC" || name.includes("/")) && IANAZone.isValidZone(name);
}

/**
 * The instant at which the clock of the zone shows that date and time. A time that a change to summer time leaves out
 * is moved on by the gap; of a time that comes twice the first is taken, so that nothing is delivered an hour late.
 */
export function at(date: CalendarDate, { hour, minute }: TimeOfDay, inZone: Zone): Instant {
  const shown = dayNumber(date) * DAY + hour * HOUR + minute * MINUTE;
  const before = shown - offsetAt(shown - DAY, inZone);
  const after = shown - offsetAt(shown + DAY, inZone);
  const exists = [before, after].filter((moment) => moment + offsetAt(moment, inZone) === shown);
  return instant(exists.length > 0 ? Math.min(...exists) : before);
}

/** The date on the calendar of the zone at that instant. */
export function dateIn(moment: Instant, inZone: Zone): CalendarDate {
  return shownAt(moment, inZone).slice(0, 10) as CalendarDate;
}

/** The time on the clock of the zone at that instant. */
export function timeIn(moment: Instant, inZone: Zone): TimeOfDay {
  const shown = shownAt(moment, inZone);
  return { hour: Number(shown.slice(11, 13)), minute: Number(shown.slice(14, 16)) };
}

/** The instant as ISO 8601 with the zone's offset: "2026-11-20T17:00:00-05:00". */
export function withOffset(moment: Instant, inZone: Zone): string {
  return DateTime.fromISO(moment, { zone: inZone }).toISO({ suppressMilliseconds: true }) as string;
}

function shownAt(moment: Instant, inZone: Zone): string {
  const utc = milliseconds(moment);
  return instant(utc + offsetAt(utc, inZone));
}

// Asking Intl takes longer than all the rest of a plan. Zones change their offset on quarter hours only.
const QUARTER = 15 * MINUTE;
const MOST_OFFSETS_KEPT = 5_000;
const offsets = new Map<Zone, Map<number, number>>();

/** Milliseconds that the clock of the zone is ahead of UTC. */
function offsetAt(utc: number, inZone: Zone): number {
  const ofZone = offsets.get(inZone) ?? new Map<number, number>();
  offsets.set(inZone, ofZone);
  const quarter = Math.floor(utc / QUARTER);
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  if (ofZone.size >= MOST_OFFSETS_KEPT) ofZone.clear();
  const offset = IANAZone.create(inZone).offset(utc) * MINUTE;
  ofZone.set(quarter, offset);
  return offset;
}
