import { addBusinessDays } from "#domain/time/business-days.ts";
import { addDays, type CalendarDate } from "#domain/time/calendar-date.ts";
import type { DayForm, Today } from "./date-sighting.ts";
import { NUMBER_WORD, smallNumber } from "./words.ts";
import { dateOf } from "./year-of-day.ts";

const SHIFTS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  tmrw: 1,
  tomorow: 1,
  tommorow: 1,
  tommorrow: 1,
  yday: -1,
  yest: -1,
  yesturday: -1,
  yestrday: -1,
  yesteday: -1,
  yesterdy: -1,
};

/** "today", "yesterday afternoon", "this morning", "last night", "the day before yesterday". */
const named: DayForm = {
  pattern:
    /\b(?:the\s)?(?:(day before yesterday|day after tomorrow)|(today|tonight|yesterday|tomorrow|tmrw|tomorow|tommorr?ow|yday|yest|yesturday|yestrday|yesteday|yesterdy)|(this (?:morning|afternoon|evening|arvo)|just now|earlier on)|(last night))\b/gi,
  read: ([, far, near, now], { date }) => {
    if (far) return { date: addDays(date, /^day before/i.test(far) ? -2 : 2), certainty: "stated" };
    if (near) return { date: addDays(date, SHIFTS[near.toLowerCase()] ?? 0), certainty: "stated" };
    return { date: addDays(date, now ? 0 : -1), certainty: "stated" };
  },
};

/** "two days ago", "a week ago", "3 weeks back". */
const ago: DayForm = {
  pattern: new RegExp(String.raw`\b(${NUMBER_WORD})\s(days?|weeks?|months?)\s(?:ago|back|earlier)\b`, "gi"),
  read: ([, count = "", unit = ""], { date }) => {
    const number = smallNumber(count);
    if (!number) return undefined;
    if (/^d/i.test(unit)) return { date: addDays(date, -number), certainty: "stated" };
    return { date: /^w/i.test(unit) ? addDays(date, -7 * number) : addMonths(date, -number), certainty: "guessed" };
  },
};

/** "in ten business days", "within 5 working days": national holidays are left out. */
const businessDays: DayForm = {
  pattern: new RegExp(
    String.raw`\b(?:(?:with)?in|after|about|the next)?\s?(?:the next\s)?(${NUMBER_WORD})\s?(?:or so\s)?(?:business|working|work)[\s-]days?(?:['’]? time|\sfrom (?:now|today))?\b`,
    "gi",
  ),
  read: ([, count = ""], today) => {
    const number = smallNumber(count);
    return number ? { date: addBusinessDays(today.date, number, today.country), certainty: "stated" } : undefined;
  },
};

/** "in two weeks", "within a week", "three weeks from now", "2 weeks' time", "in 3 days", "a fortnight" (cadence.md: two weeks are ten business days). */
const ahead: DayForm = {
  pattern: new RegExp(
    String.raw`\b(?:(?:with)?in|over|during|after)\s(?:about\s|around\s|roughly\s|maybe\s|approx\.?\s|the\snext\s|like\s)?(${NUMBER_WORD})\s(days?|weeks?|wks?|fortnight|months?)(?:['’]?s?['’]?\stime)?\b(?!\s(?:of|ago))`,
    "gi",
  ),
  read: ([, count = "", unit = ""], today) => readAhead(count, unit, today),
};

const fromNow: DayForm = {
  pattern: new RegExp(
    String.raw`\b(${NUMBER_WORD})\s(days?|weeks?|wks?|fortnight|months?)(?:['’]s?\stime|\sfrom (?:now|today)|\stime)\b`,
    "gi",
  ),
  read: ([, count = "", unit = ""], today) => readAhead(count, unit, today),
};

function readAhead(count: string, unit: string, today: Today) {
  const number = smallNumber(count);
  if (!number) return undefined;
  if (/^d/i.test(unit)) return { date: addDays(today.date, number), certainty: "stated" } as const;
  if (/^m/i.test(unit)) return { date: addMonths(today.date, number), certainty: "guessed" } as const;
  const weeks = /^f/i.test(unit) ? 2 * number : number;
  return { date: addBusinessDays(today.date, 5 * weeks, today.country), certainty: "guessed" } as const;
}

/** The same day that many months later, or the month's last where it has no such day. */
function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  const found = [day, 30, 29, 28].map((each) => dateOf(Math.floor(index / 12), (index % 12) + 1, Math.min(each, day))).find(Boolean);
  return found ?? date;
}

/** Days counted from today. */
export const RELATIVE_DAYS: readonly DayForm[] = [named, ago, businessDays, ahead, fromNow];
