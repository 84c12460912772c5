import type { InterviewTime } from "#domain/interview/interview-facts.ts";
import { daysBetween } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import { dateWords } from "#domain/time/words.ts";
import { dateIn, timeIn, type Zone } from "#domain/time/zone.ts";

/** The span within which a draft is sent: from when it reaches the person to when it should have left. */
export interface SendingSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * When the interview was, as a note sent within the span can truly say it: "this morning", "yesterday afternoon", else
 * "on Friday, November 20" as the country writes it. A span over midnight gets the date: "yesterday" would be true for half of it.
 */
export function whenSaid(when: InterviewTime, { zone, country, span }: { zone: Zone; country: string; span: SendingSpan }): string {
  const day = when.kind === "date" ? when.date : dateIn(when.start, zone);
  const sentOn = dateIn(span.from, zone);
  const ago = daysBetween(day, sentOn);
  if (sentOn !== dateIn(span.to, zone) || ago < 0 || ago > 1) return `on ${dateWords(day, country)}`;
  const part = when.kind === "time" ? partOfDay(timeIn(when.start, zone).hour) : undefined;
  if (ago === 1) return part ? `yesterday ${part}` : "yesterday";
  return part ? `this ${part}` : "today";
}

function partOfDay(hour: number): "morning" | "afternoon" | "evening" {
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}
