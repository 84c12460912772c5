import type { CalendarDate } from "#domain/time/calendar-date.ts";
import { addDays } from "#domain/time/calendar-date.ts";
import type { DayForm, DayFound, Today } from "./date-sighting.ts";
import { dateOf, nearestYear, wholeYear } from "./year-of-day.ts";

/** Where people write the month first (CLDR short date patterns); everywhere else the day comes first. */
const MONTH_FIRST = new Set(["US", "CA", "PH", "PR", "GU", "AS", "VI", "MH", "FM", "PW"]);

/** A reading that lies further on the wrong side of today than this is doubted. */
const STRAY_DAYS = 21;

/** "11/20", "20/11/2026", "30.11.", "20-11-26"; not "24/7", "9-5", "1/2 day", "3.5". */
const numeric: DayForm = {
  pattern:
    /(?<![\d/.$£€:-])(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?|\.(\d{1,2})\.(?:(\d{4}|\d{2})\b)?|[-.](\d{1,2})[-.](\d{4}|\d{2}))(?![\d/%-]|\s?(?:of an?|hours?|days?|years?|time|inch|miles?|hrs?)\b)/gi,
  read: (match, today) => {
    const [, first = ""] = match;
    const second = match[2] ?? match[4] ?? match[6] ?? "";
    const year = match[3] ?? match[5] ?? match[7];
    // With dots the day comes first wherever one is, and "at 9.10." is a time.
    if (match[4] !== undefined && !year && (Number(second) > 12 || isTime(match) || isVersion(match, today))) return undefined;
    if (!year && NO_DATES.has(`${first}/${second}`)) return undefined;
    return readOrder({ first: Number(first), second: Number(second), year }, today);
  },
};

function isTime({ input, index }: RegExpExecArray): boolean {
  return /(?:\b(?:at|um|around|about|said)|@)\s?$/i.test(input.slice(Math.max(0, index - 8), index));
}

/** "It was 3.1." ends a sentence where nobody writes days with dots. */
function isVersion({ input, index, 0: whole }: RegExpExecArray, { country }: Today): boolean {
  return MONTH_FIRST.has(country) && /^\s*(?:$|\p{Lu})/u.test(input.slice(index + whole.length));
}

const NO_DATES = new Set(["24/7", "50/50", "9/11", "7/11", "1/2", "1/3", "1/4", "3/4", "2/3", "10/10", "9/10", "8/10"]);

interface Written {
  readonly first: number;
  readonly second: number;
  readonly year: string | undefined;
}

function readOrder({ first, second, year }: Written, today: Today): DayFound {
  const isMonthFirst = MONTH_FIRST.has(today.country);
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  const usual = resolve(month, day, year, today);
  const other = resolve(day, month, year, today);
  if (usual && other && isStray(usual, today) && !isStray(other, today)) {
    return { date: other, certainty: "guessed", contradiction: "ambiguous-order" };
  }
  const date = usual ?? other;
  if (date) return { date, certainty: "stated" };
  return year && first <= 31 && second <= 31 ? { certainty: "guessed", contradiction: "no-such-day" } : undefined;
}

function resolve(month: number, day: number, year: string | undefined, today: Today): CalendarDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  return year ? dateOf(wholeYear(year), month, day) : nearestYear(month, day, today);
}

function isStray(date: CalendarDate, { date: today, direction }: Today): boolean {
  if (direction === "past") return date > addDays(today, STRAY_DAYS) || date < addDays(today, -8 * STRAY_DAYS);
  if (direction === "future") return date < addDays(today, -STRAY_DAYS) || date > addDays(today, 8 * STRAY_DAYS);
  return date > addDays(today, 8 * STRAY_DAYS) || date < addDays(today, -8 * STRAY_DAYS);
}

/** Days in digits, in the order of the country; a day that fits one order only is read in that one. */
export const NUMERIC_DAYS: readonly DayForm[] = [numeric];
