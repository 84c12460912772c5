import type ICAL from "ical.js";
import { MAX_OCCURRENCES } from "../mime/limits.ts";

/** The rules that meetings follow. Others (a 30th of February, each second) can cost more than they tell: their first time counts. */
const PLAIN_RULE =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY)(?:;(?:INTERVAL=[1-9]\d?|COUNT=\d{1,4}|UNTIL=\d{8}(?:T\d{6}Z?)?|BYDAY=[-+0-9A-Z,]{2,30}|BYMONTHDAY=(?:[1-9]|1\d|2[0-8])|WKST=[A-Z]{2}))*$/;

interface Times {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
}

/** The start and end of the event's next occurrence at or after that many seconds since 1970; the first of one that has none left. */
export function nextOccurrence(event: ICAL.Event, notBefore: number): Times {
  const first = { start: event.startDate, end: event.endDate };
  if (!event.isRecurring() || event.startDate.toUnixTime() >= notBefore || !hasPlainRules(event)) return first;
  const occurrences = event.iterator();
  for (let tried = 0; tried < MAX_OCCURRENCES; tried += 1) {
    const start: ICAL.Time | undefined = occurrences.next();
    if (!start) return first;
    if (start.toUnixTime() >= notBefore) return { start, end: endOf(event, start) };
  }
  return first;
}

function hasPlainRules(event: ICAL.Event): boolean {
  return event.component.getAllProperties("rrule").every((rule) => PLAIN_RULE.test(String(rule.getFirstValue())));
}

function endOf(event: ICAL.Event, start: ICAL.Time): ICAL.Time {
  const end = start.clone();
  end.addDuration(event.duration);
  return end;
}
