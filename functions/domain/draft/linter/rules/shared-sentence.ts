import { sentencesIn, wordsIn } from "../plain-text.ts";
import { bodyOf } from "../proof.ts";
import type { Rule } from "../rule.ts";

/** Interviewers compare notes: two notes to one company share no sentence but greeting and sign-off. */
export const sharedSentence: Rule = {
  name: "shared-sentence",
  severity: "error",
  check: ({ siblings = [], sentences, medium }) =>
    siblings.flatMap(({ name, paragraphs }) => {
      const theirs = new Set(
        bodyOf(paragraphs, medium)
          .flatMap((paragraph) => sentencesIn(paragraph))
          .map(alike),
      );
      return sentences
        .filter((sentence) => theirs.has(alike(sentence)))
        .map((sentence) => ({ message: `The note to ${name} has the same sentence.`, excerpt: sentence }));
    }),
};

function alike(sentence: string): string {
  return wordsIn(sentence).join(" ");
}
