import { addDays, type CalendarDate, weekday } from "#domain/time/calendar-date.ts";
import type { DayForm, Today } from "./date-sighting.ts";
import { WEEKDAY_WORD, weekdayNumber } from "./words.ts";
import { dateOf } from "./year-of-day.ts";

const NAMES =
  "thanksgiving|christmas eve|christmas|xmas|new year['’]?s eve|new year['’]?s(?: day)?|labou?r day|memorial day|july 4th|fourth of july|4th of july|halloween|valentine['’]?s(?: day)?|boxing day|easter";

/** "before Thanksgiving" is the last day before it; "the Monday after Thanksgiving" that Monday. "After Christmas" alone is no date. */
const holiday: DayForm = {
  pattern: new RegExp(
    String.raw`\b(?:(?:the\s)?(${WEEKDAY_WORD})\s(before|after)\s|(before|ahead of|prior to|by|on)\s)(?:the\s)?(${NAMES})\b(?!\s(?:party|break|holidays?|cards?|market|rush|season|temp))`,
    "gi",
  ),
  read: ([, day, side = "", preposition = "", name = ""], today) => {
    const date = nextHoliday(name.toLowerCase(), today);
    if (!date) return undefined;
    if (day) return { date: weekdayBeside(date, weekdayNumber(day) ?? 1, side), certainty: "stated" };
    return { date: /^(by|on)$/i.test(preposition) ? date : addDays(date, -1), certainty: "guessed" };
  },
};

function weekdayBeside(date: CalendarDate, number: number, side: string): CalendarDate {
  const ahead = ((number - weekday(date) + 6) % 7) + 1;
  const back = ((weekday(date) - number + 6) % 7) + 1;
  return /^after$/i.test(side) ? addDays(date, ahead) : addDays(date, -back);
}

function nextHoliday(name: string, { date, country }: Today): CalendarDate | undefined {
  const year = Number(date.slice(0, 4));
  return [year, year + 1].flatMap((each) => holidayIn(each, name, country) ?? []).find((each) => each >= date);
}

function holidayIn(year: number, name: string, country: string): CalendarDate | undefined {
  if (name === "thanksgiving")
    return country === "CA" ? nthWeekday({ year, month: 10, number: 1, nth: 2 }) : nthWeekday({ year, month: 11, number: 4, nth: 4 });
  if (/^labou?r day/.test(name)) return nthWeekday({ year, month: 9, number: 1, nth: 1 });
  if (name === "memorial day") return lastMondayOfMay(year);
  if (name === "easter") return easter(year);
  const fixed = FIXED.find(([pattern]) => pattern.test(name));
  return fixed && dateOf(year, fixed[1], fixed[2]);
}

const FIXED: readonly (readonly [RegExp, number, number])[] = [
  [/^new.*eve$/, 12, 31],
  [/eve$/, 12, 24],
  [/^(christmas|xmas)/, 12, 25],
  [/^new/, 1, 1],
  [/july/, 7, 4],
  [/halloween/, 10, 31],
  [/valentine/, 2, 14],
  [/boxing/, 12, 26],
];

function nthWeekday({
  year,
  month,
  number,
  nth,
}: {
  readonly year: number;
  readonly month: number;
  readonly number: number;
  readonly nth: number;
}) {
  const first = dateOf(year, month, 1);
  return first && addDays(first, ((number - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

function lastMondayOfMay(year: number): CalendarDate | undefined {
  const last = dateOf(year, 5, 31);
  return last && addDays(last, 1 - weekday(last));
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number): CalendarDate | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Days named by a holiday beside them. */
export const HOLIDAY_DAYS: readonly DayForm[] = [holiday];
