const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";
const WEEKDAY = "(?:(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\.?,? (?:the )?)?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:,? ((?:19|20)\\d{2}))?(?![\\p{L}\\d])";

// What a date can begin with is asked first: it is far quicker than to look at what stands before it.
const MONTH_FIRST = new RegExp(`(?=[JFMASONDTW])(?<![\\p{L}\\d])${WEEKDAY}${MONTH} ${DAY}${YEAR}`, "gu");
const DAY_FIRST = new RegExp(`(?=[MTWFS\\d])(?<![\\p{L}\\d])${WEEKDAY}${DAY} (?:of )?${MONTH}${YEAR}`, "gu");
const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g;

/** A date as a text writes it. */
export interface WrittenDate {
  /** "11-20". */
  readonly monthDay: string;
  readonly year?: number;
  /** 1 for Monday to 7 for Sunday, where the text names it. */
  readonly weekday?: number;
  readonly excerpt: string;
}

/** The dates in a text: "Friday, November 20", "20 Nov 2026", "2026-11-20". */
export function datesIn(text: string): readonly WrittenDate[] {
  if (!/\d/.test(text)) return [];
  return [
    ...Array.from(text.matchAll(MONTH_FIRST), ([excerpt, weekday, month, day, year]) => written({ excerpt, weekday, month, day, year })),
    ...Array.from(text.matchAll(DAY_FIRST), ([excerpt, weekday, day, month, year]) => written({ excerpt, weekday, month, day, year })),
    ...Array.from(text.matchAll(ISO), ([excerpt, year, month, day]) => ({ monthDay: `${month}-${day}`, year: Number(year), excerpt })),
  ];
}

/** The text with a blank in place of each date. */
export function withoutDates(text: string): string {
  return [MONTH_FIRST, DAY_FIRST, ISO].reduce((rest, pattern) => rest.replace(pattern, " "), text);
}

/** 1 to 7 for a weekday or its abbreviation. */
export function weekdayNumber(name: string): number {
  return ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

type Written = Readonly<Record<"weekday" | "month" | "day" | "year", string | undefined>> & { readonly excerpt: string };

function written({ excerpt, weekday, month = "", day = "", year }: Written): WrittenDate {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return {
    monthDay: `${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`,
    ...(year && { year: Number(year) }),
    ...(weekday && { weekday: weekdayNumber(weekday) }),
    excerpt,
  };
}
