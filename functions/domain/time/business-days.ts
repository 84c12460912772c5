import { type CalendarDate, dateOfDay, dayNumber, weekdayOfDay } from "./calendar-date.ts";
import { holidayNumbers } from "./holidays.ts";

/** Says whether people work on that date: Monday to Friday, without the national holidays of the country (cadence.md, BD). */
export function isBusinessDay(date: CalendarDate, country: string): boolean {
  return isWorked(dayNumber(date), holidayNumbers(country));
}

/** The date that many business days later, or earlier when negative. 0 gives the date itself, also when it is none. */
export function addBusinessDays(date: CalendarDate, days: number, country: string): CalendarDate {
  const holidays = holidayNumbers(country);
  const step = Math.sign(days);
  let day = dayNumber(date);
  for (let left = Math.abs(days); left > 0; left -= isWorked(day, holidays) ? 1 : 0) day += step;
  return dateOfDay(day);
}

/** The first business day after that date. */
export function nextBusinessDay(date: CalendarDate, country: string): CalendarDate {
  return addBusinessDays(date, 1, country);
}

/** Says whether a national holiday lies between that date and the next business day. */
export function isBeforeHoliday(date: CalendarDate, country: string): boolean {
  const holidays = holidayNumbers(country);
  let day = dayNumber(date) + 1;
  while (weekdayOfDay(day) > 5) day += 1;
  return holidays.has(day);
}

function isWorked(day: number, holidays: ReadonlySet<number>): boolean {
  return weekdayOfDay(day) <= 5 && !holidays.has(day);
}
