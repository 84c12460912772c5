import type { PointId } from "../follow-up-point.ts";
import { interviewEnd } from "../interview-end.ts";
import { morningAfter } from "../person-clock.ts";
import type { Rule } from "../plan-case.ts";
import { distinctSlugs } from "../slug.ts";

/** P2: one for each reference on the next business morning; at once when the employer asked for the references. */
export const referenceBriefing: Rule = ({ interview, person }) => {
  const { facts, loggedAt } = interview;
  const slugs = distinctSlugs(facts.references.map(({ name }) => name));
  const timing = facts.referencesRequested
    ? ({ at: loggedAt, manner: "at-once" } as const)
    : ({ at: morningAfter(interviewEnd(facts) ?? loggedAt, 1, person), manner: "business-day" } as const);
  return facts.references.map(({ name }, index) => ({
    id: `reference-briefing/${slugs[index]}` as PointId,
    kind: "reference-briefing",
    rule: "P2",
    about: name,
    ...timing,
  }));
};
