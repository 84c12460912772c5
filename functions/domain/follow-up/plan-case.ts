import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { FollowUpPoint, PointId, PointKind } from "./follow-up-point.ts";

/** All that a rule may look at. */
export interface PlanCase {
  readonly interview: Interview;
  readonly person: Person;
  readonly now: Instant;
}

/**
 * On which moments a point may fall (cadence.md, "Delivery" and "Rules").
 * any-day: outside quiet hours. at-once: neither on a holiday. business-day: neither at weekends.
 * held: neither in the holiday weeks. inquiry: neither on a Friday after 12:00 or on the business day before a holiday.
 */
export type Manner = "any-day" | "at-once" | "business-day" | "held" | "inquiry";

/** A point that a rule asks for, before snooze, pause and calendar have moved it. */
export interface WantedPoint {
  readonly id: PointId;
  readonly kind: PointKind;
  /** The row of cadence.md. */
  readonly rule: string;
  readonly about?: string;
  readonly at: Instant;
  readonly manner: Manner;
  /** From then on it would serve nothing, and the plan drops it; one that the person snoozed is kept. */
  readonly uselessFrom?: Instant;
  /** The day by which the employer expects it: the send-by of a promise. */
  readonly promisedFor?: CalendarDate;
}

/** One row of cadence.md: the points that it asks for, given the record and what became of the points so far. */
export type Rule = (planCase: PlanCase) => readonly WantedPoint[];

/** The points of that kind in the record, whatever became of them. */
export function pointsOf({ interview }: PlanCase, kind: PointKind): readonly FollowUpPoint[] {
  return interview.points.filter((point) => point.kind === kind);
}

/** When the person dealt with it (sent or skipped); before that, when it reached them. Absent while it is open, and when it was cancelled. */
export function settledAt({ state }: FollowUpPoint): Instant | undefined {
  return state.status === "open" || state.status === "cancelled" ? undefined : state.at;
}
