import { interviewDate } from "#domain/follow-up/interview-end.ts";
import { latenessOf } from "#domain/follow-up/lateness.ts";
import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import { dateWords, dayWords } from "#domain/time/words.ts";
import { type Addressee, owedFor } from "./addressee.ts";
import type { DraftCase } from "./draft-case.ts";
import { isSafePhrase } from "./linter/is-safe-phrase.ts";
import { type Facts, safeFacts } from "./safe-facts.ts";
import { cleanFact } from "./wording/clean-fact.ts";
import { whenSaid } from "./wording/date-words.ts";
import { familiarName, isTitled } from "./wording/familiar-name.ts";
import { fingerprint } from "./wording/fingerprint.ts";
import { inList } from "./wording/list.ts";
import { owedPhrase } from "./wording/owed.ts";
import { asRole, type RoleNoun, theRole } from "./wording/role-words.ts";
import { shortened } from "./wording/subject.ts";
import type { Words } from "./wording/words.ts";

const GREETINGS = ["Dear", "Hello"];
const SIGN_OFFS = ["Best regards,", "Kind regards,", "Sincerely,", "With thanks,", "Warm regards,", "Best wishes,", "Many thanks,"];
const PLAIN_SIGN_OFFS = ["Kind regards,", "Sincerely,", "Warm regards,"];
const NOUNS: readonly RoleNoun[] = ["position", "role"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

/** Puts the record into words for one draft. */
export function wordsOf(draftCase: DraftCase): Words {
  const { interview, person, addressee, turn } = draftCase;
  const facts = safeFacts(draftCase);
  const by = (slot: string) => fingerprint(`${slot}/${turn.seed}`) + turn.place;
  // Assigned, because Node 20 takes forty times as long to spread as many fields.
  const [time, meeting] = [timeWords(draftCase), meetingWords(interview.facts, by("conversation"))];
  const told = Object.assign(time, meeting, peopleWords(facts, addressee), owedWords(draftCase));
  return Object.assign(facts, roleWords(facts, pick(NOUNS, by("noun"))), told, {
    isBrief: draftCase.restraint > 0,
    recipient: addressee.recipient,
    greeting: greetingTo(addressee, by("greeting")),
    signOff: pick(SIGN_OFFS, by("sign-off")),
    plainSignOff: pick(PLAIN_SIGN_OFFS, by("sign-off")),
    person: { name: cleanFact(person.name), phone: cleanFact(person.phone, 30) },
  });
}

/** By name as recorded (drafts.md); a reference, whom the person knows, by given name where that is sure. */
function greetingTo({ recipient: { name }, reference }: Addressee, turn: number): string {
  if (!name) return "Hello,";
  const called = reference ? familiarName(name, reference.relation) : name;
  return `${isTitled(name) ? "Dear" : pick(GREETINGS, turn)} ${called},`;
}

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}

function roleWords(
  { role, atCompany, round }: Facts,
  noun: RoleNoun,
): Pick<Words, "theRole" | "theRoleSaid" | "theRoleAt" | "asRole" | "nth"> {
  const named = role ? theRole(role, noun) : `the ${noun}`;
  const said = role ? theRole(shortened(role), noun) : named;
  const nth = ORDINALS[round - 1] ?? "latest";
  const pause = role.includes(",") && atCompany && !/[)]$/u.test(role) ? "," : "";
  return { theRole: named, theRoleSaid: said, theRoleAt: named + pause + atCompany, asRole: role && asRole(role), nth };
}

function timeWords({
  interview,
  point,
  person,
}: DraftCase): Pick<Words, "isLate" | "when" | "onDay" | "onDate" | "day" | "decisionDay" | "decisionDate"> {
  const { when, zone, decisionBy } = interview.facts;
  const { country } = person;
  const held = interviewDate(interview.facts);
  const span = { from: point.dueAt, to: point.sendBy ?? point.dueAt };
  return {
    isLate: latenessOf({ point, interview, person }) === "late",
    when: when ? ` ${whenSaid(when, { zone, country, span })}` : "",
    onDay: held ? ` on ${dayWords(held, country)}` : "",
    onDate: held ? ` on ${dateWords(held, country)}` : "",
    day: held ? dayWords(held, country) : "",
    decisionDay: decisionBy ? dayWords(decisionBy, country) : "",
    decisionDate: decisionBy ? dateWords(decisionBy, country) : "",
  };
}

const MEETINGS = {
  phone: { byMedium: " by phone", meet: "talk with", conversations: ["phone call", "phone conversation", "phone interview", "call"] },
  video: { byMedium: " by video", meet: "meet", conversations: ["video call", "video interview", "video conversation"] },
  "in-person": { byMedium: "", meet: "meet", conversations: ["conversation", "interview", "meeting"] },
  unknown: { byMedium: "", meet: "talk with", conversations: ["conversation", "interview", "talk"] },
} as const;

function meetingWords(
  { format, contactChannel }: InterviewFacts,
  turn: number,
): Pick<Words, "byMedium" | "meet" | "conversation" | "aboutOrFor" | "reachOut"> {
  const { byMedium, meet, conversations } = MEETINGS[format ?? "unknown"];
  const reachOut = contactChannel ? { phone: "call", email: "write" }[contactChannel.kind] : "get in touch";
  const conversation = pick<string>(conversations, turn);
  return { byMedium, meet, conversation, aboutOrFor: conversation.endsWith("interview") ? "for" : "about", reachOut };
}

const MOST_NAMES = 3;

function peopleWords({ interviewers }: Facts, { recipient }: Addressee): Pick<Words, "youAndOthers" | "withWhom" | "withWhomSaid"> {
  const isOneOfThem = interviewers.some((name) => name === recipient.name);
  const rest = interviewers.filter((name) => name !== recipient.name);
  const named = rest.length > MOST_NAMES ? [...rest.slice(0, MOST_NAMES - 1), "their colleagues"] : rest;
  const you = inList(["you", ...(rest.length < MOST_NAMES ? rest : ["your colleagues"])]);
  const everyone = isOneOfThem ? you : inList(named);
  const said = isOneOfThem && rest.length > 1 ? "you and your colleagues" : everyone;
  return {
    youAndOthers: rest.length < MOST_NAMES && isOneOfThem ? you : "you",
    withWhom: everyone && ` with ${everyone}`,
    withWhomSaid: said && ` with ${said}`,
  };
}

function owedWords({ interview, point, person }: DraftCase): Pick<Words, "owed" | "owedKind" | "owedDate"> {
  const owed = owedFor(point, interview.facts);
  const { text, kind } = owedPhrase(owed && isSafePhrase(owed.what) ? owed.what : "");
  return { owed: text, owedKind: kind, owedDate: owed?.date ? dateWords(owed.date, person.country) : "" };
}
