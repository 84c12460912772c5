import type { HandledMessage } from "#domain/interview/interview.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { Zone } from "#domain/time/zone.ts";

/** Derived from the address. Lower-case letters and digits. */
export type PersonId = string & { readonly brand: "PersonId" };

/** How soon an inquiry follows the promised date: 2 business days, or 5 (cadence.md, P5a). */
export type Pace = "prompt" | "patient";

export type Pause = { readonly kind: "none" } | { readonly kind: "paused"; readonly since: Instant; readonly until?: Instant };

/** Whether mail may go to the person at all: a hard bounce or a complaint stops it. */
export type Reachability =
  | { readonly kind: "reachable" }
  | { readonly kind: "unreachable"; readonly since: Instant; readonly reason: "bounce" | "complaint" };

/** The user, known by a verified address: the second kind of item in the store. */
export interface Person {
  readonly kind: "person";
  readonly id: PersonId;
  readonly version: number;
  /** The one address that we write to. */
  readonly address: string;
  readonly name?: string;
  readonly phone?: string;
  readonly zone: Zone;
  /** ISO 3166 code of the country whose holidays count, such as "US". */
  readonly country: string;
  readonly pace: Pace;
  readonly pause: Pause;
  readonly reachability: Reachability;
  /** Answers to mails that belong to no interview. */
  readonly outgoing: readonly OutgoingMail[];
  readonly handled: readonly HandledMessage[];
  /** When our latest answers were decided, for the limit of answers an hour. */
  readonly answeredAt: readonly Instant[];
}
