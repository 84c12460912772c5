import { Failure } from "#domain/failure.ts";

/** A day of the calendar without zone, as "2026-11-20". Two of them compare as their texts do. */
export type CalendarDate = string & { readonly brand: "CalendarDate" };

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

/** Days since 1970-01-01, for counting many days fast. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The date of that day number; refuses one after the year 9999 with DATE_INVALID. */
export function dateOfDay(day: number): CalendarDate {
  const text = toText(day * 86_400_000);
  return PATTERN.test(text) ? (text as CalendarDate) : calendarDate(text);
}

/** The weekday of that day number; the first, 1970-01-01, was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function toText(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? "" : new Date(milliseconds).toISOString().slice(0, 10);
}
