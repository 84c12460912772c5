import type { FollowUpPoint, PointKind } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { Person } from "#domain/person/person.ts";
import type { Recipient } from "../draft.ts";
import { oncePer } from "../once-per.ts";
import { cleanFact } from "../wording/clean-fact.ts";
import { topicPhrases } from "../wording/phrase.ts";
import { roleName } from "../wording/role-words.ts";
import { covered, inSmallLetters } from "./covered.ts";
import { datesIn, type WrittenDate, withoutDates } from "./dates-in.ts";
import { flat, sentencesIn, wordsIn } from "./plain-text.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** A draft as it is handed to the linter, with whatever is known around it. */
export interface LintInput {
  readonly kind?: PointKind;
  readonly medium: "email" | "phone";
  readonly recipient?: Recipient;
  readonly subject?: string;
  /** Greeting, body, sign-off; for a call the script. */
  readonly paragraphs: readonly string[];
  readonly voicemail?: readonly string[];
  readonly card?: readonly string[];
  /** The copyable block as HTML, to be compared with the paragraphs. */
  readonly html?: string;
  readonly interview?: Pick<Interview, "facts" | "points">;
  readonly point?: Pick<FollowUpPoint, "id" | "dueAt" | "sendBy">;
  readonly person?: Pick<Person, "name" | "phone" | "address">;
  /** The person's other interviews: nothing of them may stand in this draft. */
  readonly others?: readonly Pick<Interview, "facts">[];
  /** Drafts to others at the same company. */
  readonly siblings?: readonly Sibling[];
}

export interface Sibling {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly topic?: string;
}

/** The draft as the rules read it. */
export interface Proof extends LintInput {
  /** Everything that leaves: subject, paragraphs, voicemail, card; in one line. */
  readonly text: string;
  /** The same with the names of the record covered, so that a company called "ASAP Ltd" offends no rule of wording. */
  readonly wording: string;
  /** The text in small letters. */
  readonly smallText: string;
  readonly dates: readonly WrittenDate[];
  /** The text with a blank in place of each date. */
  readonly textWithoutDates: string;
  readonly lines: readonly string[];
  readonly greeting: string | undefined;
  /** Without greeting and sign-off. */
  readonly body: readonly string[];
  readonly sentences: readonly string[];
  readonly wordCount: number;
  readonly facts: InterviewFacts | undefined;
  readonly vocabulary: Vocabulary | undefined;
}

const GREETING = /^(?:dear|hello|hi|hey|good (?:morning|day|afternoon|evening))(?!\p{L})/iu;
const SIGN_OFF =
  /^(?:(?:best|kind|warm|kindest|warmest)?,? ?(?:regards|wishes)|sincerely|yours|(?:with |many )?thanks|thank you|best|all the best|cheers|respectfully|cordially)[ \p{L}]{0,20},?$/iu;

/** Lays a draft out for the rules. */
export function proofOf(input: LintInput): Proof {
  const paragraphs = input.paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean);
  const [first = ""] = paragraphs;
  const greeting = GREETING.test(first) ? first : undefined;
  const body = bodyOf(paragraphs, input.medium);
  const parts = [input.subject ?? "", ...paragraphs, ...(input.voicemail ?? []), ...(input.card ?? [])].filter(Boolean);
  const text = flat(parts.join(" "));
  const dates = datesIn(text);
  const facts = input.interview?.facts;
  // Assigned, because Node 20 takes fifteen times as long to spread as many fields and add others.
  return Object.assign({}, input, {
    paragraphs,
    text,
    smallText: text.toLowerCase(),
    wording: facts ? covered(text, namesToCover(facts)) : text,
    dates,
    textWithoutDates: dates.length > 0 ? withoutDates(text) : text,
    lines: parts.flatMap((part) => part.split("\n")).filter(Boolean),
    greeting,
    body,
    sentences: body.flatMap((paragraph) => sentencesIn(paragraph)),
    wordCount: wordsIn(paragraphs.join(" ")).length,
    facts,
    vocabulary: facts && vocabularyOf(facts, input.person),
  });
}

/** The paragraphs between greeting and sign-off; of a call, without the sentence that greets. */
export function bodyOf(paragraphs: readonly string[], medium: LintInput["medium"]): readonly string[] {
  const [first = "", ...rest] = paragraphs;
  if (medium === "phone") return GREETING.test(first) ? [sentencesIn(first).slice(1).join(" "), ...rest].filter(Boolean) : paragraphs;
  const afterGreeting = GREETING.test(first) && !first.trim().includes("\n") && first.length < 120 ? rest : paragraphs;
  const signOff = afterGreeting.findIndex((paragraph) => SIGN_OFF.test((paragraph.split("\n")[0] ?? "").trim()));
  return signOff >= 0 ? afterGreeting.slice(0, signOff) : afterGreeting;
}

/** Every name in the record: the company, the role, the people. */
export function namesIn({ company, role, interviewers, references, coordinator }: InterviewFacts): readonly string[] {
  const people = [...interviewers, ...references, ...(coordinator ? [coordinator] : [])];
  return [cleanFact(company), roleName(role), ...people.map(({ name }) => cleanFact(name))].filter(Boolean).map(flat);
}

const namesToCover = oncePer((facts: InterviewFacts): readonly string[] =>
  namesIn(facts)
    .filter((name) => name.length > 1)
    .toSorted((one, two) => two.length - one.length)
    .map(inSmallLetters),
);

/** The topics of everybody in the record, as a draft names them. */
export const topicsIn: (facts: InterviewFacts) => readonly string[] = oncePer(({ interviewers }) => [
  ...new Set(interviewers.flatMap(({ topics }) => topicPhrases(topics)).filter(Boolean)),
]);
