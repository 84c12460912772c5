import type { Owed } from "#domain/interview/interview-facts.ts";
import { at } from "#domain/time/zone.ts";
import type { PointId } from "../follow-up-point.ts";
import { morningAfter, QUIET_END } from "../person-clock.ts";
import type { PlanCase, Rule, WantedPoint } from "../plan-case.ts";
import { distinctSlugs } from "../slug.ts";

/**
 * P3: on the business morning before the promised day and at 08:00 of the day itself, whatever day that is, unless done.
 * One that is past already is delivered at once: only the second of the two, so that it comes once.
 */
export const promisedItem: Rule = (planCase) => {
  const { owed } = planCase.interview.facts;
  const slugs = distinctSlugs(owed.map(({ what }) => what));
  return owed.flatMap((item, index) => remindersOf(item, { name: slugs[index] ?? "", planCase }));
};

function remindersOf({ what, date }: Owed, { name, planCase }: { name: string; planCase: PlanCase }): readonly WantedPoint[] {
  if (!date) return [];
  const { interview, person } = planCase;
  const common = { kind: "promised-item", rule: "P3", about: what, promisedFor: date } as const;
  const dueDay = at(date, QUIET_END, person.zone);
  const dayBefore: WantedPoint = {
    ...common,
    id: `promised-item/${name}/day-before` as PointId,
    at: morningAfter(date, -1, person),
    manner: "business-day",
    uselessFrom: dueDay,
  };
  const onTheDay: WantedPoint = { ...common, id: `promised-item/${name}/due-day` as PointId, at: dueDay, manner: "any-day" };
  const isDone = interview.points.some(({ id, state }) => id === dayBefore.id && state.status === "sent");
  return isDone ? [] : [dayBefore, onTheDay];
}
