import { strict } from "chrono-node";
import { isCalendarDate } from "#domain/time/calendar-date.ts";
import { asDate, MINUTE, milliseconds } from "#domain/time/instant.ts";
import { offsetAt } from "#domain/time/zone.ts";
import type { DayPiece, Today } from "./date-sighting.ts";

/** Words of days that our own forms leave to the library: "December first", "the twentieth of November", "3 days from now". */
const FOR_THE_LIBRARY = /\b(?:first|second|third|\w{3,8}th|\w{3,8}-first)\b/i;
const LIBRARY_CHARACTERS = 600;
/** The library takes long to find nothing. It is sure of a day only beside a month, between numbers, or by a length of time from now. */
const MONTH =
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i;
const NUMBERS = /\d[\s/.-]\d/;
const LENGTH = /(?:second|minute|hour|day|week|month|quarter|year)s?(?![a-z])/i;
const FROM_NOW = /\b(?:within|in|for)(?![a-z])|ago|before|earlier|later|after|from now/i;

/** The library takes a time before the day in with it: "at 9:30 on the first of May". */
const TIME_BEFORE = /^(?:at\s)?\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\s(?:(?:at|on)\s)?(?=\S)/i;

function isForLibrary(text: string): boolean {
  if (text.length > LIBRARY_CHARACTERS || !FOR_THE_LIBRARY.test(text)) return false;
  return MONTH.test(text) || NUMBERS.test(text) || (LENGTH.test(text) && FROM_NOW.test(text));
}

/** The days that the library finds and is sure of, for the words that no form of our own reads. */
export function libraryDays(text: string, { reference, zone }: Today): readonly DayPiece[] {
  if (!isForLibrary(text)) return [];
  const timezone = offsetAt(milliseconds(reference), zone) / MINUTE;
  return strict.parse(text, { instant: asDate(reference), timezone }).flatMap(({ start, text: words, index }) => {
    const date = [start.get("year"), start.get("month"), start.get("day")].map((part) => String(part).padStart(2, "0")).join("-");
    const day = words.replace(TIME_BEFORE, "");
    const text = day.replace(/,?\s(?:at|@|from)\s.*$/i, "");
    return start.isCertain("day") && isCalendarDate(date)
      ? [{ text, index: index + words.length - day.length, date, certainty: "stated" as const }]
      : [];
  });
}
