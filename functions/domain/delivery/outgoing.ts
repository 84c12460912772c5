import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { MailCause, MailNumber, MailState, OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import { type Instant, later, MINUTE } from "#domain/time/instant.ts";

/** How long one sender has for one mail, before another may ask whether it left (design.md, invariant 3). */
export const LEASE = 15 * MINUTE;

/** A mail that may have left is tried again at most twice; then a person has to look. */
export const MAX_ATTEMPTS = 3;

/** A scheduler rings up to a minute late and a queue a little early; nobody minds a draft that comes seconds early. */
export const EARLY = MINUTE;

/** A mail that is refused for now is tried for about a day. */
const MAX_REFUSALS = 30;
const LONGEST_WAIT = 60 * MINUTE;

/** The item with one more mail to send; its number is one more than the highest so far. */
export function withMail<Item extends Interview | Person>(item: Item, cause: MailCause, dueAt: Instant): Item {
  const mail: OutgoingMail = { number: nextNumber(item), cause, dueAt, state: { status: "queued" } };
  return { ...item, outgoing: [...item.outgoing, mail] };
}

/** The mail that stands for the point at its present instant, if one was made. */
export function mailOfPoint({ outgoing }: Interview, { id, dueAt }: FollowUpPoint): OutgoingMail | undefined {
  return outgoing.findLast((mail) => mail.cause.kind === "point" && mail.cause.pointId === id && mail.dueAt === dueAt);
}

/** The mail of that number, if the item has it. */
export function mailOf({ outgoing }: Interview | Person, number: MailNumber): OutgoingMail | undefined {
  return outgoing.find((mail) => mail.number === number);
}

/** The item with the mail of that number in another state. */
export function withMailState<Item extends Interview | Person>(item: Item, number: MailNumber, state: MailState): Item {
  return { ...item, outgoing: item.outgoing.map((mail) => (mail.number === number ? { ...mail, state } : mail)) };
}

/** Whether a sender may take the mail now, and as which state. */
export type Claim =
  | { readonly kind: "free"; readonly state: Extract<MailState, { status: "claimed" }> }
  /** Not yet: another has the lease, or it was refused and waits. */
  | { readonly kind: "wait"; readonly until: Instant }
  /** Tried as often as is allowed, with no evidence that it left. */
  | { readonly kind: "exhausted" }
  | { readonly kind: "over" };

/** Decides whether the mail may be taken for sending at that moment. */
export function claim({ state, dueAt }: OutgoingMail, now: Instant): Claim {
  if (state.status === "sent" || state.status === "parked") return { kind: "over" };
  const until = state.status === "claimed" ? state.leaseUntil : later(state.refused?.retryAt ?? dueAt, -EARLY);
  if (until > now) return { kind: "wait", until };
  const attempt = 1 + (state.status === "claimed" ? state.attempt : (state.attempts ?? 0));
  if (attempt > MAX_ATTEMPTS) return { kind: "exhausted" };
  return { kind: "free", state: { status: "claimed", leaseUntil: later(now, LEASE), attempt } };
}

/** What becomes of a mail that was refused for now: queued again after a growing wait, or parked after about a day of refusals. */
export function refusedForNow({ refusals, attempt, reason }: Refusal, now: Instant): MailState {
  const times = refusals + 1;
  if (times > MAX_REFUSALS) return { status: "parked", at: now, reason };
  const retryAt = later(now, Math.min(MINUTE * 2 ** times, LONGEST_WAIT));
  return { status: "queued", refused: { times, retryAt }, attempts: attempt - 1 };
}

interface Refusal {
  readonly refusals: number;
  /** The try that was refused; it certainly did not leave, so it does not count. */
  readonly attempt: number;
  readonly reason: string;
}

function nextNumber({ outgoing }: Interview | Person): MailNumber {
  return (1 + Math.max(0, ...outgoing.map(({ number }) => number))) as MailNumber;
}
