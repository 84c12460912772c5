import { matchesOf } from "../matches.ts";
import type { DayForm, DayPiece, Today } from "./date-sighting.ts";
import { HOLIDAY_DAYS } from "./holiday-days.ts";
import { libraryDays } from "./library-days.ts";
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
  {
    hint: /\d(?:st|nd|rd|th)|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th\b|(?:twenty|thirty)[ -](?:first|second|third)/i,
    forms: ORDINAL_DAYS,
  },
  { hint: /\d[/.-]\d/, forms: NUMERIC_DAYS },
];

/** Every day that the text names, in order, none overlapping another. */
export function dayPieces(text: string, today: Today): readonly DayPiece[] {
  const own = FORMS.flatMap(({ hint, forms }) => (hint.test(text) ? forms.flatMap((form) => readForm(form, text, today)) : []));
  const others = libraryDays(text, today).filter((piece) => !own.some((other) => overlap(piece, other)));
  return withoutOverlaps([...own, ...others].filter((piece) => !isInName(text, piece) && !isJob(text, piece)));
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

/** "The Saturday assistant job", "their Sunday school teacher", "Friday night bar staff": whose work is on that day. */
const JOB_BEHIND =
  /^\s(?:night\s|evening\s|morning\s)?(?:[a-z]+\s)?(?:assistant|staff|job|girl|boy|kid|help(?:er)?|school teacher|teacher|cook|chef|waiter|waitress|server|barista|cashier|porter|worker|driver|receptionist|supervisor|manager|tutor|coach|clerk|steward|cleaner)\b/i;
const ARTICLE_BEFORE = /\b(?:the|an?|their|our|of|as|for|my)\s$/i;

function isJob(text: string, { index, text: words }: DayPiece): boolean {
  const isWeekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(words);
  return isWeekday && ARTICLE_BEFORE.test(text.slice(Math.max(0, index - 8), index)) && JOB_BEHIND.test(text.slice(index + words.length));
}

function readForm({ pattern, read }: DayForm, text: string, today: Today): readonly DayPiece[] {
  return matchesOf(text, pattern).flatMap((match) => {
    const found = read(match, today);
    return found ? [{ text: match[0], index: match.index, ...found }] : [];
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
