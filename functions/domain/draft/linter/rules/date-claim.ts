import { datesIn, weekdayNumber, withoutDates } from "../dates-in.ts";
import { flat } from "../plain-text.ts";
import type { Rule } from "../rule.ts";

const WEEKDAY = /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?!\p{L})/gu;

/** A date or a weekday that the record does not hold. */
export const dateClaim: Rule = {
  name: "date-claim",
  severity: "error",
  check: ({ text, vocabulary }) => {
    if (!vocabulary) return [];
    const dates = datesIn(flat(text));
    const unknown = dates.filter(({ monthDay }) => !vocabulary.monthDays.has(monthDay)).map(({ excerpt }) => excerpt);
    const days = Array.from(withoutDates(text).matchAll(WEEKDAY), ([day]) => day).filter(
      (day) => !vocabulary.weekdays.has(weekdayNumber(day)),
    );
    return [...unknown, ...days].map((excerpt) => ({ message: `"${excerpt}" is a date that the record does not hold.`, excerpt }));
  },
};
