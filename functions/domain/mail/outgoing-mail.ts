import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { Question, Update } from "#domain/inbound/understanding.ts";
import type { Instant } from "#domain/time/instant.ts";

/**
 * Names a mail of ours within its record: its place in the record's list, counted from 1. It stands in the Reply-To
 * address, so that an answer finds the record and the draft that it is about.
 */
export type MailNumber = number & { readonly brand: "MailNumber" };

/** What an answer tells the person, beside the record as it then stands. */
export type AnswerContent =
  /** A new interview, or more about a known one: what was understood and the whole plan. */
  | { readonly kind: "logged"; readonly questions: readonly Question[]; readonly added: boolean }
  /** Changes were made: each in words with what follows from it. */
  | { readonly kind: "updated"; readonly updates: readonly Update[]; readonly questions: readonly Question[] }
  /** Nothing was changed, and this says why and what to write instead. */
  | { readonly kind: "not-understood"; readonly reason: NotUnderstood; readonly questions: readonly Question[] }
  /** A command without a thread was carried out. The texts are for the person, one paragraph each. */
  | {
      readonly kind: "command";
      readonly command: string;
      readonly paragraphs: readonly string[];
      readonly attachments?: readonly Attachment[];
    }
  | { readonly kind: "small-talk" };

export type NotUnderstood =
  | "nothing-matched"
  | "empty"
  | "unreadable"
  | "too-large"
  | "unknown-charset"
  | "date-does-not-exist"
  | "which-interview"
  | "record-full"
  | "too-many-mails";

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

export type MailCause =
  | { readonly kind: "point"; readonly pointId: PointId }
  | {
      readonly kind: "answer";
      readonly content: AnswerContent;
      readonly inReplyTo?: string;
      readonly subject?: string;
      /** What else the person must know, such as mail of ours that came back: paragraphs that stand first. */
      readonly notices?: readonly string[];
    };

/**
 * queued: to be sent at its due instant. claimed: somebody is sending it; only after the lease, and without evidence that it
 * left, may another try. parked: given up, and an alarm knows.
 */
export type MailState =
  | {
      readonly status: "queued";
      /** Handed over and refused for now, that many times; to be tried again then. */
      readonly refused?: { readonly times: number; readonly retryAt: Instant };
      /** Tries that may have left, of which no evidence came. */
      readonly attempts?: number;
    }
  | { readonly status: "claimed"; readonly leaseUntil: Instant; readonly attempt: number }
  | { readonly status: "sent"; readonly at: Instant; readonly messageId?: string; readonly returned?: "bounce" | "complaint" | "reject" }
  | { readonly status: "parked"; readonly at: Instant; readonly reason: string };

/** A mail from us to the person: an answer, or a draft with its surroundings. */
export interface OutgoingMail {
  readonly number: MailNumber;
  readonly cause: MailCause;
  readonly dueAt: Instant;
  readonly state: MailState;
}
