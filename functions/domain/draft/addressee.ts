import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import { canReceive, thankYouLetters } from "#domain/follow-up/letter-addresses.ts";
import { COORDINATOR_THANK_YOU } from "#domain/follow-up/rules/thank-you.ts";
import { distinctSlugs, slug } from "#domain/follow-up/slug.ts";
import type { Interviewer, InterviewFacts, Reference } from "#domain/interview/interview-facts.ts";
import type { Recipient } from "./draft.ts";
import { cleanFact } from "./wording/clean-fact.ts";

/** Whom a draft is for, and what of the record belongs to them. */
export interface Addressee {
  readonly recipient: Recipient;
  readonly interviewer?: Interviewer;
  readonly reference?: Reference;
  /** The letter goes to whoever can pass it on. */
  readonly isCoordinator: boolean;
  /** Place among those who get the same kind of draft for this interview. */
  readonly index: number;
}

/** Whom the draft of that point is for. */
export function addresseeOf(point: FollowUpPoint, facts: InterviewFacts): Addressee {
  if (point.kind === "thank-you" || point.kind === "thank-you-nudge") return thankYouAddressee(point, facts);
  if (point.kind.startsWith("reference")) return referenceAddressee(point, facts);
  if (point.kind === "promised-item") return owedAddressee(point, facts);
  return contactOf(facts);
}

function thankYouAddressee(point: FollowUpPoint, facts: InterviewFacts): Addressee {
  const { own, toCoordinator } = thankYouLetters(facts);
  const meant = facts.interviewers[indexById(point, ["coordinator", ...namesOf(facts.interviewers)]) - 1];
  const index = meant ? own.indexOf(meant) : indexOf(own, point.about);
  const interviewer = own[index] ?? (toCoordinator ? undefined : own[0]);
  if (!interviewer || point.id === COORDINATOR_THANK_YOU) return { ...coordinatorOf(facts), index: own.length };
  return { recipient: recipientFrom(interviewer), interviewer, isCoordinator: false, index: Math.max(0, index) };
}

function referenceAddressee(point: FollowUpPoint, facts: InterviewFacts): Addressee {
  const byId = indexById(point, namesOf(facts.references));
  const index = Math.max(0, byId >= 0 ? byId : indexOf(facts.references, point.about));
  const reference = facts.references[index];
  return { recipient: reference ? recipientFrom(reference) : {}, ...(reference && { reference }), isCoordinator: false, index };
}

function owedAddressee(point: FollowUpPoint, facts: InterviewFacts): Addressee {
  const to = owedFor(point, facts)?.to;
  const interviewer = facts.interviewers[indexOf(facts.interviewers, to)];
  if (interviewer) return { recipient: recipientFrom(interviewer), interviewer, isCoordinator: false, index: 0 };
  return contactOf(facts);
}

/** What the person owes, of which the point reminds. */
export function owedFor(point: FollowUpPoint, { owed }: InterviewFacts): InterviewFacts["owed"][number] | undefined {
  return owed.find(({ what }) => what === point.about || slug(what) === slug(point.about ?? "")) ?? owed[0];
}

/** Whom inquiries and answers go to: the interviewer at the address that was named, one with an address, the coordinator, the first. */
function contactOf(facts: InterviewFacts): Addressee {
  const { interviewers, coordinator, contactChannel } = facts;
  const named = contactChannel?.value && interviewers.find(({ email, phone }) => [email, phone].includes(contactChannel.value));
  const isByPhone = contactChannel?.kind === "phone";
  const interviewer = named || interviewers.find(({ email, phone }) => (isByPhone ? phone : canReceive(email)));
  if (!interviewer && !isByPhone && canReceive(coordinator?.email)) return coordinatorOf(facts);
  const chosen = interviewer ?? interviewers[0];
  if (!chosen) return coordinatorOf(facts);
  return { recipient: { ...recipientFrom(chosen), ...channelOf(facts) }, interviewer: chosen, isCoordinator: false, index: 0 };
}

function channelOf({ contactChannel }: InterviewFacts): Recipient {
  return contactChannel?.value ? { [contactChannel.kind]: contactChannel.value } : {};
}

function coordinatorOf({ coordinator = {} }: InterviewFacts): Addressee {
  return { recipient: recipientFrom(coordinator), isCoordinator: true, index: 0 };
}

function recipientFrom(someone: Recipient): Recipient {
  const name = cleanFact(someone.name);
  return { ...(name && { name }), ...(someone.email && { email: someone.email }), ...(someone.phone && { phone: someone.phone }) };
}

const namesOf = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

// Two people can have the same name; the point's id tells them apart.
function indexById({ id, kind }: FollowUpPoint, names: readonly string[]): number {
  return distinctSlugs(names).findIndex((each) => id === `${kind}/${each}`);
}

function indexOf(people: readonly { readonly name: string }[], about: string | undefined): number {
  if (about === undefined) return -1;
  const exact = people.findIndex(({ name }) => name === about);
  return exact >= 0 ? exact : people.findIndex(({ name }) => slug(name) === slug(about));
}
