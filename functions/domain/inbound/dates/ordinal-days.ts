import { daysBetween, weekday } from "#domain/time/calendar-date.ts";
import type { DayForm, DayFound, Today } from "./date-sighting.ts";
import { weekdayNumber } from "./words.ts";
import { dateOf } from "./year-of-day.ts";

/** "the 30th", "on the 1st", "the 5th of next month", "Tuesday the 24th"; not "the 2nd interview", "the 3rd floor". */
const ordinal: DayForm = {
  pattern:
    /\b(?:the|on|by|before|until|till|(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)),?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)\b(\sof\s(?:this|next|the)\smonth)?(?!\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|round|interview|floor|time|person|stage|shift|grade|year|street|st\b|ave|call|candidate|one(?!\s(?:way|or))|and final|meeting|visit|job|place|degree|week|chance|try|attempt|century|this (?:morning|afternoon|evening)))/gi,
  read: ([, named, day = "", which = ""], today) => readOrdinal({ day: Number(day), which, named: weekdayNumber(named ?? "") }, today),
};

const UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth".split(" ");
const SPOKEN_TENS = `(?:twenty|thirty)[ -](?:${UNITS.join("|")})`;

/** "They decide on the thirtieth", "by the twenty-first"; "the fourth floor" is no day. */
const spoken: DayForm = {
  pattern: new RegExp(
    String.raw`\b(?:the|on|by|before|until|till)\s(?:the\s)?(${SPOKEN_TENS}|${[...TEENS, ...UNITS.slice(3)].join("|")})(?=\s*(?:$|[.,;!?)]|(?:and|at|or|if|so|but|ok|okay|thanks|they|he|she|i|we|latest|in the|from)\b))(?!\s(?:and final|or (?:so|\w+th)\b))`,
    "gi",
  ),
  read: ([, words = ""], today) => readOrdinal({ day: dayOf(words.toLowerCase()), which: "", named: undefined }, today),
};

function dayOf(words: string): number {
  const [tens, unit] = words.split(/[ -]/);
  if (unit !== undefined) return (tens === "thirty" ? 30 : 20) + UNITS.indexOf(unit) + 1;
  if (words === "thirtieth") return 30;
  const teen = TEENS.indexOf(words);
  return teen < 0 ? UNITS.indexOf(words) + 1 : teen + 10;
}

interface Written {
  readonly day: number;
  readonly which: string;
  readonly named: number | undefined;
}

function readOrdinal({ day, which, named }: Written, today: Today): DayFound {
  if (day < 1 || day > 31) return undefined;
  const candidates = monthsFor(which, today).flatMap(([year, month]) => dateOf(year, month, day) ?? []);
  const byDirection = candidates.find((each) => isOnSide(daysBetween(today.date, each), today)) ?? candidates[0];
  if (!byDirection) return { certainty: "guessed", contradiction: "no-such-day" };
  if (!named) return { date: byDirection, certainty: "stated" };
  const fitting = candidates.find((each) => weekday(each) === named);
  return fitting ? { date: fitting, certainty: "stated" } : { date: byDirection, certainty: "guessed", contradiction: "weekday-mismatch" };
}

/** The months, as year and number, whose day may be meant: the likeliest first. */
function monthsFor(which: string, today: Today): readonly (readonly [number, number])[] {
  const [year = 0, month = 1] = today.date.split("-").map(Number);
  return shiftsFor(which, today).map((shift) => {
    const index = year * 12 + month - 1 + shift;
    return [Math.floor(index / 12), (index % 12) + 1] as const;
  });
}

function shiftsFor(which: string, { direction }: Today): readonly number[] {
  if (/next/i.test(which)) return [1];
  if (which) return [0];
  return direction === "past" ? [0, -1, 1] : [0, 1, -1];
}

function isOnSide(days: number, { direction }: Today): boolean {
  if (direction === "past") return days <= 0;
  if (direction === "future") return days >= 0;
  return days >= -10;
}

/** Days named by their number alone. */
export const ORDINAL_DAYS: readonly DayForm[] = [ordinal, spoken];
