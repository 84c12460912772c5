import type { CalendarDate } from "#domain/time/calendar-date.ts";
import { dateIn, type Zone } from "#domain/time/zone.ts";
import type { ReadWhen } from "../dates/date-sighting.ts";

/** The day of a moment on the calendar of the zone. */
export function dateOfWhen(when: ReadWhen, zone: Zone): CalendarDate {
  return when.kind === "date" ? when.date : dateIn(when.start, zone);
}
