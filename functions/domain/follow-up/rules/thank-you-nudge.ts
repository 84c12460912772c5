import type { FollowUpPoint, PointId } from "../follow-up-point.ts";
import { morningAfter } from "../person-clock.ts";
import { pointsOf, type Rule } from "../plan-case.ts";

/** P1n: one nudge on the morning after a thank-you was delivered that nobody marked sent; it names all who wait. */
export const thankYouNudge: Rule = (planCase) => {
  const { person } = planCase;
  const waiting = pointsOf(planCase, "thank-you").filter(isWaiting);
  const isUnderWay = pointsOf(planCase, "thank-you-nudge").some(({ state }) => state.status === "open");
  const hasBegun = isUnderWay || waiting.some(({ state }) => state.status === "delivered");
  const [firstDelivery] = waiting.map(reachesPerson).sort();
  if (!hasBegun || !firstDelivery) return [];

  const at = morningAfter(firstDelivery, 1, person);
  return [
    {
      id: "thank-you-nudge" as PointId,
      kind: "thank-you-nudge",
      rule: "P1n",
      about: waiting.flatMap(({ about }) => about ?? []).join(", "),
      at,
      manner: "business-day",
      uselessFrom: morningAfter(at, 1, person),
    },
  ];
};

function isWaiting({ state }: FollowUpPoint): boolean {
  return state.status === "open" || state.status === "delivered";
}

function reachesPerson({ state, dueAt }: FollowUpPoint) {
  return state.status === "delivered" ? state.at : dueAt;
}
