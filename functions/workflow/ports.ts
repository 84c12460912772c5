import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import type { understand } from "#domain/inbound/understand.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { composeMail } from "#domain/mail/compose-mail.ts";
import type { ComposedMail } from "#domain/mail/composed-mail.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";

/** The two kinds of item in the store. */
export type StoredItem = Interview | Person;

/** Finds an item: a person's own when no interview is named. */
export interface ItemKey {
  readonly personId: PersonId;
  readonly interviewId?: InterviewId;
}

/** DynamoDB takes 400 KB; a record this large is refused while an answer about it still fits in. */
export const MAX_RECORD_BYTES = 300 * 1024;

export interface Records {
  person(id: PersonId): Promise<Person | undefined>;
  interview(personId: PersonId, id: InterviewId): Promise<Interview | undefined>;
  /** Every interview of the person, oldest first. */
  interviews(personId: PersonId): Promise<readonly Interview[]>;
  /**
   * Writes the item whole if its version in the store is the item's own (0: it must not exist yet), and counts the version up.
   * Refuses an item over 300 KB with RECORD_TOO_LARGE.
   */
  commit(item: StoredItem): Promise<"committed" | "conflict">;
  /** Erases the item and whatever the index holds of it; erasing what is not there is no error. */
  erase(item: ItemKey): Promise<void>;
  /** The items whose earliest open instant (point, queued mail, or end of a lease) is at or before that one, in no order. */
  due(before: Instant): AsyncIterable<DueItem>;
}

export interface DueItem extends ItemKey {
  readonly dueAt: Instant;
}

/** Where raw mail lies before anything else happens to it. */
export interface Mailbox {
  /** Gives the raw bytes; refuses a key that is not there with MAIL_NOT_FOUND. */
  read(key: string): Promise<Uint8Array>;
  /** Sets aside a mail that cannot be handled, with the reason, where an alarm sees it. */
  park(key: string, reason: string): Promise<void>;
  erase(keys: readonly string[]): Promise<void>;
}

/** Undoes MIME. Never throws on what a sender can send: what cannot be read is in `defects`. */
export interface MailReader {
  read(
    raw: Uint8Array,
    received: { readonly at: Instant; readonly zone: string; readonly recipients?: readonly string[] },
  ): Promise<InboundMail>;
}

/** What is to happen when a wake-up rings: a point is delivered, or an outgoing mail is tried (again). */
export type WakeUpSubject = PointId | MailNumber;

/** A wake-up's name is unique: setting it again moves it. */
export interface WakeUpKey extends ItemKey {
  readonly subject: WakeUpSubject;
}

/** The alarm that makes a point or a queued mail happen. */
export interface WakeUp extends WakeUpKey {
  readonly dueAt: Instant;
}

export interface WakeUps {
  /** Sets or moves the wake-up of that subject. An instant that has passed, or is near, rings at once. */
  set(wakeUp: WakeUp): Promise<void>;
  /** Clearing one that is not there is no error. */
  clear(wakeUp: WakeUpKey): Promise<void>;
  /** When the wake-up of that subject will ring; absent when there is none. */
  find(wakeUp: WakeUpKey): Promise<Instant | undefined>;
}

/** What is known of a mail after it was handed over. */
export type SendResult =
  | { readonly kind: "accepted"; readonly messageId: string }
  /** Definitely not sent; trying later can help. */
  | { readonly kind: "refused-for-now"; readonly reason: string }
  /** Definitely not sent; trying again cannot help. */
  | { readonly kind: "refused"; readonly reason: string }
  /** It may have left: a time-out, a reset, a 5xx. */
  | { readonly kind: "unknown"; readonly reason: string };

/** A mail that is ready to leave. `tag` names it in the evidence that comes back. */
export interface ReadyMail {
  readonly to: string;
  readonly tag: MailTag;
  readonly raw: Uint8Array;
}

/** Names one outgoing mail of one item. */
export interface MailTag extends ItemKey {
  readonly number: MailNumber;
}

export interface Outbox {
  send(mail: ReadyMail): Promise<SendResult>;
}

/** Turns a composed mail into HTML, text and MIME. */
export interface MailWriter {
  write(mail: ComposedMail): Promise<Uint8Array>;
}

/** SHA-256 in lower-case hexadecimal. A port because hashing is the platform's; it gives the same everywhere. */
export type Digest = (content: string | Uint8Array) => string;

export interface Clock {
  now(): Instant;
}

/** Ids, codes and counts; never what a mail says. */
export interface Log {
  info(event: string, fields: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, fields: Readonly<Record<string, string | number | boolean>>): void;
  /** Seen by an alarm. */
  alarm(event: string, fields: Readonly<Record<string, string | number | boolean>>): void;
}

export interface Settings {
  /** The domain that we receive on and write from. */
  readonly mailDomain: string;
  /** Who may write in: addresses, or domains as "@example.org"; "anyone" only on one's own machine. */
  readonly people: "anyone" | readonly string[];
  /** For a person who has not said otherwise. */
  readonly zone: string;
  readonly country: string;
  /** The name whose Authentication-Results count; "none" where the receiver vouches for its own machine. */
  readonly trustedReceiver: string | "none";
}

/** What every workflow needs. The reader of mail is apart: it is large, and only the function that receives mail carries it. */
export interface Ports {
  readonly records: Records;
  readonly mailbox: Mailbox;
  readonly wakeUps: WakeUps;
  readonly outbox: Outbox;
  readonly mailWriter: MailWriter;
  /** Composes in place of the domain; only for the simulation, which sends millions of letters and reads none. */
  readonly compose?: typeof composeMail;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly log: Log;
  readonly settings: Settings;
}

/** What a workflow needs that sends nothing; the function of one carries neither templates nor a writer of mail. */
export type SilentPorts = Omit<Ports, "outbox" | "mailWriter">;

export interface ReceivingPorts extends Ports {
  readonly mailReader: MailReader;
  /** Understands in place of the domain; only for the simulation, to which the same letters come again and again. */
  readonly understand?: typeof understand;
}
