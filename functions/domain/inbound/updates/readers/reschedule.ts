import type { Instant } from "#domain/time/instant.ts";
import { at, dateIn, timeIn } from "#domain/time/zone.ts";
import type { DateSighting } from "../../dates/date-sighting.ts";
import { findAffirmed } from "../clauses/find-news.ts";
import { dateMeant } from "../date-meant.ts";
import { ask, change, type Reading, type Situation, type UpdateReader } from "../situation.ts";

const MEETING = /\b(?:interview|call|meeting|on-?site|chat|screen(?:ing)?|appointment|slot|conversation)\b/i;
const MOVED =
  /\b(?:moved|rescheduled|re-scheduled|pushed|postponed|shifted|brought forward|bumped|changed|is now|now (?:on|at)|new (?:time|date|slot)|takes place)\b/i;
const RESCHEDULED = /\bre-?scheduled\b/i;
const DECISION = /\b(?:decision|decide|deciding|hear back|deadline)\b/i;
const SAME_TIME = /\bsame (?:time|hour)\b/i;
const WHEN = "When is the interview now? A date and a time will do.";

/** "they moved the interview to Friday 4 December at 10:30", "rescheduled to Monday, same time". Without a day it is asked. */
export const readReschedule: UpdateReader = ({ text, mood }, situation) => {
  if (mood === "asked" || mood === "supposed" || DECISION.test(text)) return [];
  const isAboutIt = MEETING.test(text) && findAffirmed(text, MOVED);
  if (!isAboutIt && !findAffirmed(text, RESCHEDULED)) return [];

  const cue = MOVED.exec(text)?.index ?? 0;
  const found = dateMeant(text.slice(cue), situation.reading) ?? dateMeant(text, situation.reading);
  if (!found?.when || found.contradiction) return [ask("interviewAt", WHEN)];
  return [readingOf(found, text, situation)];
};

function readingOf(found: DateSighting, text: string, { record, reading }: Situation): Reading {
  const { when } = found;
  if (!when) return ask("interviewAt", WHEN);
  if (when.kind === "time") {
    const start = found.impliesDay ? onKnownDay(found, { record, reading }) : when.start;
    return start ? change({ action: "reschedule", interviewAt: start }, text, found.certainty) : ask("interviewAt", WHEN);
  }
  const kept = SAME_TIME.test(text) && record?.when?.kind === "time" ? timeIn(record.when.start, reading.zone) : undefined;
  return change({ action: "reschedule", interviewAt: kept ? at(when.date, kept, reading.zone) : when.date }, text, found.certainty);
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
