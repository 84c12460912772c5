import type { FollowUpPoint, PointId } from "./follow-up-point.ts";
import type { PlanCase } from "./plan-case.ts";

/**
 * The part of the inquiries' ids that names the employer's last word: the decision date, or "no-date". A new date opens a
 * new count of two inquiries, and a date that is given again after another one counts anew ("2026-12-01/2").
 */
export function inquiryRound({ interview }: PlanCase): string {
  const { decisionBy } = interview.facts;
  if (!decisionBy) return "no-date";
  const before = interview.earlierDecisionDates.filter((date) => date === decisionBy).length;
  return before === 0 ? decisionBy : `${decisionBy}/${before + 1}`;
}

/** The status or last inquiry since the employer's last word, whatever became of it. */
export function inquiryOf(planCase: PlanCase, kind: "status-inquiry" | "last-inquiry"): FollowUpPoint | undefined {
  const id = `${kind}/${inquiryRound(planCase)}` as PointId;
  return planCase.interview.points.find((point) => point.id === id);
}
