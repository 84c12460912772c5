import type { Instant } from "#domain/time/instant.ts";
import type { MailView } from "./mail-view.ts";
import type { Attachment } from "./outgoing-mail.ts";

/** A mail to the person before it becomes HTML, text and MIME: everything in it is a value, nothing is escaped yet. */
export interface ComposedMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name?: string; readonly address: string };
  /** The record's own address with the mail's number. */
  readonly replyTo: string;
  readonly subject: string;
  /** For the local run and for logs; SES replaces it. */
  readonly messageId: string;
  /** The person's own message first answered, so that an interview is one conversation. */
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  readonly sentAt: Instant;
  readonly headers: Readonly<Record<string, string>>;
  readonly view: MailView;
  readonly attachments: readonly MailAttachment[];
}

export type MailAttachment = ({ readonly kind: "file" } & Attachment) | UnsentMessage;

/** The draft as a message file that mail programs open for editing (product.md H3). */
export interface UnsentMessage {
  readonly kind: "unsent-message";
  readonly filename: string;
  readonly to: { readonly name?: string; readonly address: string } | undefined;
  readonly subject: string;
  readonly text: string;
}
