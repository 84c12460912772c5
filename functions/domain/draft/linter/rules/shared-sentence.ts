import { comparisonOf } from "../comparison.ts";
import type { Rule } from "../rule.ts";

/** Interviewers compare notes: two notes to one company share no sentence but greeting and sign-off. */
export const sharedSentence: Rule = {
  name: "shared-sentence",
  severity: "error",
  check: ({ siblings = [], paragraphs, medium }) =>
    siblings.flatMap((sibling) => {
      const theirs = comparisonOf(sibling.paragraphs, medium).sentences;
      return [...comparisonOf(paragraphs, medium).sentences]
        .filter(([words]) => theirs.has(words))
        .map(([, sentence]) => ({ message: `The note to ${sibling.name} has the same sentence.`, excerpt: sentence }));
    }),
};
