import type { PointId } from "../follow-up-point.ts";
import type { Rule } from "../plan-case.ts";

/** P9: at once, a letter that acknowledges the offer and accepts nothing. */
export const afterOffer: Rule = ({ interview: { stage } }) => {
  if (stage.kind !== "offered") return [];
  return [{ id: "after-offer" as PointId, kind: "after-offer", rule: "P9", at: stage.at, manner: "at-once" }];
};
