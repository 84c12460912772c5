import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import { isSafePhrase } from "./linter/is-safe-phrase.ts";
import { oncePer } from "./once-per.ts";
import { type Qualification, qualificationsOf } from "./qualifications.ts";
import { cleanFact, LONGEST } from "./wording/clean-fact.ts";
import { correctionsOf } from "./wording/correction.ts";
import { type Need, needOf } from "./wording/need.ts";
import { topicPhrases } from "./wording/phrase.ts";
import { type Strength, strengthOf } from "./wording/strength.ts";

/** What a record's notes become inside a sentence, without those that the linter would refuse. */
export interface RecordPhrases {
  /** For each interviewer, in the order of the record. */
  readonly topics: readonly (readonly string[])[];
  /** The same without what concerns the interviewer alone ("her time at sea"), for whoever passes it on. */
  readonly passableTopics: readonly (readonly string[])[];
  readonly needs: readonly Need[];
  readonly strengths: readonly Strength[];
  /** What the notes to several interviewers say of both, in their order. */
  readonly qualifications: readonly Qualification[];
  readonly corrections: readonly string[];
}

/** Puts the notes of a record into phrases, once for all drafts of the record. */
export const recordPhrases: (facts: InterviewFacts) => RecordPhrases = oncePer((facts) => {
  const names = namesIn(facts);
  const quotable = (texts: readonly string[]) => texts.filter((text) => !tellsOf(names, text) && isSafePhrase(text));
  const topics = facts.interviewers.map((interviewer) => quotedTopics(interviewer.topics, quotable(interviewer.topics)));
  const needs = needsOf(quotable(facts.needs));
  const strengths = quotable(facts.strengths).flatMap((text) => strengthOf(text) ?? []);
  return {
    topics: topics.map((own) => distinct(own.map(({ phrase }) => phrase))),
    passableTopics: topics.map((own) => distinct(own.filter(({ text }) => isPassable(text)).map(({ phrase }) => phrase))),
    needs,
    strengths,
    qualifications: qualificationsOf(needs, strengths),
    corrections: distinct(correctionsOf(facts.corrections.filter(isSafePhrase))),
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

function quotedTopics(
  topics: readonly string[],
  quotable: readonly string[],
): readonly { readonly text: string; readonly phrase: string }[] {
  const phrases = topicPhrases(topics);
  return topics.map((text, place) => ({ text, phrase: phrases[place] ?? "" })).filter(({ text }) => quotable.includes(text));
}

const OF_ONE = /(?<!\p{L})(?:his|her|he|she)(?!\p{L})/iu;

function isPassable(topic: string): boolean {
  return !OF_ONE.test(topic);
}

function needsOf(texts: readonly string[]): readonly Need[] {
  const needs = texts.flatMap((text) => needOf(text) ?? []);
  return [...new Map(needs.map((need) => [need.text, need])).values()];
}

function distinct(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.filter(Boolean))];
}
