import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { CalendarDate } from "#domain/time/calendar-date.ts";
import { HOUR, type Instant, later } from "#domain/time/instant.ts";
import { at, dateIn } from "#domain/time/zone.ts";

/**
 * When the interview was over. Without an end it is taken to have lasted an hour; of a bare date, to have ended at 17:00 on
 * the interview's clock. Absent when nobody said when it was.
 */
export function interviewEnd({ when, zone }: InterviewFacts): Instant | undefined {
  if (!when) return undefined;
  if (when.kind === "date") return at(when.date, { hour: 17, minute: 0 }, zone);
  return when.end && when.end > when.start ? when.end : later(when.start, HOUR);
}

/** The day of the interview on its own calendar. Absent when nobody said when it was. */
export function interviewDate({ when, zone }: InterviewFacts): CalendarDate | undefined {
  if (!when) return undefined;
  return when.kind === "date" ? when.date : dateIn(when.start, zone);
}
