import { calendarDate, isCalendarDate, weekday as weekdayOf } from "#domain/time/calendar-date.ts";
import { dateWords } from "#domain/time/words.ts";
import type { WrittenDate } from "../dates-in.ts";
import type { Proof } from "../proof.ts";
import type { Rule } from "../rule.ts";

/** A weekday that does not match its date. */
export const weekday: Rule = {
  name: "weekday",
  severity: "error",
  check: (proof) =>
    proof.dates.flatMap((written) => {
      const date = dateMeant(written, proof);
      if (date === undefined || written.weekday === undefined || weekdayOf(date) === written.weekday) return [];
      return [{ message: `That date is ${dateWords(date, "US")}.`, excerpt: written.excerpt }];
    }),
};

function dateMeant({ monthDay, year }: WrittenDate, { vocabulary }: Proof) {
  if (year !== undefined && isCalendarDate(`${year}-${monthDay}`)) return calendarDate(`${year}-${monthDay}`);
  return vocabulary?.dates.find((date) => date.endsWith(monthDay));
}
