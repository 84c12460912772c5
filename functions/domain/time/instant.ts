import { Failure } from "#domain/failure.ts";

/** A moment, in UTC to the millisecond, as "2026-11-20T20:20:00.000Z": two of them compare as their texts do. */
export type Instant = string & { readonly brand: "Instant" };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Gives the instant that an ISO 8601 text with an offset, or a number of milliseconds since 1970, names; refuses others with INSTANT_INVALID. */
export function instant(moment: string | number): Instant {
  const milliseconds = typeof moment === "number" ? moment : parseIso(moment);
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) {
    throw new Failure("INSTANT_INVALID", {
      message: `"${moment}" is not an instant; write one like 2026-11-20T15:20:00-05:00.`,
      retry: "never",
    });
  }
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function milliseconds(moment: Instant): number {
  return Date.parse(moment);
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
