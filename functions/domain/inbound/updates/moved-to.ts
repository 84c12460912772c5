import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import { at, dateIn, timeIn } from "#domain/time/zone.ts";
import type { DateSighting } from "../dates/date-sighting.ts";
import { ask, change, type Reading, type Situation } from "./situation.ts";

const SAME_TIME = /\bsame (?:time|hour)\b/i;
const WHEN = "When is the interview now? A date and a time will do.";

/** The interview moved to the date that the words name; without a day that fits the calendar it is asked. */
export function movedTo(found: DateSighting | undefined, text: string, situation: Situation): Reading {
  const to = found && !found.contradiction ? newTime(found, text, situation) : undefined;
  return found && to ? change({ action: "reschedule", interviewAt: to }, text, found.certainty) : ask("interviewAt", WHEN);
}

function newTime(found: DateSighting, text: string, { record, reading }: Situation): Instant | CalendarDate | undefined {
  const { when } = found;
  if (when?.kind === "time") return found.impliesDay ? onKnownDay(found, { record, reading }) : when.start;
  const kept = SAME_TIME.test(text) && record?.when?.kind === "time" ? timeIn(record.when.start, reading.zone) : undefined;
  return when && kept ? at(when.date, kept, reading.zone) : when?.date;
}

/** "moved to 3pm": the day stays. */
function onKnownDay(
  { clock }: DateSighting,
  { record, reading }: Pick<Situation, "reading"> & { record: Situation["record"] | undefined },
): Instant | undefined {
  if (!record?.when || !clock) return undefined;
  const day = record.when.kind === "date" ? record.when.date : dateIn(record.when.start, reading.zone);
  return at(day, clock.start, clock.zone ?? reading.zone);
}

/** Whether the interview on record is still to come, so that "it" may be the interview. */
export function liesAhead({ record, reading }: Situation): boolean {
  if (!record?.when) return false;
  const { when } = record;
  return when.kind === "date" ? when.date > dateIn(reading.reference, reading.zone) : when.start > reading.reference;
}
