import { type DeliveryDecision, decideDelivery, UNREACHABLE } from "#domain/delivery/decide-delivery.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { settle } from "#domain/interview/settle.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { commit } from "./change-item.ts";
import { converge, repairWakeUps } from "./converge.ts";
import { finishErasure } from "./erase.ts";
import { type Holdings, itemOf, loadHoldings } from "./holdings.ts";
import type { Ports, WakeUp } from "./ports.ts";
import { type Sent, sendMail } from "./send-mail.ts";
import { untilCommitted } from "./until-committed.ts";

/** What became of a wake-up. */
export type Delivered =
  | { readonly kind: "sent" }
  /** It was stale: the point moved or ended, another is sending it, or the person paused. */
  | { readonly kind: "nothing"; readonly reason: string }
  /** Not sent now; the record says when it is tried again. */
  | { readonly kind: "later"; readonly reason: string }
  | { readonly kind: "parked"; readonly reason: string };

/**
 * Delivers what the wake-up is for: claims it with a lease, composes, sends with a tag, and marks it sent with the plan that
 * follows (design.md, invariant 3). A wake-up that is stale sends nothing, and puts right what it finds wrong. How that is
 * decided is an argument, so that the simulation can show what it prevents.
 */
export async function deliverMail(wakeUp: WakeUp, ports: Ports, decide = decideDelivery): Promise<Delivered> {
  const taken = await untilCommitted(() => take(wakeUp, ports, decide), wakeUp.interviewId ?? wakeUp.personId);
  if (!taken) {
    await ports.wakeUps.clear(wakeUp);
    return { kind: "nothing", reason: "gone" };
  }
  const { before, item, decision, holdings } = taken;
  if (decision.kind === "nothing") {
    await repairWakeUps(item, ports);
    return decision;
  }
  if (decision.kind === "park") return parked(taken, decision.reason, ports);
  const sent = await sendMail({ item, holdings, mail: decision.mail }, ports);
  return followUp({ before, item, rung: wakeUp, sent }, ports);
}

interface Taken {
  readonly before: Interview | Person;
  /** As committed. */
  readonly item: Interview | Person;
  readonly decision: DeliveryDecision;
  readonly holdings: Holdings;
}

/** Reads, decides and commits the claim; with it what follows from the person's other interviews, should a crash have left that undone. */
async function take(
  { personId, interviewId, subject }: WakeUp,
  ports: Ports,
  decide: typeof decideDelivery,
): Promise<Taken | undefined | "conflict"> {
  const holdings = await loadHoldings(personId, ports);
  const before = holdings && itemOf(holdings, interviewId);
  if (!holdings || !before) return undefined;
  const now = ports.clock.now();
  const settled = settledItem(before, holdings, now);
  const decision = decide({ person: holdings.person, item: settled, subject, now });
  const item = await commit(before, decision.kind === "nothing" ? settled : decision.item, ports);
  return item === "conflict" ? item : { before, item, decision, holdings };
}

function settledItem(item: Interview | Person, { person, interviews }: Holdings, now: Instant): Interview | Person {
  return item.kind === "person" ? item : settle(item, interviews, { person, now });
}

async function parked({ before, item }: Taken, reason: string, ports: Ports): Promise<Delivered> {
  if (reason !== UNREACHABLE)
    ports.log.alarm("mail-parked", { personId: item.kind === "person" ? item.id : item.personId, item: item.id, reason });
  await converge({ before, after: item }, ports);
  return { kind: "parked", reason };
}

interface Outcome {
  readonly before: Interview | Person;
  readonly item: Interview | Person;
  readonly rung: WakeUp;
  readonly sent: Sent;
}

async function followUp({ before, item, rung, sent }: Outcome, ports: Ports): Promise<Delivered> {
  const after = sent.changed?.after ?? item;
  const due = await converge({ before, after, rung: rung.subject }, ports);
  // What falls due by this delivery rings by itself, at once: no delivery runs inside another.
  for (const wanted of due) await ports.wakeUps.set({ ...rung, ...wanted });
  if (sent.kind === "sent") await finishErasure(after, ports);
  return sent.kind === "sent" ? { kind: "sent" } : { kind: sent.kind, reason: sent.reason };
}
