import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import { isSafePhrase } from "./linter/is-safe-phrase.ts";
import { oncePer } from "./once-per.ts";
import { insideSentence } from "./wording/capital.ts";
import { cleanFact, LONGEST } from "./wording/clean-fact.ts";
import { needPhrase } from "./wording/need.ts";
import { topicPhrase } from "./wording/phrase.ts";
import { type Strength, strengthOf } from "./wording/strength.ts";

/** What a record's notes become inside a sentence, without those that the linter would refuse. */
export interface RecordPhrases {
  /** For each interviewer, in the order of the record. */
  readonly topics: readonly (readonly string[])[];
  readonly needs: readonly string[];
  readonly strengths: readonly Strength[];
  readonly corrections: readonly string[];
}

/** Puts the notes of a record into phrases, once for all drafts of the record. */
export const recordPhrases: (facts: InterviewFacts) => RecordPhrases = oncePer((facts) => {
  const names = namesIn(facts);
  const quotable = (texts: readonly string[]) => texts.filter((text) => !tellsOf(names, text) && isSafePhrase(text));
  return {
    topics: facts.interviewers.map(({ topics }) => phrases(quotable(topics), topicPhrase)),
    needs: phrases(quotable(facts.needs), needPhrase),
    strengths: quotable(facts.strengths).flatMap((text) => strengthOf(text) ?? []),
    corrections: phrases(facts.corrections.filter(isSafePhrase), correctionPhrase),
  };
});

const NAME = /\p{Lu}[\p{L}\p{M}]+/gu;

function namesIn({ interviewers }: InterviewFacts): ReadonlySet<string> {
  return new Set(interviewers.flatMap(({ name }) => cleanFact(name).match(NAME) ?? []));
}

// "Martha told me about weekend shifts" fits into no sentence to Nick.
function tellsOf(names: ReadonlySet<string>, text: string): boolean {
  return (text.slice(0, LONGEST.correction).match(NAME) ?? []).some((word) => names.has(word));
}

function phrases(texts: readonly string[], read: (text: string) => string): readonly string[] {
  return [...new Set(texts.map(read).filter(Boolean))];
}

/** In one sentence, however many the person wrote, so that two siblings never share one. */
function correctionPhrase(text: string): string {
  const line = cleanFact(text, LONGEST.correction)
    .replace(/[.!?]+\s+/gu, "; ")
    .replace(/[\s.,;:!?]+$/u, "");
  return insideSentence(line).replace(/^(?:please )?(?:correct|clarify|fix)(?: that)?:? /i, "");
}
