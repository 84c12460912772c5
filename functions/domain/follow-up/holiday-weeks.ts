import { addDays, type CalendarDate, weekday } from "#domain/time/calendar-date.ts";

/**
 * Says whether nobody should be chased on that date: 24 December to 1 January anywhere, and in the US the Thursday and
 * Friday of Thanksgiving (cadence.md, Rules).
 */
export function isInHolidayWeeks(date: CalendarDate, country: string): boolean {
  const day = date.slice(5);
  return day >= "12-24" || day === "01-01" || (country.toUpperCase() === "US" && isThanksgiving(date));
}

/** The fourth Thursday of November is the one from the 22nd to the 28th. */
function isThanksgiving(date: CalendarDate): boolean {
  const thursday = addDays(date, 4 - weekday(date));
  return weekday(date) >= 4 && weekday(date) <= 5 && thursday.slice(5) >= "11-22" && thursday.slice(5) <= "11-28";
}
