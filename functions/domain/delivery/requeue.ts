import type { Interview } from "#domain/interview/interview.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { UNREACHABLE } from "./decide-delivery.ts";

/** Whether a mail that was received then shows that the person can be reached again, after mail of ours had come back. */
export function isBack({ reachability }: Person, receivedAt: Instant): boolean {
  return reachability.kind === "unreachable" && reachability.since < receivedAt;
}

/** The item with the mails queued again that were kept back while the person could not be reached; the same value when there are none. */
export function requeue<Item extends Interview | Person>(item: Item): Item {
  if (!item.outgoing.some(wasKeptBack)) return item;
  return { ...item, outgoing: item.outgoing.map((mail) => (wasKeptBack(mail) ? { ...mail, state: { status: "queued" } } : mail)) };
}

function wasKeptBack({ state }: OutgoingMail): boolean {
  return state.status === "parked" && state.reason === UNREACHABLE;
}
