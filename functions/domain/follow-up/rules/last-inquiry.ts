import type { PointId } from "../follow-up-point.ts";
import { inquiryOf, inquiryRound } from "../inquiry-round.ts";
import { morningAfter } from "../person-clock.ts";
import type { Rule } from "../plan-case.ts";

/** P6: seven business days after the status inquiry was marked sent; there is no third. */
export const lastInquiry: Rule = (planCase) => {
  const first = inquiryOf(planCase, "status-inquiry");
  if (first?.state.status !== "sent") return [];
  return [
    {
      id: `last-inquiry/${inquiryRound(planCase)}` as PointId,
      kind: "last-inquiry",
      rule: "P6",
      at: morningAfter(first.state.at, 7, planCase.person),
      manner: "inquiry",
    },
  ];
};
