import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { Evidence, Update } from "../inbound/understanding.ts";
import type { InterviewFacts } from "./interview-facts.ts";
import type { Stage } from "./stage.ts";

/** Derived from the person and the Message-ID that logged it: logging the same mail twice is the same write. Lower-case letters and digits. */
export type InterviewId = string & { readonly brand: "InterviewId" };

/** A Message-ID (or, where a mail has none, a digest of it) whose effect the record already holds. */
export interface HandledMessage {
  readonly messageId: string;
  readonly at: Instant;
  /** Where its raw bytes lie, so that they can be erased with the record. */
  readonly mailKey?: string;
}

/** What one mail of the person changed. The record is the fold of its changes by `at`, so that the order of arrival does not matter. */
export interface Change {
  readonly messageId: string;
  /** When the person wrote it, as far as that can be believed. */
  readonly at: Instant;
  readonly updates: readonly Update[];
  /** The point whose draft the mail answered. */
  readonly pointId?: PointId;
}

/**
 * The record of one interview (one round at one company). With its points, its outgoing mails and the messages already
 * handled it is one item of the store, and changes by one conditional write.
 */
export interface Interview {
  readonly kind: "interview";
  readonly id: InterviewId;
  readonly personId: PersonId;
  /** Counts the writes; 0 before the first. */
  readonly version: number;
  readonly loggedAt: Instant;
  /** What the first mail said; `facts` and `stage` follow from it and from `changes`. */
  readonly origin: InterviewFacts;
  readonly changes: readonly Change[];
  readonly facts: InterviewFacts;
  readonly evidence: Evidence;
  readonly stage: Stage;
  readonly points: readonly FollowUpPoint[];
  readonly outgoing: readonly OutgoingMail[];
  readonly handled: readonly HandledMessage[];
  /** The person's own messages on this interview, oldest first: what our mails answer to, so that they form one conversation. */
  readonly thread: readonly string[];
  /** The decision dates that the employer gave before the one in force, oldest first. */
  readonly earlierDecisionDates: readonly CalendarDate[];
  /** When a later round at the same company was logged. */
  readonly supersededAt?: Instant;
  /** When the person accepted another offer, so that this interview is to be withdrawn from. */
  readonly acceptedElsewhereAt?: Instant;
}
