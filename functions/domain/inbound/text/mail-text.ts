import type { Address } from "#domain/inbound/inbound-mail.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { Zone } from "#domain/time/zone.ts";

/** Whose words the lines of a mail are. Blocks come in the order of the mail; empty lines between paragraphs are lines "". */
export type TextBlock =
  /** What the person wrote now. */
  | { readonly kind: "own"; readonly lines: readonly string[] }
  | ForwardedBlock
  /** An earlier mail that a reply carries along, ours among them. Never acted upon. */
  | { readonly kind: "quoted"; readonly lines: readonly string[] }
  /** `of`: whether it closes the person's own words or a forwarded message. */
  | { readonly kind: "signature"; readonly of: "own" | "forwarded"; readonly lines: readonly string[] }
  | { readonly kind: "disclaimer"; readonly lines: readonly string[] };

/** Somebody's message that the person passes on. */
export interface ForwardedBlock extends ForwardedHead {
  readonly kind: "forwarded";
  /** 1 for the message forwarded, 2 for one inside it, and so on. */
  readonly depth: number;
  readonly lines: readonly string[];
}

/** What a forwarded message says of itself; what it leaves out, or says in a way that cannot be read, is absent. */
export interface ForwardedHead {
  readonly author?: Partial<Address>;
  readonly sentAt?: Instant;
  readonly subject?: string;
  /** Addresses in lower case. */
  readonly recipients: readonly string[];
}

export interface MailText {
  readonly blocks: readonly TextBlock[];
}

/** For whom a mail is read. */
export interface Reader {
  /** The domain that we receive on and write from: what comes from it is our own mail. */
  readonly domain: string;
  /** Where clocks stand that a forwarded head shows without saying so: the person's. */
  readonly zone: Zone;
}
