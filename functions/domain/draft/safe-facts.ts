import { thankYouLetters } from "#domain/follow-up/letter-addresses.ts";
import type { Interviewer, InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { DraftCase } from "./draft-case.ts";
import { isSafePhrase } from "./linter/is-safe-phrase.ts";
import { isAboutMoney } from "./linter/rules/salary.ts";
import { type RecordPhrases, recordPhrases } from "./record-phrases.ts";
import { cleanFact, LONGEST } from "./wording/clean-fact.ts";
import { clauseOf } from "./wording/need.ts";
import { phraseOf } from "./wording/phrase.ts";
import { projectPhrase } from "./wording/project.ts";
import { roleName } from "./wording/role-words.ts";
import type { Words } from "./wording/words.ts";

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
  | "needClause"
  | "needs"
  | "strength"
  | "strengthKind"
  | "strengths"
  | "correction"
  | "otherReferences"
  | "project"
>;

/** Leaves out, in this order, what can make a draft fail: corrections are long, qualifications are shared by siblings. */
const RESTRAINT = { correction: 1, qualification: 2, topic: 3 } as const;

/** Names that English gives an article inside a sentence: "at the University of Leeds", but "at Bank of America". */
const PUBLIC_BODY = /^(?:Ministry|Department|University|Museum|Institute|City|County|Office|Bureau|Port) of /u;

// Where "organization" is written with an s. Every other word of the letters is spelled alike on both sides.
const WRITES_S = new Set(["GB", "IE", "AU", "NZ", "IN", "ZA"]);

function inSpellingOf(country: string, word: "organization"): string {
  return WRITES_S.has(country) ? word.replace("z", "s") : word;
}

/** The facts of the record as they may stand in a draft: cleaned, cut, without what the linter would refuse, and shared out among siblings. */
export function safeFacts(draftCase: DraftCase): Facts {
  const { facts } = draftCase.interview;
  const company = cleanFact(facts.company).replace(/[\s,;:]+$/u, "");
  const named = PUBLIC_BODY.test(company) ? `the ${company}` : company;
  const { topic, topics } = topicFacts(draftCase);
  return {
    company,
    employer: named || `your ${inSpellingOf(draftCase.person.country, "organization")}`,
    atCompany: named && ` at ${named}`,
    role: roleName(facts.role),
    round: facts.round ?? 1,
    interviewers: facts.interviewers.map(({ name }) => cleanFact(name)).filter(Boolean),
    callers: facts.interviewers.map(callerOf).filter(Boolean),
    passOnTo: facts.interviewers
      .map(({ name }) => name)
      .filter((name) => isPassedOn(name, facts))
      .map((name) => cleanFact(name))
      .filter(Boolean),
    topic,
    topics,
    ...qualificationFacts(draftCase, topic),
    correction: correctionOf(draftCase),
    otherReferences: facts.references
      .map(({ name }) => cleanFact(name))
      .filter((name) => name !== "" && name !== draftCase.addressee.recipient.name),
    project: projectOf(draftCase.addressee.reference?.project),
  };
}

function topicFacts({ interview, addressee, restraint }: DraftCase): Pick<Facts, "topic" | "topics"> {
  if (restraint >= RESTRAINT.topic) return { topic: "", topics: [] };
  const { interviewers } = interview.facts;
  const { topics, passableTopics } = recordPhrases(interview.facts);
  const group = addressee.isCoordinator
    ? passableTopics.filter((_, index) => isPassedOn(interviewers[index]?.name ?? "", interview.facts))
    : passableTopics;
  return { topic: ownTopic(topics, interviewers.indexOf(addressee.interviewer as Interviewer)), topics: [...new Set(group.flat())] };
}

const UNQUALIFIED: Pick<RecordPhrases, "needs" | "strengths" | "qualifications"> = { needs: [], strengths: [], qualifications: [] };

// Siblings compare notes: each gets another need and another strength while there are enough.
function qualificationFacts(
  { interview, addressee, restraint }: DraftCase,
  topic: string,
): Pick<Facts, "need" | "needClause" | "needs" | "strength" | "strengthKind" | "strengths"> {
  const { needs, strengths, qualifications } = restraint < RESTRAINT.qualification ? recordPhrases(interview.facts) : UNQUALIFIED;
  const { need, strength: own } = qualifications[addressee.index % Math.max(1, qualifications.length)] ?? {};
  const strength = own && [topic, need?.text ?? ""].some((named) => isSameThing(own.text, named)) ? undefined : own;
  return {
    need: need?.kind === "work" ? need.text : "",
    needClause: need ? clauseOf(need) : "",
    needs,
    strength: strength?.text ?? "",
    strengthKind: strength?.kind ?? "none",
    strengths: strengths.map(({ text }) => text),
  };
}

/** Says whether both name the same thing, so that one letter names it once: "my ten years estimating", "my ten years of estimating". */
function isSameThing(one: string, other: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/(?<!\p{L})(?:my|the|of|work|experience|with|on)(?!\p{L})| +/gu, "");
  return plain(one) !== "" && plain(one) === plain(other);
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
  return restraint >= RESTRAINT.correction ? "" : (recordPhrases(interview.facts).corrections[0] ?? "");
}

/** The topic with the interviewer at that place: not money, and rather one that nobody before them shares. */
function ownTopic(topics: RecordPhrases["topics"], place: number): string {
  const before = new Set(topics.slice(0, Math.max(0, place)).flat());
  const own = (topics[place] ?? []).filter((topic) => !isAboutMoney(topic));
  return own.find((topic) => !before.has(topic)) ?? own[0] ?? "";
}

function projectOf(project: string | undefined): string {
  return project !== undefined && isSafePhrase(project) ? projectPhrase(project) : "";
}
