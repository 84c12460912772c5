import { addDays, type CalendarDate, weekday } from "#domain/time/calendar-date.ts";
import type { DayForm, DayFound, Today } from "./date-sighting.ts";
import { MONTH_WORD, NUMBER_WORD, smallNumber, WEEKDAY_WORD, weekdayNumber } from "./words.ts";

const DAY = `(${WEEKDAY_WORD})`;

/** "a week from Tuesday", "two weeks from Monday", "a week on Friday". */
const weeksFrom: DayForm = {
  pattern: new RegExp(String.raw`\b(${NUMBER_WORD})\sweeks?\s(?:from|on|after)\s(?:this\s|next\s|coming\s)?${DAY}\b`, "gi"),
  read: ([, count = "", word = ""], today) => {
    const weeks = smallNumber(count);
    return weeks ? { date: addDays(comingDay(word, today.date), 7 * weeks), certainty: "stated" } : undefined;
  },
};

/** "Friday week", as people say in Britain, and "Tuesday after next". */
const weekAfter: DayForm = {
  pattern: new RegExp(String.raw`\b${DAY}\s(?:week(?!\s*(?:of|ly|end))|after\snext)\b`, "gi"),
  read: ([, word = ""], today) => ({ date: addDays(comingDay(word, today.date), 7), certainty: "stated" }),
};

/** "Friday of next week", "next week Friday", "Tuesday last week". */
const ofWeek: DayForm = {
  pattern: new RegExp(
    String.raw`\b(?:${DAY}\s?,?\s(?:of\s|in\s)?(?:the\s)?(last|next|this|following)\sweek|(last|next|this)\sweek\s?,?\s(?:on\s)?${DAY})\b`,
    "gi",
  ),
  read: (match, today) => {
    const word = match[1] ?? match[4] ?? "";
    const shift = WEEK_SHIFT[(match[2] ?? match[3] ?? "").toLowerCase()] ?? 0;
    return { date: dayOfWeek(word, addDays(today.date, 7 * shift)), certainty: "stated" };
  },
};

const WEEK_SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, following: 1 };

/** "last Tuesday", "this Friday", "next Friday", "the coming Monday". */
const relative: DayForm = {
  pattern: new RegExp(String.raw`\b(last|past|this past|this coming|this|next|coming|the following)\s${DAY}\b`, "gi"),
  read: ([, which = "", word = ""], today) => readRelative(which.toLowerCase(), word, today),
};

/** "Friday", "on Fri": the latest or the next one, as the direction says. */
const bare: DayForm = {
  pattern: new RegExp(String.raw`\b${DAY}\b(?!['’]s\b)`, "gi"),
  read: ({ 1: word = "", input, index }, today) => {
    const number = weekdayNumber(word);
    return number && !isPartOfName(input, index, word)
      ? { date: bareDay(word, today), certainty: "stated", bareWeekday: number }
      : undefined;
  },
};

/** "at Friday Harbor", "Sun & Mon Yoga", "we sat down": no days. */
function isPartOfName(text: string, index: number, word: string): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  const after = text.slice(index + word.length, index + word.length + 24);
  if (/(?:\b(?:at|with)|&|@)\s$/i.test(before) || /^\s&\s/.test(after)) return true;
  const isIntroduced = /(?:\b(?:on|by|this|last|next|until|till|before|or|and|from|for|since|every)|[,(–-])\s?$|^\s*$/i.test(before);
  if (/^\p{Lu}\p{Ll}/u.test(word) && !isIntroduced && /^\s\p{Lu}\p{Ll}/u.test(after) && !STARTS_DATE.test(after)) return true;
  if (
    /^sat$/i.test(word) &&
    /^\s(?:down|at (?:the|a|their|one)|on (?:the|a)|outside|in|across|with|there|through|next|opposite|around|beside|behind|me|us|and|on my|for (?:an|my|the))\b/i.test(
      after,
    )
  )
    return true;
  return /^(?:sat|sun|wed|mon)$/.test(word) && !isIntroduced && !/^[\s,.]{0,2}(?:the\s)?\d/.test(after);
}

const STARTS_DATE = new RegExp(`^\\s(?:${MONTH_WORD}|${WEEKDAY_WORD}|I|We|They|At|The|Morning|Afternoon)\\b`, "i");

function readRelative(which: string, word: string, today: Today): DayFound {
  if (/last|past/.test(which)) return { date: latestDay(word, addDays(today.date, -1)), certainty: "stated" };
  if (which === "this") return { date: dayOfWeek(word, today.date), certainty: "stated" };
  if (which !== "next") return { date: comingDay(word, today.date), certainty: "stated" };
  const ofThisWeek = dayOfWeek(word, today.date);
  // Said before this week's own Friday, "next Friday" means the one after it to most people, but not to all.
  return { date: addDays(ofThisWeek, 7), certainty: ofThisWeek > today.date ? "guessed" : "stated" };
}

function bareDay(word: string, { date, direction }: Today): CalendarDate {
  if (direction === "past") return latestDay(word, date);
  if (direction === "future") return comingDay(word, date);
  const latest = latestDay(word, date);
  return latest === date ? date : comingDay(word, date);
}

/** The first such weekday after the date. */
function comingDay(word: string, date: CalendarDate): CalendarDate {
  return addDays(date, (((weekdayNumber(word) ?? 1) - weekday(date) + 6) % 7) + 1);
}

/** The last such weekday on or before the date. */
function latestDay(word: string, date: CalendarDate): CalendarDate {
  return addDays(date, -((weekday(date) - (weekdayNumber(word) ?? 1) + 7) % 7));
}

/** That weekday of the week, Monday to Sunday, in which the date lies. */
function dayOfWeek(word: string, date: CalendarDate): CalendarDate {
  return addDays(date, (weekdayNumber(word) ?? 1) - weekday(date));
}

/** Days named by their weekday. */
export const WEEKDAY_DAYS: readonly DayForm[] = [weeksFrom, weekAfter, ofWeek, relative, bare];
