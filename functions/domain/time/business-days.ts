import { addDays, type CalendarDate, weekday } from "./calendar-date.ts";
import { isNationalHoliday } from "./holidays.ts";

/** Says whether people work on that date: Monday to Friday, without the national holidays of the country (cadence.md, BD). */
export function isBusinessDay(date: CalendarDate, country: string): boolean {
  return weekday(date) <= 5 && !isNationalHoliday(date, country);
}

/** The date that many business days later, or earlier when negative. 0 gives the date itself, also when it is none. */
export function addBusinessDays(date: CalendarDate, days: number, country: string): CalendarDate {
  if (days === 0) return date;
  const step = Math.sign(days);
  const neighbour = addDays(date, step);
  return addBusinessDays(neighbour, isBusinessDay(neighbour, country) ? days - step : days, country);
}

/** The first business day after that date. */
export function nextBusinessDay(date: CalendarDate, country: string): CalendarDate {
  return addBusinessDays(date, 1, country);
}

/** Says whether a national holiday lies between that date and the next business day. */
export function isBeforeHoliday(date: CalendarDate, country: string): boolean {
  const tomorrow = addDays(date, 1);
  if (isNationalHoliday(tomorrow, country)) return true;
  return weekday(tomorrow) > 5 && isBeforeHoliday(tomorrow, country);
}
