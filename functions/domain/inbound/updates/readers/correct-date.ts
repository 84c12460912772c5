import type { InterviewTime } from "#domain/interview/interview-facts.ts";
import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import { at, dateIn, timeIn, type Zone } from "#domain/time/zone.ts";
import type { DateSighting } from "../../dates/date-sighting.ts";
import { readDates } from "../../dates/read-dates.ts";
import type { KnownInterview } from "../../known-interview.ts";
import { change, type Reading, type Situation, type UpdateReader } from "../situation.ts";

/** "it's Dec 8, not Dec 1", "it was at 3pm, not 2pm". */
const RIGHT_NOT_WRONG =
  /^(?:it|that|the (?:date|interview|decision|deadline))?(?:['’]?s| is| was| should be)?(?: (?:actually|really|on|at|by|due))*\s*(\S.{0,40}?),? (?:and )?not (?:on |at |by )?(\S.{0,40}?)[\s.!]*$/i;

/** A date or time on record that was wrong: which of them is told by the wrong one. */
export const readDateCorrection: UpdateReader = ({ text, mood }, { record, reading }) => {
  const [, right, wrong] = RIGHT_NOT_WRONG.exec(text) ?? [];
  if (mood === "asked" || mood === "supposed" || !record || !right || !wrong) return [];
  const nearest = { ...reading, direction: "nearest" as const };
  const [newer, older] = [readDates(right, nearest)[0], readDates(wrong, nearest)[0]];
  if (!newer?.when || !older?.when || newer.contradiction) return [];
  return corrected({ newer, older, text }, record, reading);
};

interface Pair {
  readonly newer: DateSighting;
  readonly older: DateSighting;
  readonly text: string;
}

function corrected({ newer, older, text }: Pair, record: KnownInterview, { zone }: Situation["reading"]): Reading[] {
  const known = dayOf(record.when, zone);
  if (newer.impliesDay) return known && newer.clock ? [interviewAt(at(known, newer.clock.start, newer.clock.zone ?? zone), text)] : [];
  const [day, wrongDay] = [dayOf(newer.when, zone), dayOf(older.when, zone)];
  if (!day || !wrongDay) return [];
  if (wrongDay === record.decisionBy) return [change({ action: "decision-date", decisionBy: day }, text)];
  return wrongDay === known ? [interviewAt(withClock(newer, record, { day, zone }), text)] : [];
}

/** The day as it should be, with the time of the words or, without one, the time on record. */
function withClock(
  { when }: DateSighting,
  record: KnownInterview,
  { day, zone }: { readonly day: CalendarDate; readonly zone: Zone },
): Instant | CalendarDate {
  if (when?.kind === "time") return when.start;
  return record.when?.kind === "time" ? at(day, timeIn(record.when.start, zone), zone) : day;
}

function interviewAt(to: Instant | CalendarDate, text: string): Reading {
  return change({ action: "correct", field: "interviewAt", to }, text);
}

function dayOf(when: InterviewTime | undefined, zone: Zone): CalendarDate | undefined {
  if (!when) return undefined;
  return when.kind === "date" ? when.date : dateIn(when.start, zone);
}
