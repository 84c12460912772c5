import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import { isPaused } from "#domain/follow-up/pause.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { MailNumber, OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import { type Instant, later } from "#domain/time/instant.ts";
import { claim, EARLY, mailOf, mailOfPoint, withMail, withMailState } from "./outgoing.ts";
import { isCurrent } from "./wanted-wake-ups.ts";

/** An item that was woken, and for what. */
export interface Ringing<Item extends Interview | Person = Interview | Person> {
  readonly person: Person;
  readonly item: Item;
  readonly subject: PointId | MailNumber;
  readonly now: Instant;
}

/**
 * What to do. nothing: the wake-up is stale. claim: write the item, then send that mail. park: write the item, which gives the
 * mail up; a person has to look.
 */
export type DeliveryDecision =
  | { readonly kind: "nothing"; readonly reason: "over" | "not-due" | "claimed" | "paused" | "gone" | "held" }
  | { readonly kind: "claim"; readonly item: Interview | Person; readonly mail: OutgoingMail }
  | { readonly kind: "park"; readonly item: Interview | Person; readonly mail: OutgoingMail; readonly reason: string };

export const UNREACHABLE = "unreachable";

/** Decides whether the wake-up still means something, and takes the mail for sending if so (design.md, invariants 3 and 6). */
export function decideDelivery(ringing: Ringing): DeliveryDecision {
  const { item, subject } = ringing;
  if (typeof subject === "number") return tryMail(ringing, mailOf(item, subject));
  const point = item.kind === "interview" ? item.points.find(({ id }) => id === subject) : undefined;
  if (item.kind === "person" || !point) return { kind: "nothing", reason: "gone" };
  return deliverPoint({ ...ringing, item }, point);
}

function deliverPoint(ringing: Ringing<Interview>, point: FollowUpPoint): DeliveryDecision {
  const { item, person, now } = ringing;
  if (point.state.status !== "open") return { kind: "nothing", reason: "over" };
  if (point.dueAt > later(now, EARLY)) return { kind: "nothing", reason: "not-due" };
  if (isPaused(person, now)) return { kind: "nothing", reason: "paused" };
  const mail = mailOfPoint(item, point);
  if (mail) return tryMail(ringing, mail);
  const withNew = withMail(item, { kind: "point", pointId: point.id }, point.dueAt);
  return tryMail({ ...ringing, item: withNew }, withNew.outgoing.at(-1));
}

function tryMail({ item, person, now }: Ringing, mail: OutgoingMail | undefined): DeliveryDecision {
  if (!mail || !isCurrent(mail, item)) return { kind: "nothing", reason: "gone" };
  const claimed = claim(mail, now);
  if (claimed.kind === "over") return { kind: "nothing", reason: "over" };
  if (claimed.kind === "wait") return { kind: "nothing", reason: "claimed" };
  const park = (reason: string): DeliveryDecision => ({
    kind: "park",
    item: withMailState(item, mail.number, { status: "parked", at: now, reason }),
    mail,
    reason,
  });
  if (claimed.kind === "exhausted") return park("no evidence that it left after three tries");
  if (person.reachability.kind === "unreachable") return park(UNREACHABLE);
  return { kind: "claim", item: withMailState(item, mail.number, claimed.state), mail };
}
