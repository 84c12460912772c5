import type { PointId } from "../follow-up-point.ts";
import type { Rule } from "../plan-case.ts";

/** P10: at once, when the interviewer did not come; once. */
export const afterNoShow: Rule = ({ interview: { stage } }) => {
  if (stage.kind !== "no-show") return [];
  return [{ id: "after-no-show" as PointId, kind: "after-no-show", rule: "P10", at: stage.at, manner: "at-once" }];
};
