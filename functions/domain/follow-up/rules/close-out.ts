import { type Instant, latest } from "#domain/time/instant.ts";
import { type FollowUpPoint, hasEnded, type PointId } from "../follow-up-point.ts";
import { inquiryOf, inquiryRound } from "../inquiry-round.ts";
import { morningAfter } from "../person-clock.ts";
import { type PlanCase, pointsOf, type Rule, settledAt } from "../plan-case.ts";

/**
 * P7: asks the person whether the record may be closed, ten business days after the last inquiry. Where the status inquiry
 * was never marked sent, ten after that one, so that a silent person is not forgotten. "Not yet" ends the question as
 * skipped, and another comes ten business days later.
 */
export const closeOut: Rule = (planCase) => {
  const asked = lastInquiryAt(planCase);
  if (!asked) return [];
  const prefix = `close-out/${inquiryRound(planCase)}`;
  const questions = pointsOf(planCase, "close-out").filter(({ id }) => id === prefix || id.startsWith(`${prefix}/again-`));
  const base = questions.flatMap(notYetAt).reduce(latest, asked);
  const spent = questions.filter((question) => isSpent(question, base)).length;
  const id = spent === 0 ? prefix : `${prefix}/again-${spent}`;
  return [{ id: id as PointId, kind: "close-out", rule: "P7", at: morningAfter(base, 10, planCase.person), manner: "held" }];
};

function lastInquiryAt(planCase: PlanCase): Instant | undefined {
  const first = inquiryOf(planCase, "status-inquiry");
  const inquiry = first?.state.status === "sent" ? inquiryOf(planCase, "last-inquiry") : first;
  return inquiry && settledAt(inquiry);
}

function notYetAt({ state }: FollowUpPoint): readonly Instant[] {
  return state.status === "skipped" ? [state.at] : [];
}

/** A question that was asked before the last inquiry was, or that ended, is not the one to come. */
function isSpent(question: FollowUpPoint, base: Instant): boolean {
  return hasEnded(question) || (question.state.status === "delivered" && question.state.at < base);
}
