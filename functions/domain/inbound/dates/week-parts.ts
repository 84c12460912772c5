import { addDays, type CalendarDate, weekday } from "#domain/time/calendar-date.ts";
import type { DayForm, DayFound, Today } from "./date-sighting.ts";
import { MONTH_WORD, monthNumber } from "./words.ts";
import { dateOf, nearestYear } from "./year-of-day.ts";

const FRIDAY = 5;
const WEDNESDAY = 3;
const SHIFTS: Readonly<Record<string, number>> = { this: 0, the: 0, next: 1, following: 1, last: -1 };

/** "end of week", "end of next week", "EOW", "by the weekend": its Friday (cadence.md). */
const endOfWeek: DayForm = {
  pattern:
    /\b(?:(?:the\s)?(?:end|close|back end)\sof\s(?:the\s)?(this|the|next|following)?\s?(?:working\s|business\s)?week|eow|end of week|week'?s end)\b/gi,
  read: ([, which], { date }) => ({ date: fridayOf(date, SHIFTS[which?.toLowerCase() ?? "this"] ?? 0), certainty: "stated" }),
};

/** "early next week" is its Wednesday, "late next week" its Friday, "next week" its Friday (cadence.md). */
const partOfWeek: DayForm = {
  pattern:
    /\b(?:(early|earlier|late|later|mid|middle of|beginning of|start of|first half of|sometime|some time)[\s-](?:in\s|the\s)?)?(next|this|the following)\s(?:working\s|business\s)?week\b(?!\s?(?:mon|tue|wed|thu|fri|sat|sun))/gi,
  read: ([, part = "", which = ""], { date }) => {
    const friday = fridayOf(date, SHIFTS[which.toLowerCase().replace("the ", "")] ?? 0);
    const isEarly = /^(early|earlier|mid|middle|beginning|start|first)/i.test(part);
    return { date: isEarly ? addDays(friday, WEDNESDAY - FRIDAY) : friday, certainty: part && !/some/i.test(part) ? "stated" : "guessed" };
  },
};

/** "the week of December 7", "week commencing 7 December": its Friday. */
const weekOf: DayForm = {
  pattern: new RegExp(
    String.raw`\b(?:the\s)?week\s(?:of|commencing|beginning|starting)\s(?:the\s)?(?:mon(?:day)?,?\s)?(?:(${MONTH_WORD})\.?\s(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(${MONTH_WORD}))\b`,
    "gi",
  ),
  read: (match, today) => {
    const month = monthNumber(match[1] ?? match[4] ?? "");
    const date = month && nearestYear(month, Number(match[2] ?? match[3]), today);
    return date ? { date: fridayOf(date, 0), certainty: "guessed" } : undefined;
  },
};

/** "the first week of December": the Friday of its first or later week. */
const nthWeek: DayForm = {
  pattern: new RegExp(String.raw`\b(first|1st|second|2nd|third|3rd)\s(?:full\s)?week\s(?:of|in)\s(${MONTH_WORD})\b`, "gi"),
  read: ([, nth = "", word = ""], today) => {
    const first = nearestYear(monthNumber(word) ?? 1, 1, today);
    if (!first) return undefined;
    const weeks = ["first", "1st", "second", "2nd", "third", "3rd"].indexOf(nth.toLowerCase()) >> 1;
    return { date: addDays(first, ((FRIDAY - weekday(first) + 7) % 7) + 7 * weeks), certainty: "guessed" };
  },
};

/** "end of the month", "EOM", "end of December", "the end of the year", "mid December". */
const endOfMonth: DayForm = {
  pattern: new RegExp(
    String.raw`\b(?:the\s)?(?:(?:(end|close)\sof|month[\s-])\s?(?:the\s|this\s|next\s)?(month|year|${MONTH_WORD}|end)(?!\s(?:clos|report|account|process|reconcil|books|duties|figures|pack|journal|procedure|review))|eom|(mid|middle of)[\s-](${MONTH_WORD}))\b`,
    "gi",
  ),
  read: (match, today) => readMonthPart(match, today),
};

/** "end of day", "EOD", "close of business": today, unless a day stands beside it. */
const endOfDay: DayForm = {
  pattern:
    /\b(?:(?:the\s)?end of (?:the\s|my\s)?(?:business\s)?day|eod|cob|close of (?:business|play))\b(?!\s*,?\s*(?:on\s)?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the\s\d|\d))/gi,
  read: (_, { date }) => ({ date, certainty: "guessed" }),
};

function readMonthPart(match: RegExpExecArray, today: Today): DayFound {
  const [whole, , ofWhat, , middleOf] = match;
  if (middleOf) return dated(nearestYear(monthNumber(middleOf) ?? 1, 15, today), "guessed");
  const [year = 0, month = 1] = today.date.split("-").map(Number);
  if (ofWhat && /^year$/i.test(ofWhat)) return dated(dateOf(year, 12, 31), "stated");
  const named = ofWhat && !/^(month|end)$/i.test(ofWhat) ? monthNumber(ofWhat) : undefined;
  if (named) return dated(lastDayOf(Number(nearestYear(named, 28, today)?.slice(0, 4) ?? year), named), "stated");
  const index = month + (/next/i.test(whole) ? 1 : 0);
  return dated(lastDayOf(index > 12 ? year + 1 : year, ((index - 1) % 12) + 1), "stated");
}

function dated(date: CalendarDate | undefined, certainty: "stated" | "guessed"): DayFound {
  return date && { date, certainty };
}

function lastDayOf(year: number, month: number): CalendarDate | undefined {
  return [31, 30, 29, 28].map((day) => dateOf(year, month, day)).find(Boolean);
}

function fridayOf(date: CalendarDate, weeks: number): CalendarDate {
  return addDays(date, FRIDAY - weekday(date) + 7 * weeks);
}

/** Parts of weeks and months, as deadlines are given. */
export const WEEK_PARTS: readonly DayForm[] = [weekOf, nthWeek, endOfWeek, partOfWeek, endOfMonth, endOfDay];
