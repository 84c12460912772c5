import type { DayForm, DayFound, Today } from "./date-sighting.ts";
import { MONTH_WORD, monthNumber } from "./words.ts";
import { dateOf, nearestYear, wholeYear } from "./year-of-day.ts";

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s{0,2}(?:of\s)?'?(20\d{2})\b(?!:))?`;

/** "November 20", "Nov. 20th, 2026", "dec the 1st". */
const monthFirst: DayForm = {
  pattern: new RegExp(String.raw`\b(${MONTH_WORD})\b\.?\s{0,2}(?:the\s)?${DAY}(?![\d%]|:\d|\s?[ap]\.?m\b)${YEAR}`, "gi"),
  read: ([, month = "", day = "", year], today) => readDay({ month, day, year }, today),
};

const UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
const SPELLED = [
  ...UNITS.split("|"),
  ..."tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth".split("|"),
  ...UNITS.split("|").map((unit) => `twenty ${unit}`),
  "thirtieth",
  "thirty first",
];

/** "December second", "the twenty third of November", as a phone writes what it is told. */
const spelled: DayForm = {
  pattern: new RegExp(
    String.raw`\b(?:(${MONTH_WORD})\s(?:the\s)?((?:twenty|thirty)[\s-](?:${UNITS})|${SPELLED.filter((word) => !word.includes(" ")).join("|")})|((?:twenty|thirty)[\s-](?:${UNITS})|${SPELLED.filter((word) => !word.includes(" ")).join("|")})\sof\s(${MONTH_WORD}))\b(?!\s(?:week|half|round|interview|quarter))`,
    "gi",
  ),
  read: ([, month, day, dayBefore, monthBehind], today) =>
    readDay(
      {
        month: month ?? monthBehind ?? "",
        day: String(SPELLED.indexOf((day ?? dayBefore ?? "").toLowerCase().replace("-", " ")) + 1),
        year: undefined,
      },
      today,
    ),
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
export const MONTH_DAYS: readonly DayForm[] = [iso, monthFirst, dayFirst, spelled];
