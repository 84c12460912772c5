import type { Instant } from "#domain/time/instant.ts";
import type { FollowUpPoint, PointId } from "../follow-up-point.ts";
import { morningAfter } from "../person-clock.ts";
import { type PlanCase, pointsOf, type Rule } from "../plan-case.ts";

/** P1n: one nudge on the morning after a thank-you was delivered that nobody marked sent; it names all who wait. */
export const thankYouNudge: Rule = (planCase) => {
  const { person } = planCase;
  const waiting = pointsOf(planCase, "thank-you").filter(isWaiting);
  const at = nudgeAt(waiting, planCase);
  if (!at) return [];
  return [
    {
      id: "thank-you-nudge" as PointId,
      kind: "thank-you-nudge",
      rule: "P1n",
      about: inOrderOfRecord(waiting, planCase).join(", "),
      at,
      manner: "business-day",
      uselessFrom: morningAfter(at, 1, person),
    },
  ];
};

/** One that is planned already waits for the letters still on their way: the first may be sent before the second arrives. */
function nudgeAt(waiting: readonly FollowUpPoint[], planCase: PlanCase): Instant | undefined {
  const [firstDelivery] = waiting.flatMap(({ state }) => (state.status === "delivered" ? state.at : [])).sort();
  if (firstDelivery) return morningAfter(firstDelivery, 1, planCase.person);
  const underWay = pointsOf(planCase, "thank-you-nudge").find(({ state }) => state.status === "open");
  return waiting.length > 0 ? underWay?.dueAt : undefined;
}

/** The list of points is in the order of delivery, which changes; the record's order of interviewers does not. */
function inOrderOfRecord(waiting: readonly FollowUpPoint[], { interview }: PlanCase): readonly string[] {
  const names = waiting.flatMap(({ about }) => about ?? []);
  const known = interview.facts.interviewers.map(({ name }) => name).filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !known.includes(name)).sort()];
}

/** A letter that the person put off has had its reminder. */
function isWaiting({ state, snoozedUntil }: FollowUpPoint): boolean {
  return state.status === "delivered" || (state.status === "open" && !snoozedUntil);
}
