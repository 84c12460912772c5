import { strict } from "chrono-node";
import { DateTime } from "luxon";
import { isCalendarDate } from "#domain/time/calendar-date.ts";
import { matchesOf } from "../matches.ts";
import type { DayForm, DayPiece, Today } from "./date-sighting.ts";
import { HOLIDAY_DAYS } from "./holiday-days.ts";
import { MONTH_DAYS } from "./month-days.ts";
import { NUMERIC_DAYS } from "./numeric-days.ts";
import { ORDINAL_DAYS } from "./ordinal-days.ts";
import { RELATIVE_DAYS } from "./relative-days.ts";
import { WEEK_PARTS } from "./week-parts.ts";
import { WEEKDAY_DAYS } from "./weekday-days.ts";

/** Forms with what a text must hold for any of them. Where two match the same words, the longer match counts, and then the earlier form. */
const FORMS: readonly { readonly hint: RegExp; readonly forms: readonly DayForm[] }[] = [
  { hint: /thanks|christ|xmas|new year|day|july|hallow|valen|easter/i, forms: HOLIDAY_DAYS },
  { hint: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d/i, forms: MONTH_DAYS },
  { hint: /week|month|end of|clos|mid|eo[dwm]|cob/i, forms: WEEK_PARTS },
  { hint: /day|night|yest|tom|tmr|this|now|ago|back|earlier|week|wk|fortn|month|earlier/i, forms: RELATIVE_DAYS },
  { hint: /mon|tue|wed|thu|fri|sat|sun/i, forms: WEEKDAY_DAYS },
  { hint: /\d(?:st|nd|rd|th)/i, forms: ORDINAL_DAYS },
  { hint: /\d[/.-]\d/, forms: NUMERIC_DAYS },
];

/** Words of days that our own forms leave to the library: "December first", "the twentieth of November", "3 days from now". */
const FOR_THE_LIBRARY = /\b(?:first|second|third|\w{3,8}th|\w{3,8}-first)\b/i;
const LIBRARY_CHARACTERS = 600;

/** Every day that the text names, in order, none overlapping another. */
export function dayPieces(text: string, today: Today): readonly DayPiece[] {
  const own = FORMS.flatMap(({ hint, forms }) => (hint.test(text) ? forms.flatMap((form) => readForm(form, text, today)) : []));
  const others = fromLibrary(text, today).filter((piece) => !own.some((other) => overlap(piece, other)));
  return withoutOverlaps([...own, ...others].filter((piece) => !isInName(text, piece)));
}

const DAY_WORD =
  /\b(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** "at First of May Fabrication", "with Sunday Best Bakery": what stands there is a name, no day. */
function isInName(text: string, { index, text: words }: DayPiece): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    DAY_WORD.test(words) &&
    !/\d/.test(words) &&
    /\b(?:at|with)\s$/.test(text.slice(0, index)) &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(index + words.length))
  );
}

function readForm({ pattern, read }: DayForm, text: string, today: Today): readonly DayPiece[] {
  return matchesOf(text, pattern).flatMap((match) => {
    const found = read(match, today);
    return found ? [{ text: match[0], index: match.index, ...found }] : [];
  });
}

/** The library takes a time before the day in with it: "at 9:30 on the first of May". */
const TIME_BEFORE = /^(?:at\s)?\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\s(?:(?:at|on)\s)?(?=\S)/i;

function fromLibrary(text: string, { reference, zone }: Today): readonly DayPiece[] {
  if (!FOR_THE_LIBRARY.test(text) || text.length > LIBRARY_CHARACTERS) return [];
  const now = DateTime.fromISO(reference, { zone });
  return strict.parse(text, { instant: now.toJSDate(), timezone: now.offset }).flatMap(({ start, text: words, index }) => {
    const date = DateTime.fromObject({
      year: start.get("year") ?? 0,
      month: start.get("month") ?? 0,
      day: start.get("day") ?? 0,
    }).toISODate();
    const day = words.replace(TIME_BEFORE, "");
    const text = day.replace(/,?\s(?:at|@|from)\s.*$/i, "");
    return start.isCertain("day") && date && isCalendarDate(date)
      ? [{ text, index: index + words.length - day.length, date, certainty: "stated" as const }]
      : [];
  });
}

function withoutOverlaps(pieces: readonly DayPiece[]): readonly DayPiece[] {
  const kept: DayPiece[] = [];
  for (const piece of pieces.toSorted((one, other) => other.text.length - one.text.length)) {
    if (!kept.some((other) => overlap(piece, other))) kept.push(piece);
  }
  return kept.toSorted((one, other) => one.index - other.index);
}

function overlap(one: DayPiece, other: DayPiece): boolean {
  return one.index < other.index + other.text.length && other.index < one.index + one.text.length;
}
