import type { Interview } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { markSent } from "./after-sending.ts";
import { mailOf, withMailState } from "./outgoing.ts";

/** What the mail service says about a mail after it was handed over. */
export type FeedbackEvent =
  /** It left, or lies in the person's inbox: evidence either way. */
  | { readonly kind: "left"; readonly messageId?: string }
  /** Not yet delivered; the service goes on trying. */
  | { readonly kind: "delay"; readonly reason: string }
  /** It came back. Permanent: the address does not take mail, or stands on the service's suppression list, so that nothing was sent at all. */
  | { readonly kind: "bounce"; readonly isPermanent: boolean; readonly isSuppressed: boolean }
  | { readonly kind: "complaint" }
  /** The service took it and then would not send it. */
  | { readonly kind: "reject"; readonly reason: string };

/**
 * The item after the event: evidence marks the mail sent, and a return is noted on it. What was never claimed cannot have left:
 * such evidence is of a mail of that name before everything was forgotten.
 */
export function afterFeedback<Item extends Interview | Person>(item: Item, { number, at, event }: MailFeedback, person: Person): Item {
  switch (event.kind) {
    case "left":
      return mailOf(item, number)?.state.status === "queued"
        ? item
        : markSent(item, { number, at, ...(event.messageId && { messageId: event.messageId }) }, person);
    case "delay":
      return item;
    case "bounce":
      return event.isPermanent ? returned(item, { number, at, how: "bounce" }, person) : item;
    case "complaint":
      return returned(item, { number, at, how: "complaint" }, person);
    case "reject":
      return returned(item, { number, at, how: "reject" }, person);
  }
}

export interface MailFeedback {
  readonly number: MailNumber;
  readonly at: Instant;
  readonly event: FeedbackEvent;
}

interface Return {
  readonly number: MailNumber;
  readonly at: Instant;
  readonly how: "bounce" | "complaint" | "reject";
}

/** What came back had left, so it is not sent again by itself. */
function returned<Item extends Interview | Person>(item: Item, { number, at, how }: Return, person: Person): Item {
  const sent = markSent(item, { number, at }, person);
  const state = mailOf(sent, number)?.state;
  if (state?.status !== "sent" || state.returned === how) return sent;
  return withMailState(sent, number, { ...state, returned: how });
}

/** The person after the event: a permanent bounce or a complaint stops all mail to them until they write again. */
export function personAfter(person: Person, { at, event }: MailFeedback): Person {
  const reason = event.kind === "complaint" ? "complaint" : "bounce";
  const stops = event.kind === "complaint" || (event.kind === "bounce" && event.isPermanent);
  return stops && person.reachability.kind === "reachable"
    ? { ...person, reachability: { kind: "unreachable", since: at, reason } }
    : person;
}
