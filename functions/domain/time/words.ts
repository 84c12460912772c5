import { type CalendarDate, weekday } from "./calendar-date.ts";
import type { Instant } from "./instant.ts";
import { dateIn, type TimeOfDay, timeIn, type Zone } from "./zone.ts";

/** Where English is written, or where people read it, with the month before the day: "November 20". */
const MONTH_FIRST: ReadonlySet<string> = new Set(["US", "CA", "PH", "PR", "GU", "VI", "BZ", "FM", "MH", "PW"]);

/** Where the clock of daily life has twelve hours: "5:00 PM". */
const TWELVE_HOURS: ReadonlySet<string> = new Set([
  ...MONTH_FIRST,
  ...["AU", "NZ", "IN", "PK", "BD", "LK", "NP", "MY", "SG", "HK", "EG", "SA", "AE", "JO", "CO", "MX", "GH", "JM", "TT"],
]);

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Day and month as the country writes them: "November 20" in the US, "20 November" in Germany. */
export function dayWords(date: CalendarDate, country: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  const day = Number(date.slice(8, 10));
  return MONTH_FIRST.has(country) ? `${month} ${day}` : `${day} ${month}`;
}

/** The same with its weekday: "Friday, November 20", "Friday 20 November". */
export function dateWords(date: CalendarDate, country: string): string {
  return `${WEEKDAYS[weekday(date) - 1]}${MONTH_FIRST.has(country) ? "," : ""} ${dayWords(date, country)}`;
}

/** The same for a narrow column: "Fri, Nov 20", "Fri 20 Nov". */
export function shortDateWords(date: CalendarDate, country: string): string {
  return dateWords(date, country).replace(/\p{L}+/gu, (word) => word.slice(0, 3));
}

/** A time of day on the clock that the country reads: "5:00 PM" in the US, "17:00" in Germany. */
export function timeWords({ hour, minute }: TimeOfDay, country: string): string {
  const minutes = String(minute).padStart(2, "0");
  if (!TWELVE_HOURS.has(country)) return `${String(hour).padStart(2, "0")}:${minutes}`;
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? "AM" : "PM"}`;
}

/** An instant on the clock of the zone, as the country writes it: "Friday, November 20, 5:00 PM", "Friday 20 November, 17:00". */
export function momentWords(moment: Instant, { zone, country }: { readonly zone: Zone; readonly country: string }): string {
  return `${dateWords(dateIn(moment, zone), country)}, ${timeWords(timeIn(moment, zone), country)}`;
}
