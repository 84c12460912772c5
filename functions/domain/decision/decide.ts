import type { Received } from "#domain/inbound/read-mail.ts";
import { understand } from "#domain/inbound/understand.ts";
import type { Understanding } from "#domain/inbound/understanding.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { knownInterview } from "#domain/interview/known-interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { answeredMail } from "./answered-mail.ts";
import type { Arrival } from "./arrival.ts";
import { decideOnInterviews } from "./decide-on-interviews.ts";
import { decideOnPerson } from "./decide-on-person.ts";
import { targetsOf } from "./targets.ts";

/** What is to be written because of a mail, in this order, each item by one conditional write. */
export type Decision =
  | { readonly kind: "recorded"; readonly writes: readonly (Interview | Person)[]; readonly understood: Understanding["kind"] }
  /** Everything that the mail asks for was written before, when it was first received; its bytes lie there too. */
  | { readonly kind: "repeat"; readonly firstAt: Instant; readonly mailKey?: string }
  | { readonly kind: "ignored"; readonly reason: string };

/**
 * Decides on an admitted mail: records, understanding and moment in; new records with new plans and the queued answer out. How the
 * mail is understood is an argument, so that the simulation can read the same letter once.
 */
export function decide(arrival: Arrival, understandMail = understand): Decision {
  const { person, messageId, interviews, mail, mailDomain } = arrival;
  const assigned = person.handled.find((message) => message.messageId === messageId)?.interviewIds;
  if (isDone(arrival, assigned)) return repeat(arrival);
  if (arrival.obstacle) return { kind: "recorded", writes: [decideOnPerson(arrival, arrival.obstacle)], understood: "unclear" };

  const understanding = understandMail(receivedOf(arrival, assigned));
  if (understanding.kind === "ignore") return { kind: "ignored", reason: understanding.reason };
  const answered = answeredMail(mail, interviews, mailDomain);
  const ids = assigned ?? targetsOf(understanding, arrival, answered);
  const concernsPerson = ids.length === 0 || understanding.kind === "command";
  const writes = concernsPerson ? [] : decideOnInterviews({ arrival, understanding, ids, answered, isAssigned: assigned !== undefined });
  return {
    kind: "recorded",
    writes: writes.length > 0 ? writes : [decideOnPerson(arrival, understanding)],
    understood: understanding.kind,
  };
}

/** The first of the interviews answers and is written last, so that its memory of the mail says that all is done. */
function isDone({ person, interviews, messageId }: Arrival, assigned: readonly InterviewId[] | undefined): boolean {
  const remembering = interviews.filter(({ handled }) => handled.some((message) => message.messageId === messageId));
  if (assigned && !isPersons(person, messageId)) return remembering.some(({ id }) => id === assigned[0]);
  return remembering.length > 0 || person.handled.some((message) => message.messageId === messageId);
}

function repeat({ person, interviews, messageId, receivedAt }: Arrival): Decision {
  const memories = [person, ...interviews].flatMap(({ handled }) => handled.filter((message) => message.messageId === messageId));
  const mailKey = memories.find((message) => message.mailKey !== undefined)?.mailKey;
  const [firstAt = receivedAt] = memories.map(({ at }) => at).sort();
  return { kind: "repeat", firstAt, ...(mailKey !== undefined && { mailKey }) };
}

function isPersons({ handled }: Person, messageId: string): boolean {
  return handled.some((message) => message.messageId === messageId && message.interviewIds === undefined);
}

/** The mail beside the person's records; once it was found which it is about, beside those alone, so that a repeat finds the same. */
function receivedOf({ mail, receivedAt, person, interviews, ...arrival }: Arrival, assigned: readonly InterviewId[] | undefined): Received {
  const { address, zone, country } = person;
  const known = assigned ? interviews.filter(({ id }) => assigned.includes(id)) : interviews;
  return {
    mail,
    receivedAt,
    person: { address, zone, country },
    records: known.map((interview) => knownInterview(interview, arrival.mailDomain)),
    domain: arrival.mailDomain,
    // The mail was admitted with what the receiver found; to judge it here by its headers alone would be to judge it twice.
    trustedReceiver: "none",
  };
}
