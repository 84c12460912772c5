import type { PointId } from "../follow-up-point.ts";
import { onlyNoReplyKnown } from "../letter-addresses.ts";
import { morningAfter } from "../person-clock.ts";
import type { Rule } from "../plan-case.ts";

/** P8: a last good word on the business morning after the rejection, unless only addresses are known that nobody reads. */
export const afterRejection: Rule = ({ interview, person }) => {
  const { stage, facts } = interview;
  if (stage.kind !== "rejected" || onlyNoReplyKnown(facts)) return [];
  return [
    {
      id: "after-rejection" as PointId,
      kind: "after-rejection",
      rule: "P8",
      at: morningAfter(stage.at, 1, person),
      manner: "business-day",
    },
  ];
};
