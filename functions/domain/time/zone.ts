import { DateTime, IANAZone } from "luxon";
import { Failure } from "#domain/failure.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { type Instant, instant } from "./instant.ts";

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
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const local = DateTime.fromObject({ year, month, day, hour, minute }, { zone: inZone });
  const candidates = local.getPossibleOffsets();
  return instant(Math.min(...candidates.map((candidate) => candidate.toMillis())));
}

/** The date on the calendar of the zone at that instant. */
export function dateIn(moment: Instant, inZone: Zone): CalendarDate {
  return DateTime.fromISO(moment, { zone: inZone }).toISODate() as CalendarDate;
}

/** The time on the clock of the zone at that instant. */
export function timeIn(moment: Instant, inZone: Zone): TimeOfDay {
  const { hour, minute } = DateTime.fromISO(moment, { zone: inZone });
  return { hour, minute };
}

/** The instant as ISO 8601 with the zone's offset: "2026-11-20T17:00:00-05:00". */
export function withOffset(moment: Instant, inZone: Zone): string {
  return DateTime.fromISO(moment, { zone: inZone }).toISO({ suppressMilliseconds: true }) as string;
}
