import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { addBusinessDays } from "#domain/time/business-days.ts";
import { dateIn } from "#domain/time/zone.ts";
import type { FollowUpPoint } from "./follow-up-point.ts";
import { interviewDate } from "./interview-end.ts";

/**
 * Whether a draft has to own up to being late: a thank-you that reaches the person more than five business days after the
 * interview (cadence.md, P1), a promised item after its day (P3). Every other point is on time by its rule.
 */
export function latenessOf({
  point,
  interview,
  person,
}: {
  readonly point: FollowUpPoint;
  readonly interview: Interview;
  readonly person: Person;
}): "on-time" | "late" {
  const date = dateIn(point.dueAt, person.zone);
  const lateFrom = point.kind === "thank-you" ? sixthBusinessDay(interview, person) : undefined;
  if (lateFrom) return date >= lateFrom ? "late" : "on-time";
  return point.kind === "promised-item" && point.sendBy !== undefined && isPastPromise(point, interview) ? "late" : "on-time";
}

function sixthBusinessDay({ facts }: Interview, { country }: Person) {
  const held = interviewDate(facts);
  return held && addBusinessDays(held, 6, country);
}

function isPastPromise({ about, dueAt }: FollowUpPoint, { facts }: Interview): boolean {
  const promised = facts.owed.find(({ what }) => what === about)?.date;
  return promised !== undefined && dateIn(dueAt, facts.zone) > promised;
}
