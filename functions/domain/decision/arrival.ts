import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { NotUnderstood } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";

/** An admitted mail and all that is known when it is decided on. */
export interface Arrival {
  readonly mail: InboundMail;
  /** Its Message-ID, or a digest where it has none that can be used. */
  readonly messageId: string;
  /** Where its raw bytes lie. */
  readonly mailKey: string;
  readonly receivedAt: Instant;
  /** What a new interview is called, should the mail log one. */
  readonly newInterviewId: InterviewId;
  readonly person: Person;
  readonly interviews: readonly Interview[];
  readonly now: Instant;
  readonly mailDomain: string;
  /** Why the mail cannot be acted on; this is to be answered, and nothing else done. */
  readonly obstacle?: Obstacle;
}

/** The mail is over the size that is read, or the record had no room for what it says. */
export type Obstacle = Extract<NotUnderstood, "too-large" | "record-full">;
