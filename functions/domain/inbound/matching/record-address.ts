import type { KnownInterview } from "../known-interview.ts";

/** A record found by its own address, with the number of the mail of ours that is answered, if that stands in the address. */
export interface Addressed {
  readonly record: KnownInterview;
  readonly mailNumber?: number;
}

/** The record to whose own address the mail was sent. */
export function findByAddress(recipients: readonly string[], records: readonly KnownInterview[]): Addressed | undefined {
  const found = records.flatMap((record) => recipients.flatMap((recipient) => addressed(recipient.toLowerCase(), record)));
  return found[0];
}

/** "reply+id@…" or "reply+id.7@…". */
function addressed(recipient: string, record: KnownInterview): Addressed[] {
  const [base = "", domain = ""] = record.replyTo.toLowerCase().split("@");
  if (base === "" || !recipient.startsWith(base) || !recipient.endsWith(`@${domain}`)) return [];
  const tail = recipient.slice(base.length, -domain.length - 1);
  if (tail === "") return [{ record }];
  return /^\.\d{1,9}$/.test(tail) ? [{ record, mailNumber: Number(tail.slice(1)) }] : [];
}
