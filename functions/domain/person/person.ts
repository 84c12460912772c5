import type { HandledMessage, InterviewId } from "#domain/interview/interview.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { Zone } from "#domain/time/zone.ts";

/** Derived from the address. Lower-case letters and digits. */
export type PersonId = string & { readonly brand: "PersonId" };

/** How soon an inquiry follows the promised date: 2 business days, or 5 (cadence.md, P5a). */
export type Pace = "prompt" | "patient";

/** `resumedAt` is when the last pause ended: what it kept back comes on the next business day after it. */
export type Pause =
  | { readonly kind: "none"; readonly resumedAt?: Instant }
  | { readonly kind: "paused"; readonly since: Instant; readonly until?: Instant };

/** Whether mail may go to the person at all: a hard bounce or a complaint stops it. */
export type Reachability =
  | { readonly kind: "reachable" }
  | { readonly kind: "unreachable"; readonly since: Instant; readonly reason: "bounce" | "complaint" };

/** A mail as the person's item remembers it. */
export interface PersonsMessage extends HandledMessage {
  /**
   * The interviews that it was found to be about, decided once so that a repeat cannot find others; its effect is in their
   * items. Absent: its effect is in the person's own item.
   */
  readonly interviewIds?: readonly InterviewId[];
}

/** What is erased, once the person has confirmed it. */
export type Erasure =
  | { readonly scope: "everything" }
  | { readonly scope: "interviews"; readonly name: string; readonly interviewIds: readonly InterviewId[] };

/** An erasure is asked for, then confirmed by one reply, then carried out; it is on the item until nothing is left. */
export type ErasureState =
  | { readonly status: "none" }
  | { readonly status: "asked"; readonly at: Instant; readonly erasure: Erasure }
  | { readonly status: "confirmed"; readonly at: Instant; readonly erasure: Erasure };

/** What a person sets for everything at once. */
export type Setting = "pause" | "zone" | "pace";

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
  /** When the word that each setting follows was written: an older one that arrives later changes nothing. */
  readonly saidAt?: Readonly<Partial<Record<Setting, Instant>>>;
  readonly reachability: Reachability;
  /** Answers to mails that belong to no interview. */
  readonly outgoing: readonly OutgoingMail[];
  readonly handled: readonly PersonsMessage[];
  readonly erasure: ErasureState;
}
