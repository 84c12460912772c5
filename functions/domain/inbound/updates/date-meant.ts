import type { DateReading, DateSighting } from "../dates/date-sighting.ts";
import { readDates } from "../dates/read-dates.ts";

/** What stands before a date that no longer holds: "moved from Dec 1 to Dec 8", "Dec 8 instead of Dec 1". */
const NO_LONGER = /(?:\bfrom|\binstead of|\brather than|\bnot|\boriginally|\bnot on|\bnot by|\bwas)\s+(?:the\s+|on\s+|by\s+)?$/i;

/** The date that a clause settles on: the first that is not the one it replaces. */
export function dateMeant(text: string, reading: DateReading): DateSighting | undefined {
  const found = readDates(text, reading);
  return found.find(({ index }) => !NO_LONGER.test(text.slice(0, index))) ?? found.at(-1);
}
