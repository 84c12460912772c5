import type ICAL from "ical.js";
import { FIRST_YEAR, LAST_YEAR, MAX_DATES_OF_EVENT } from "../mime/limits.ts";
import { isMeetingRule } from "./plain-rules.ts";

interface Times {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
}

/** How many occurrences may still be tried for one message; each one that is takes from it. */
export interface Patience {
  occurrences: number;
}

/** The start and end of the event's next occurrence at or after that many seconds since 1970; the first of one that has none left. */
export function nextOccurrence(event: ICAL.Event, notBefore: number, patience: Patience): Times {
  const first = { start: event.startDate, end: event.endDate };
  if (!event.isRecurring() || event.startDate.toUnixTime() >= notBefore || !isPlain(event.component)) return first;
  const occurrences = event.iterator();
  while (patience.occurrences > 0) {
    patience.occurrences -= 1;
    const start: ICAL.Time | undefined = occurrences.next();
    if (!start) return first;
    if (start.toUnixTime() >= notBefore) return { start, end: endOf(event, start) };
  }
  return first;
}

/** One rule at most, and not more dates than somebody would write down. */
function isPlain(event: ICAL.Component): boolean {
  const rules = event.getAllProperties("rrule");
  const dates = ["rdate", "exdate"].flatMap((name) => event.getAllProperties(name).flatMap((property) => property.getValues()));
  return (
    rules.length <= 1 &&
    event.getFirstProperty("exrule") === null &&
    dates.length <= MAX_DATES_OF_EVENT &&
    dates.every((date) => isWithinTime(date)) &&
    rules.every((rule) => isMeetingRule(String(rule.getFirstValue())))
  );
}

/** Says whether the time is in a year that a meeting may be in; what has no year is not. */
export function isWithinTime(time: { readonly year?: number }): boolean {
  const { year = 0 } = time;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function endOf(event: ICAL.Event, start: ICAL.Time): ICAL.Time {
  const end = start.clone();
  end.addDuration(event.duration);
  return end;
}
