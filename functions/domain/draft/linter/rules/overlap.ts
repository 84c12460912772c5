import { comparisonOf, sharedPart } from "../comparison.ts";
import type { Rule } from "../rule.ts";

const MOST_SHARED = 0.35;

/** Two notes to one company share at most 0.35 of their five-word sequences. */
export const overlap: Rule = {
  name: "overlap",
  severity: "error",
  check: ({ siblings = [], paragraphs, medium }) =>
    siblings
      .map((sibling) => ({
        name: sibling.name,
        share: sharedPart(comparisonOf(paragraphs, medium).sequences, comparisonOf(sibling.paragraphs, medium).sequences),
      }))
      .filter(({ share }) => share > MOST_SHARED)
      .map(({ name, share }) => ({ message: `${Math.round(share * 100)} percent of its word sequences are in the note to ${name}, too.` })),
};
