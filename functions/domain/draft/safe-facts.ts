import { thankYouLetters } from "#domain/follow-up/letter-addresses.ts";
import type { Interviewer, InterviewFacts } from "#domain/interview/interview-facts.ts";
import { isSafePhrase } from "./linter/is-safe-phrase.ts";
import { insideSentence } from "./wording/capital.ts";
import { cleanFact, LONGEST } from "./wording/clean-fact.ts";
import { needPhrase } from "./wording/need.ts";
import { withThe } from "./wording/noun-phrase.ts";
import { phraseOf, topicPhrase } from "./wording/phrase.ts";
import { roleName } from "./wording/role-words.ts";
import { type Strength, strengthOf } from "./wording/strength.ts";
import type { Words } from "./wording/words.ts";
import type { DraftCase } from "./words-of.ts";

export type Facts = Pick<
  Words,
  | "company"
  | "employer"
  | "atCompany"
  | "role"
  | "round"
  | "interviewers"
  | "passOnTo"
  | "callers"
  | "topic"
  | "topics"
  | "need"
  | "needs"
  | "strength"
  | "strengthKind"
  | "strengths"
  | "correction"
  | "otherReferences"
  | "project"
  | "relation"
>;

/** Leaves out, in this order, what can make a draft fail: corrections are long, qualifications are shared by siblings. */
const RESTRAINT = { correction: 1, qualification: 2, topic: 3 } as const;

/** The facts of the record as they may stand in a draft: cleaned, cut, without what the linter would refuse, and shared out among siblings. */
export function safeFacts(draftCase: DraftCase): Facts {
  const { facts } = draftCase.interview;
  const company = cleanFact(facts.company).replace(/[\s,;:]+$/u, "");
  return {
    company,
    employer: company || "your organization",
    atCompany: company && ` at ${company}`,
    role: roleName(facts.role),
    round: facts.round ?? 1,
    interviewers: facts.interviewers.map(({ name }) => cleanFact(name)).filter(Boolean),
    callers: facts.interviewers.map(callerOf).filter(Boolean),
    passOnTo: facts.interviewers
      .map(({ name }) => name)
      .filter((name) => isPassedOn(name, facts))
      .map((name) => cleanFact(name))
      .filter(Boolean),
    ...topicFacts(draftCase),
    ...qualificationFacts(draftCase),
    correction: correctionOf(draftCase),
    otherReferences: facts.references
      .map(({ name }) => cleanFact(name))
      .filter((name) => name !== "" && name !== draftCase.addressee.recipient.name),
    project: projectOf(draftCase.addressee.reference?.project),
    relation: phraseOf(draftCase.addressee.reference?.relation ?? "", LONGEST.name),
  };
}

function topicFacts({ interview, addressee, restraint }: DraftCase): Pick<Facts, "topic" | "topics"> {
  if (restraint >= RESTRAINT.topic) return { topic: "", topics: [] };
  const { interviewers } = interview.facts;
  const group = addressee.isCoordinator ? interviewers.filter(({ name }) => isPassedOn(name, interview.facts)) : interviewers;
  const all = quotable(
    group.flatMap(({ topics }) => topics),
    interview.facts,
  );
  return { topic: ownTopics({ interview, addressee })[0] ?? "", topics: phrases(all, topicPhrase) };
}

function qualificationFacts({
  interview,
  addressee,
  restraint,
}: DraftCase): Pick<Facts, "need" | "needs" | "strength" | "strengthKind" | "strengths"> {
  const { facts } = interview;
  const isAllowed = restraint < RESTRAINT.qualification;
  const needs = isAllowed ? phrases(quotable(facts.needs, facts), needPhrase) : [];
  const strengths = isAllowed ? strengthsOf(quotable(facts.strengths, facts)) : [];
  const strength = shared(strengths, addressee.index);
  return {
    need: shared(needs, addressee.index) ?? "",
    needs,
    strength: strength?.text ?? "",
    strengthKind: strength?.kind ?? "none",
    strengths: strengths.map(({ text }) => text),
  };
}

/** Leaves out what tells of one of the interviewers: "Martha told me about weekend shifts" fits into no sentence to Nick. */
function quotable(texts: readonly string[], { interviewers }: InterviewFacts): readonly string[] {
  const names = new Set(interviewers.flatMap(({ name }) => cleanFact(name).match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []));
  return texts.filter((text) => !(text.slice(0, LONGEST.correction).match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).some((word) => names.has(word)));
}

function callerOf({ name, title, phone }: Interviewer): string {
  const details = [phraseOf(title ?? "", LONGEST.name), cleanFact(phone, 30)].filter(Boolean).join(", ");
  const named = cleanFact(name);
  return named && details ? `${named} (${details})` : named;
}

/** Says whether that interviewer gets no note of their own, so that the coordinator is asked to thank them. */
function isPassedOn(name: string, facts: InterviewFacts): boolean {
  return !thankYouLetters(facts).own.some((own) => own.name === name);
}

function correctionOf({ interview, restraint }: DraftCase): string {
  if (restraint >= RESTRAINT.correction) return "";
  return phrases(interview.facts.corrections, correctionPhrase)[0] ?? "";
}

function phrases(texts: readonly string[], read: (text: string) => string): readonly string[] {
  return [...new Set(texts.filter(isSafePhrase).map(read).filter(Boolean))];
}

function strengthsOf(texts: readonly string[]): readonly Strength[] {
  return texts.filter(isSafePhrase).flatMap((text) => strengthOf(text) ?? []);
}

// Siblings compare notes: each gets another need and another strength while there are enough.
function shared<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(1, items.length)];
}

/** The topics with this person, those first that nobody before them in the record shares. */
function ownTopics({ interview, addressee }: Pick<DraftCase, "interview" | "addressee">): readonly string[] {
  const { interviewers } = interview.facts;
  const before = new Set(
    interviewers.slice(0, addressee.index).flatMap(({ topics }) => phrases(quotable(topics, interview.facts), topicPhrase)),
  );
  return phrases(quotable(addressee.interviewer?.topics ?? [], interview.facts), topicPhrase).toSorted(
    (one, two) => Number(before.has(one)) - Number(before.has(two)),
  );
}

/** In one sentence, however many the person wrote, so that two siblings never share one. */
function correctionPhrase(text: string): string {
  const line = cleanFact(text, LONGEST.correction)
    .replace(/[.!?]+\s+/gu, "; ")
    .replace(/[\s.,;:!?]+$/u, "");
  return insideSentence(line).replace(/^(?:please )?(?:correct|clarify|fix)(?: that)?:? /i, "");
}

function projectOf(project: string | undefined): string {
  if (project === undefined || !isSafePhrase(project)) return "";
  return withThe(phraseOf(project).replace(/^an? /i, "the "));
}
