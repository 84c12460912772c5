import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { type MemoryPorts, memoryPorts } from "#local/memory/ports.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import type { ReadyMail } from "#workflow/ports.ts";
import { receiveMail } from "#workflow/receive-mail.ts";
import type { Received } from "#workflow/received.ts";
import type { DryRunArguments } from "./arguments.ts";

/** The whole system in memory, after one mail came in. */
export interface Rehearsal {
  readonly outcome: Received;
  readonly ports: MemoryPorts;
}

/** Lets the mail come in as the arguments say, with nothing known before it. */
export async function rehearse(raw: Uint8Array, { receivedAt, zone, country }: DryRunArguments): Promise<Rehearsal> {
  const ports = memoryPorts(receivedAt, { zone, country });
  ports.mailbox.put(KEY, raw);
  const outcome = await receiveMail({ key: KEY, receivedAt, recipients: [] }, ports);
  return { outcome, ports };
}

const KEY = "rehearsed";

// A wake-up is set again when what it is for was moved; a plan that never comes to its end would be a fault.
const MAX_WAKE_UPS = 1_000;

/** Lets time pass until nothing more is planned, with no answer from the person, and gives every mail that came. */
export async function letTimePass({ ports }: Rehearsal): Promise<readonly ReadyMail[]> {
  for (let count = 0; count < MAX_WAKE_UPS; count += 1) {
    const next = ports.wakeUps.next();
    if (!next) break;
    ports.wakeUps.take(next);
    ports.clock.moveTo(next.dueAt);
    await deliverMail(next, ports);
  }
  return ports.outbox.sent();
}

/** Whoever the mail came from, and their interviews; nobody when the mail was turned away, since all others are answered. */
export async function findPerson({ ports }: Rehearsal): Promise<{ readonly person?: Person; readonly interviews: readonly Interview[] }> {
  const personId = ports.outbox.sent()[0]?.tag.personId;
  const person = personId && (await ports.records.person(personId));
  return person ? { person, interviews: await ports.records.interviews(person.id) } : { interviews: [] };
}

/** In words for the terminal, when the mail was not taken as an interview. */
export function outcomeWords(outcome: Received): string {
  if (outcome.kind === "recorded") return `The mail was read as: ${outcome.understood}.`;
  return "reason" in outcome ? `The mail was ${outcome.kind}: ${outcome.reason}.` : `The mail is ${outcome.kind}.`;
}
