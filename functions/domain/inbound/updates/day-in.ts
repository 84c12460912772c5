import { addDays, type CalendarDate } from "#domain/time/calendar-date.ts";
import { dateIn } from "#domain/time/zone.ts";
import type { DateReading } from "../dates/date-sighting.ts";
import { smallNumber } from "../dates/words.ts";
import type { Certainty } from "../understanding.ts";
import { dateMeant } from "./date-meant.ts";

/** A day that a clause names, or why it has to be asked about. */
export type DayIn =
  | { readonly kind: "day"; readonly date: CalendarDate; readonly text: string; readonly certainty: Certainty }
  | { readonly kind: "doubtful"; readonly text: string }
  | { readonly kind: "none" };

const NUMBER = String.raw`\d{1,3}|an?(?: couple(?: of)?| few)?|one|two|three|four|five|six|seven|ten|another|few|couple`;
const DURATION = new RegExp(
  String.raw`\b(${NUMBER})\s?(?:more |extra |additional |full |working |business )?(d(?:ays?)?|w(?:eeks?|ks?)?|months?|fortnights?)\b`,
  "i",
);
const DAYS_PER_UNIT: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, f: 14 };
const A_FEW = 3;
const AFTER_HOLIDAY = /\bafter (?=(?:the )?(?:thanksgiving|christmas|xmas|new year|easter|labou?r day|memorial day|boxing day))/i;

/** The first day that the words name, counted from the moment of reading: a date, "after Thanksgiving" (the day after), or a length of time. */
export function dayIn(text: string, reading: DateReading): DayIn {
  const isAfterHoliday = AFTER_HOLIDAY.test(text);
  const found = dateMeant(text.replace(AFTER_HOLIDAY, "on "), reading);
  if (!found) return dayAfterDuration(text, reading);
  if (found.contradiction || !found.when) return { kind: "doubtful", text: found.text };
  const date = found.when.kind === "date" ? found.when.date : dateIn(found.when.start, found.when.zone);
  return { kind: "day", date: isAfterHoliday ? addDays(date, 1) : date, text: found.text, certainty: found.certainty };
}

function dayAfterDuration(text: string, { reference, zone }: DateReading): DayIn {
  const duration = durationIn(text);
  if (!duration) return { kind: "none" };
  return { kind: "day", date: addDays(dateIn(reference, zone), duration.days), text: duration.text, certainty: "guessed" };
}

/** A length of time in days: "3 days", "another week", "a couple of weeks"; "a few" is three, and a guess. */
export function durationIn(text: string): { readonly days: number; readonly text: string; readonly certainty: Certainty } | undefined {
  const [words = "", number = "", unit = ""] = DURATION.exec(text) ?? [];
  const isFew = /few/i.test(number);
  const count = isFew ? A_FEW : (smallNumber(number.replace(/^another$/i, "one")) ?? 0);
  const days = count * (DAYS_PER_UNIT[unit.slice(0, 1).toLowerCase()] ?? 0);
  return days > 0 ? { days, text: words, certainty: isFew ? "guessed" : "stated" } : undefined;
}
