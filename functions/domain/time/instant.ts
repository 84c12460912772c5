import { Failure } from "#domain/failure.ts";
import { dateOfDay, dayNumber, digitsAt } from "./calendar-date.ts";

/** A moment, in UTC to the millisecond, as "2026-11-20T20:20:00.000Z": two of them compare as their texts do. */
export type Instant = string & { readonly brand: "Instant" };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Gives the instant that an ISO 8601 text with an offset, or a number of milliseconds since 1970, names; refuses others with INSTANT_INVALID. */
export function instant(moment: string | number): Instant {
  const milliseconds = Math.trunc(typeof moment === "number" ? moment : parseIso(moment));
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) {
    throw new Failure("INSTANT_INVALID", {
      message: `"${moment}" is not an instant; write one like 2026-11-20T15:20:00-05:00.`,
      retry: "never",
    });
  }
  return textOf(milliseconds) as Instant;
}

// A plan works out hundreds of instants, and Date takes ten times as long for the text of each.
function textOf(milliseconds: number): string {
  if (milliseconds < YEAR_0 || milliseconds >= YEAR_10_000) return new Date(milliseconds).toISOString();
  const day = Math.floor(milliseconds / DAY);
  const minute = Math.floor((milliseconds - day * DAY) / MINUTE);
  const rest = milliseconds - day * DAY - minute * MINUTE;
  return `${dateOfDay(day)}${MINUTES_OF_DAY[minute]}${rest === 0 ? "00.000" : (rest / 1000).toFixed(3).padStart(6, "0")}Z`;
}

/** Years before the first and after the last of these have more digits. */
const YEAR_0 = Date.parse("0000-01-01");
const YEAR_10_000 = Date.parse("9999-12-31") + DAY;
/** From "T00:00:" to "T23:59:". */
const MINUTES_OF_DAY = Array.from({ length: DAY / MINUTE }, (_, minute) => `T${twoDigits(minute / 60)}:${twoDigits(minute % 60)}:`);

function twoDigits(count: number): string {
  return String(Math.floor(count)).padStart(2, "0");
}

const WRITTEN_LENGTH = "2026-11-20T20:20:00.000Z".length;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function milliseconds(moment: Instant): number {
  if (moment.length !== WRITTEN_LENGTH || !moment.endsWith("Z")) return Date.parse(moment);
  const minutes = digitsAt(moment, 11, 13) * 60 + digitsAt(moment, 14, 16);
  return dayNumber(moment) * DAY + minutes * MINUTE + digitsAt(moment, 17, 19) * 1000 + digitsAt(moment, 20, 23);
}

/** The instant as libraries take it. */
export function asDate(moment: Instant): Date {
  return new Date(milliseconds(moment));
}

/** The instant that many milliseconds later (earlier when negative). */
export function later(moment: Instant, duration: number): Instant {
  return instant(milliseconds(moment) + duration);
}

/** The later of two instants. */
export function latest(first: Instant, second: Instant): Instant {
  return first < second ? second : first;
}

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

function parseIso(text: string): number {
  return ISO_WITH_OFFSET.test(text) ? Date.parse(text) : Number.NaN;
}
