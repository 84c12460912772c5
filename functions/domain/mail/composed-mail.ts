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
  readonly sentAt: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly view: MailView;
  readonly attachments: readonly Attachment[];
}
