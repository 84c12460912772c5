import type { PointId } from "../follow-up-point.ts";
import { morningAfter } from "../person-clock.ts";
import type { Rule } from "../plan-case.ts";

/** P9, on "accepted" elsewhere: a letter that takes the person out of this one, on the next business morning. */
export const withdrawal: Rule = ({ interview, person }) => {
  const { acceptedElsewhereAt } = interview;
  if (!acceptedElsewhereAt) return [];
  return [
    {
      id: "withdrawal" as PointId,
      kind: "withdrawal",
      rule: "P9",
      at: morningAfter(acceptedElsewhereAt, 1, person),
      manner: "business-day",
    },
  ];
};
