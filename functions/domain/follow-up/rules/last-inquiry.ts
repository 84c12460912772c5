import { latest } from "#domain/time/instant.ts";
import type { PointId } from "../follow-up-point.ts";
import { inquiryOf, inquiryRound } from "../inquiry-round.ts";
import { morningAfter } from "../person-clock.ts";
import type { Rule } from "../plan-case.ts";

/** P6: seven business days after the status inquiry was marked sent, and like that one after the promised date; there is no third. */
export const lastInquiry: Rule = (planCase) => {
  const { interview, person } = planCase;
  const first = inquiryOf(planCase, "status-inquiry");
  if (first?.state.status !== "sent") return [];
  const afterFirst = morningAfter(first.state.at, 7, person);
  const { decisionBy } = interview.facts;
  const afterPromise = decisionBy ? morningAfter(decisionBy, 2, person) : afterFirst;
  return [
    {
      id: `last-inquiry/${inquiryRound(planCase)}` as PointId,
      kind: "last-inquiry",
      rule: "P6",
      at: latest(afterFirst, afterPromise),
      manner: "inquiry",
    },
  ];
};
