import type { DayForm, DayFound, Today } from "./date-sighting.ts";
import { MONTH_WORD, monthNumber } from "./words.ts";
import { dateOf, nearestYear, wholeYear } from "./year-of-day.ts";

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s{0,2}(?:of\s)?'?(20\d{2})\b(?!:))?`;

/** "November 20", "Nov. 20th, 2026", "dec the 1st". */
const monthFirst: DayForm = {
  pattern: new RegExp(String.raw`\b(${MONTH_WORD})\b\.?\s{0,2}(?:the\s)?${DAY}(?![\d:%]|\s?[ap]\.?m\b)${YEAR}`, "gi"),
  read: ([, month = "", day = "", year], today) => readDay({ month, day, year }, today),
};

/** "20 Nov", "20th of November 2026", "26. November", "3-Dec-2026". */
const dayFirst: DayForm = {
  pattern: new RegExp(String.raw`\b${DAY}\.?[\s-]{0,2}(?:of\s)?\b(${MONTH_WORD})\b(?:[.-](?=\d|\s))?${YEAR}`, "gi"),
  read: ([, day = "", month = "", year], today) => readDay({ month, day, year }, today),
};

/** "2026-11-20", "2026/11/20". */
const iso: DayForm = {
  pattern: /\b(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})\b/g,
  read: ([, year = "", month = "", day = ""]) => {
    const date = dateOf(Number(year), Number(month), Number(day));
    return date ? { date, certainty: "stated" } : { certainty: "guessed", contradiction: "no-such-day" };
  },
};

function readDay(written: { readonly month: string; readonly day: string; readonly year: string | undefined }, today: Today): DayFound {
  const month = monthNumber(written.month);
  const day = Number(written.day);
  if (!month || day < 1) return undefined;
  if (day > 31) return undefined;
  const date = written.year ? dateOf(wholeYear(written.year), month, day) : nearestYear(month, day, today);
  return date ? { date, certainty: "stated" } : { certainty: "guessed", contradiction: "no-such-day" };
}

/** Days whose month is a word, and ISO dates. */
export const MONTH_DAYS: readonly DayForm[] = [iso, monthFirst, dayFirst];
