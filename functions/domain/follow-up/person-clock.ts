import type { Person } from "#domain/person/person.ts";
import { addBusinessDays } from "#domain/time/business-days.ts";
import { addDays, type CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import { at, dateIn, type TimeOfDay, timeIn } from "#domain/time/zone.ts";

/** When drafts arrive that answer to nothing of the same day. */
export const MORNING: TimeOfDay = { hour: 9, minute: 0 };
/** When the quiet hours (20:00 to 08:00) end. */
export const QUIET_END: TimeOfDay = { hour: 8, minute: 0 };
const QUIET_START_HOUR = 20;

/** 09:00 on the person's clock that many business days after the date, or after the day on which the instant falls for the person. */
export function morningAfter(from: CalendarDate | Instant, businessDays: number, person: Person): Instant {
  const date = from.length === 10 ? (from as CalendarDate) : dateIn(from as Instant, person.zone);
  return at(addBusinessDays(date, businessDays, person.country), MORNING, person.zone);
}

/** The instant itself, or in quiet hours the end of them: 08:00 on the person's clock. */
export function outsideQuietHours(moment: Instant, person: Person): Instant {
  const { hour } = timeIn(moment, person.zone);
  if (hour >= QUIET_END.hour && hour < QUIET_START_HOUR) return moment;
  const today = dateIn(moment, person.zone);
  return at(hour < QUIET_END.hour ? today : addDays(today, 1), QUIET_END, person.zone);
}
