import { Failure } from "#domain/failure.ts";
import type { Instant } from "./instant.ts";
import { kept } from "./kept.ts";

/** A day of the calendar without zone, as "2026-11-20". Two of them compare as their texts do. */
export type CalendarDate = string & { readonly brand: "CalendarDate" };

const ZERO = "0".charCodeAt(0);
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Gives the date that the text names; refuses a day that the calendar lacks (2026-02-30) with DATE_INVALID. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) {
    throw new Failure("DATE_INVALID", { message: `"${text}" is not a date of the calendar; write one like 2026-11-20.`, retry: "never" });
  }
  return text;
}

/** Says whether the text is a day that exists, written YYYY-MM-DD. */
export function isCalendarDate(text: string): text is CalendarDate {
  return PATTERN.test(text) && toText(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** The date that many days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from the first to the second, negative when the second is earlier. */
export function daysBetween(first: CalendarDate, second: CalendarDate): number {
  return dayNumber(second) - dayNumber(first);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(date: CalendarDate): number {
  return weekdayOfDay(dayNumber(date));
}

/** Days since 1970-01-01, for counting many days fast. Of an instant it counts to its date in UTC. */
export function dayNumber(date: CalendarDate | Instant): number {
  const year = digitsAt(date, 0, 4);
  const month = digitsAt(date, 5, 7);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const isAfterLeapDay = month > 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (
    year * 365 + leapDays + (DAYS_BEFORE_MONTH[month] ?? Number.NaN) + (isAfterLeapDay ? 1 : 0) + digitsAt(date, 8, 10) - DAYS_BEFORE_1970
  );
}

const DAYS_BEFORE_MONTH = [Number.NaN, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_BEFORE_1970 = 719_528;

// Date writes its text far slower than all else here goes, and plans stay within the days of some months.
const keptDateOfDay = kept(5_000, (day: number) => calendarDate(toText(day * 86_400_000)));

/** The date of that day number; refuses one after the year 9999 with DATE_INVALID. */
export function dateOfDay(day: number): CalendarDate {
  return keptDateOfDay(day);
}

/** The weekday of that day number; the first, 1970-01-01, was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The number that the digits from there up to there write. */
export function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let place = start; place < end; place += 1) number = number * 10 + text.charCodeAt(place) - ZERO;
  return number;
}

function toText(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? "" : new Date(milliseconds).toISOString().slice(0, 10);
}
