import type { Instant } from "#domain/time/instant.ts";

export interface Address {
  readonly name?: string;
  /** Lower case. */
  readonly address: string;
}

/** A calendar event of an invitation, with its zone resolved. */
export interface Invitation {
  readonly method: "REQUEST" | "CANCEL" | "PUBLISH" | "REPLY" | "COUNTER";
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** The link to a call that the event names apart from its location. */
  readonly conference?: string;
  readonly organizer?: Address;
  readonly attendees: readonly (Address & { readonly isRoom: boolean })[];
  readonly when:
    | { readonly kind: "time"; readonly start: Instant; readonly end?: Instant; readonly zone: string; readonly zoneIsGuessed: boolean }
    | { readonly kind: "date"; readonly date: string };
  /** RRULE is present; `when` is the next occurrence after the moment of receipt. */
  readonly recurs: boolean;
  readonly status?: string;
}

/** A received message with the transport undone: decoded, bounded, and still in the sender's own words. */
export interface InboundMail {
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  /** Every address of every From header: exactly one is legitimate. */
  readonly from: readonly Address[];
  readonly replyTo: readonly Address[];
  /** To and Cc, and where known the envelope's recipients first. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** The Date header, when it can be read. */
  readonly sentAt?: Instant;
  /** Each header's name in lower case with its decoded values, top first. */
  readonly headers: Readonly<Partial<Record<string, readonly string[]>>>;
  /** The plain text, or what the HTML shows a reader. Bounded: at most 20,000 characters, lines of at most 500. */
  readonly text: string;
  readonly textSource: "plain" | "html" | "none";
  readonly invitations: readonly Invitation[];
  /** Messages attached as message/rfc822 (forward as attachment), outermost first. */
  readonly attachedMessages: readonly InboundMail[];
  readonly attachments: readonly { readonly filename?: string; readonly contentType: string; readonly size: number }[];
  readonly size: number;
  /** What could not be decoded as it claimed to be, in words for the sender. */
  readonly defects: readonly ("unknown-charset" | "truncated" | "malformed-mime" | "too-many-parts" | "malformed-invitation")[];
}
