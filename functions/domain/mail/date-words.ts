import { type CalendarDate, daysBetween } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import { dateWords, shortDateWords, timeWords } from "#domain/time/words.ts";
import { dateIn, timeIn, type Zone } from "#domain/time/zone.ts";

/** In November, "January 4" needs no year; a date half a year away does. */
const DAYS_WITHOUT_YEAR = 150;

/** How a person reads dates: where they are, how their country writes, and which day it is for them. */
export interface Reader {
  readonly zone: Zone;
  readonly country: string;
  readonly today: CalendarDate;
}

/** "Friday, November 20", with the year where it is far away. */
export function longDate(date: CalendarDate, { country, today }: Reader): string {
  return `${dateWords(date, country)}${yearWhereFar(date, today)}`;
}

/** "Fri, Nov 20", with the year where it is far away. */
export function shortDate(date: CalendarDate, { country, today }: Reader): string {
  return `${shortDateWords(date, country)}${yearWhereFar(date, today)}`;
}

/** "5:00 PM" on the reader's clock. */
export function clockTime(moment: Instant, { zone, country }: Reader): string {
  return timeWords(timeIn(moment, zone), country);
}

/** "Friday, November 20, 5:00 PM" on the reader's clock. */
export function longMoment(moment: Instant, reader: Reader): string {
  return `${longDate(dateIn(moment, reader.zone), reader)}, ${clockTime(moment, reader)}`;
}

/** "New York" for America/New_York: how people name a zone. */
export function zoneName(zone: Zone): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

function yearWhereFar(date: CalendarDate, today: CalendarDate): string {
  return Math.abs(daysBetween(today, date)) > DAYS_WITHOUT_YEAR ? `, ${date.slice(0, 4)}` : "";
}
