import { weekdayNumber } from "../dates-in.ts";
import type { Rule } from "../rule.ts";

const WEEKDAY = /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?!\p{L})/gu;

/** A date or a weekday that the record does not hold. */
export const dateClaim: Rule = {
  name: "date-claim",
  severity: "error",
  check: ({ dates, textWithoutDates, vocabulary }) => {
    if (!vocabulary) return [];
    const unknown = dates.filter(({ monthDay }) => !vocabulary.monthDays.has(monthDay)).map(({ excerpt }) => excerpt);
    const days = Array.from(textWithoutDates.matchAll(WEEKDAY), ([day]) => day).filter(
      (day) => !vocabulary.weekdays.has(weekdayNumber(day)),
    );
    return [...unknown, ...days].map((excerpt) => ({ message: `"${excerpt}" is a date that the record does not hold.`, excerpt }));
  },
};
