import type { Person } from "#domain/person/person.ts";
import { isBeforeHoliday, isBusinessDay, nextBusinessDay } from "#domain/time/business-days.ts";
import { addDays, type CalendarDate, weekday } from "#domain/time/calendar-date.ts";
import { isNationalHoliday } from "#domain/time/holidays.ts";
import type { Instant } from "#domain/time/instant.ts";
import { at, dateIn, type TimeOfDay, timeIn } from "#domain/time/zone.ts";
import { isInHolidayWeeks } from "./holiday-weeks.ts";
import { MORNING, outsideQuietHours, QUIET_END } from "./person-clock.ts";
import type { Manner } from "./plan-case.ts";

/**
 * The first moment from that one on at which a point of that manner may reach the person. "At once" keeps weekends, since
 * cadence.md's P1 counts with them: the person reads at the weekend what the employer gets on a business day.
 */
export function fittingMoment(moment: Instant, manner: Manner, person: Person): Instant {
  const waking = outsideQuietHours(moment, person);
  if (manner === "any-day") return waking;
  const date = dateIn(waking, person.zone);
  if (mayFallOn(date, timeIn(waking, person.zone), { manner, country: person.country })) return waking;
  const next = manner === "at-once" ? nextBusinessDay(date, person.country) : addDays(date, 1);
  return fittingMoment(at(next, manner === "at-once" ? QUIET_END : MORNING, person.zone), manner, person);
}

interface Calendar {
  readonly manner: Exclude<Manner, "any-day">;
  readonly country: string;
}

/** Says whether a point of that manner may fall on that date at that time of day. */
export function mayFallOn(date: CalendarDate, time: TimeOfDay, { manner, country }: Calendar): boolean {
  if (manner === "at-once") return !isNationalHoliday(date, country);
  if (!isBusinessDay(date, country)) return false;
  if (manner === "business-day") return true;
  if (isInHolidayWeeks(date, country)) return false;
  return manner === "held" || !isNearDaysOff(date, time, country);
}

function isNearDaysOff(date: CalendarDate, time: TimeOfDay, country: string): boolean {
  const isFridayAfternoon = weekday(date) === 5 && time.hour >= 12;
  return isFridayAfternoon || isBeforeHoliday(date, country);
}
