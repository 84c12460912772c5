import type { Arrival, Obstacle } from "#domain/decision/arrival.ts";
import { type Decision, decide } from "#domain/decision/decide.ts";
import { Failure } from "#domain/failure.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { newPerson } from "#domain/person/new-person.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import { carryOn, type Written } from "./carry-on.ts";
import { deliverMail } from "./deliver-mail.ts";
import { loadHoldings } from "./holdings.ts";
import type { Ports, ReceivingPorts } from "./ports.ts";
import { type ReadMail, type ReceivedMail, rawMail } from "./read-mail.ts";
import type { Received } from "./received.ts";
import { repairPerson } from "./repair-person.ts";
import { untilCommitted } from "./until-committed.ts";

/** A mail that was admitted as really from that address. */
export interface AdmittedMail {
  readonly received: ReceivedMail;
  readonly read: ReadMail;
  readonly address: string;
}

/** Ids are digests cut to what no two things will share by chance: 80 bits. */
const ID_LENGTH = 20;
const LONGEST_MESSAGE_ID = 250;

/** Decides on the mail, commits, and lets follow what follows. */
export async function recordMail(admitted: AdmittedMail, ports: ReceivingPorts): Promise<Received> {
  const { decision, written, personId } = await untilCommitted(() => attempt(admitted, undefined, ports), admitted.received.key);
  if (decision.kind === "ignored") return decision;
  const { receivedAt } = admitted.received;
  if (decision.kind === "repeat") {
    await eraseCopy(admitted, decision.mailKey, ports);
    // A repeat is no new word from the person: it shows them back only if the first had to.
    await repairPerson({ personId, receivedAt: decision.firstAt, ring: (wakeUp) => deliverMail(wakeUp, ports) }, ports);
    return { kind: "repeat" };
  }
  await carryOn({ personId, written, receivedAt }, ports);
  return { kind: "recorded", understood: decision.understood };
}

/** The same mail again, byte for byte, lies there already; its copy would outlive an erasure, since no record names it. */
async function eraseCopy({ received, read }: AdmittedMail, mailKey: string | undefined, ports: Ports): Promise<void> {
  if (mailKey === undefined || mailKey === received.key) return;
  const first = await rawMail(mailKey, ports);
  if (first && ports.digest(first) === ports.digest(read.raw)) await ports.mailbox.erase([received.key]);
}

interface Attempted {
  readonly decision: Decision;
  readonly written: readonly Written[];
  readonly personId: PersonId;
}

async function attempt(admitted: AdmittedMail, obstacle: Obstacle | undefined, ports: ReceivingPorts): Promise<Attempted | "conflict"> {
  const arrival = await arrivalOf(admitted, obstacle, ports);
  const decision = decide(arrival, ports.understand);
  if (decision.kind !== "recorded") return { decision, written: [], personId: arrival.person.id };
  const written: Written[] = [];
  for (const item of decision.writes) {
    const outcome = await commitOrRefuse(item, ports);
    if (outcome === "conflict") return outcome;
    if (outcome === "too-large") return attempt(admitted, "record-full", ports);
    written.push({ before: beforeOf(item, arrival), after: outcome });
  }
  return { decision, written, personId: arrival.person.id };
}

async function commitOrRefuse<Item extends Interview | Person>(item: Item, { records }: Ports): Promise<Item | "conflict" | "too-large"> {
  try {
    return (await records.commit(item)) === "conflict" ? "conflict" : { ...item, version: item.version + 1 };
  } catch (failure) {
    if (failure instanceof Failure && failure.code === "RECORD_TOO_LARGE") return "too-large";
    throw failure;
  }
}

async function arrivalOf({ received, read, address }: AdmittedMail, obstacle: Obstacle | undefined, ports: Ports): Promise<Arrival> {
  const { mail, raw, isTooLarge } = read;
  const { settings, digest } = ports;
  const id = idFrom(address, ports) as PersonId;
  const holdings = await loadHoldings(id, ports);
  const name = mail.from[0]?.name;
  const { zone, country, mailDomain } = settings;
  const messageId = messageIdOf(mail.messageId) ?? `digest:${digest(raw)}`;
  const because = isTooLarge ? "too-large" : obstacle;
  return {
    mail,
    messageId,
    mailKey: received.key,
    receivedAt: received.receivedAt,
    newInterviewId: idFrom(`${id} ${messageId}`, ports) as InterviewId,
    person: holdings?.person ?? newPerson({ id, address, ...(name && { name }), zone, country }),
    interviews: holdings?.interviews ?? [],
    now: ports.clock.now(),
    mailDomain,
    ...(because && { obstacle: because }),
  };
}

/** A Message-ID that no sender's program writes is taken for none. */
function messageIdOf(messageId: string | undefined): string | undefined {
  return messageId && messageId.length <= LONGEST_MESSAGE_ID ? messageId : undefined;
}

function idFrom(text: string, { digest }: Ports): string {
  return digest(text).slice(0, ID_LENGTH);
}

function beforeOf(item: Interview | Person, { person, interviews }: Arrival): Interview | Person | undefined {
  return item.kind === "person" ? person : interviews.find(({ id }) => id === item.id);
}
