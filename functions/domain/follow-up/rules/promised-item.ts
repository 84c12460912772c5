import type { Owed } from "#domain/interview/interview-facts.ts";
import type { Person } from "#domain/person/person.ts";
import { at } from "#domain/time/zone.ts";
import type { PointId } from "../follow-up-point.ts";
import { morningAfter, QUIET_END } from "../person-clock.ts";
import type { Rule, WantedPoint } from "../plan-case.ts";
import { distinctSlugs } from "../slug.ts";

/**
 * P3: on the business morning before the promised day and at 08:00 of the day itself, whatever day that is, unless done.
 * One that is past already is delivered at once: only the second of the two, so that it comes once.
 */
export const promisedItem: Rule = ({ interview, person }) => {
  const { owed } = interview.facts;
  const slugs = distinctSlugs(owed.map(({ what }) => what));
  const done = new Set(interview.points.filter(({ state }) => state.status === "sent").map(({ id }) => id));
  return owed
    .map((item, index) => remindersOf(item, `promised-item/${slugs[index]}`, person))
    .filter(([first]) => first && !done.has(first.id))
    .flat();
};

function remindersOf({ what, date }: Owed, id: string, person: Person): readonly WantedPoint[] {
  if (!date) return [];
  const common = { kind: "promised-item", rule: "P3", about: what, promisedFor: date } as const;
  const dueDay = at(date, QUIET_END, person.zone);
  const morningBefore = morningAfter(date, -1, person);
  return [
    { ...common, id: `${id}/day-before` as PointId, at: morningBefore, manner: "business-day", uselessFrom: dueDay },
    { ...common, id: `${id}/due-day` as PointId, at: dueDay, manner: "any-day" },
  ];
}
