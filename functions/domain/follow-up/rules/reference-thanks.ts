import type { PointId } from "../follow-up-point.ts";
import { morningAfter } from "../person-clock.ts";
import type { Rule } from "../plan-case.ts";
import { distinctSlugs } from "../slug.ts";

/** P9, on "accepted": thanks and the result to each reference on the next business morning. */
export const referenceThanks: Rule = ({ interview, person }) => {
  const { stage, facts } = interview;
  if (stage.kind !== "accepted") return [];
  const slugs = distinctSlugs(facts.references.map(({ name }) => name));
  return facts.references.map(({ name }, index) => ({
    id: `reference-thanks/${slugs[index]}` as PointId,
    kind: "reference-thanks",
    rule: "P9",
    about: name,
    at: morningAfter(stage.at, 1, person),
    manner: "business-day",
  }));
};
