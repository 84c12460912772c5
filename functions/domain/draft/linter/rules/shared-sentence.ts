import { oncePer } from "../../once-per.ts";
import { sentencesIn, wordsIn } from "../plain-text.ts";
import { bodyOf, type LintInput, type Sibling } from "../proof.ts";
import type { Rule } from "../rule.ts";

/** Interviewers compare notes: two notes to one company share no sentence but greeting and sign-off. */
export const sharedSentence: Rule = {
  name: "shared-sentence",
  severity: "error",
  check: ({ siblings = [], sentences, medium }) => {
    if (siblings.length === 0) return [];
    const own = sentences.map((sentence) => ({ sentence, words: wordsOf(sentence) }));
    return siblings.flatMap((sibling) => {
      const theirs = sentencesOf[medium](sibling);
      return own
        .filter(({ words }) => theirs.has(words))
        .map(({ sentence }) => ({ message: `The note to ${sibling.name} has the same sentence.`, excerpt: sentence }));
    });
  },
};

/** Says whether one of the siblings holds a sentence of the text. */
export function isSaidBy({ siblings = [], medium }: Pick<LintInput, "siblings" | "medium">, text: string): boolean {
  return (
    siblings.length > 0 &&
    sentencesIn(text).some((sentence) => siblings.some((sibling) => sentencesOf[medium](sibling).has(wordsOf(sentence))))
  );
}

const sentencesOf = { email: oncePer(sentencesAs("email")), phone: oncePer(sentencesAs("phone")) };

function sentencesAs(medium: LintInput["medium"]): (sibling: Sibling) => ReadonlySet<string> {
  return ({ paragraphs }) => new Set(bodyOf(paragraphs, medium).flatMap(sentencesIn).map(wordsOf));
}

/** Two sentences are the same whatever their punctuation and capitals. */
function wordsOf(sentence: string): string {
  return wordsIn(sentence).join(" ");
}
