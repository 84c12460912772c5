import { addDays, type CalendarDate, daysBetween, isCalendarDate } from "#domain/time/calendar-date.ts";
import type { Today } from "./date-sighting.ts";

/** How far on the other side of today a day without a year may lie before another year is meant. */
const SLACK_DAYS = { past: 45, future: 60, nearest: 183 } as const;

/** "2026-11-30" of its parts; undefined where the calendar lacks that day. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isCalendarDate(text) ? text : undefined;
}

/** A year as written: "26" is 2026. */
export function wholeYear(text: string): number {
  return text.length <= 2 ? 2000 + Number(text) : Number(text);
}

/**
 * The day of that month and day which the words most likely mean: "November 20", read a few days later, is not next year's.
 * Undefined where no year near has it.
 */
export function nearestYear(month: number, day: number, today: Today): CalendarDate | undefined {
  const year = Number(today.date.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((each) => dateOf(each, month, day) ?? []);
  const fitting = candidates.filter((date) => fits(date, today));
  return closest(fitting.length > 0 ? fitting : candidates, today.date);
}

function fits(date: CalendarDate, { date: today, direction }: Today): boolean {
  const slack = SLACK_DAYS[direction];
  if (direction === "past") return date <= addDays(today, slack);
  if (direction === "future") return date >= addDays(today, -slack);
  return Math.abs(daysBetween(date, today)) <= slack;
}

function closest(dates: readonly CalendarDate[], today: CalendarDate): CalendarDate | undefined {
  return dates.toSorted((one, other) => Math.abs(daysBetween(one, today)) - Math.abs(daysBetween(other, today)))[0];
}
