import type { InboundMail } from "../inbound-mail.ts";
import type { KnownInterview } from "../known-interview.ts";
import type { ForwardedBlock, MailText } from "../text/mail-text.ts";
import type { Question } from "../understanding.ts";
import { isDomainOf, recordsNamed } from "./mentions.ts";
import { findByAddress } from "./record-address.ts";

/** Which interview a mail is about, and what showed it. `only`: nothing showed it, but no other is open. */
export type WhichInterview =
  | {
      readonly kind: "one";
      readonly record: KnownInterview;
      readonly by: "address" | "thread" | "words" | "only";
      readonly mailNumber?: number;
    }
  | { readonly kind: "several"; readonly candidates: readonly KnownInterview[]; readonly question: Question }
  | { readonly kind: "none" };

/** What telling the interview looks at. */
export interface Matching {
  readonly mail: Pick<InboundMail, "recipients" | "inReplyTo" | "references" | "subject">;
  readonly text: MailText;
  readonly records: readonly KnownInterview[];
}

const MAX_CHOICES = 6;

/** Tells which interview is meant: by the record's own address, then the thread, then names in the mail, else by a question. */
export function whichInterview({ mail, text, records }: Matching): WhichInterview {
  const addressed = findByAddress(mail.recipients, records);
  if (addressed) return { kind: "one", by: "address", ...addressed };

  const threaded = findByThread(mail, records);
  if (threaded) return { kind: "one", by: "thread", record: threaded };

  return (
    narrow(recordsNamed(ownWords(text), records)) ??
    narrow(recordsNamed(mail.subject, records)) ??
    narrow(forwardedFrom(text, records)) ??
    (answersNoneOf(mail.recipients, records) ? several(openOf(records)) : onlyOpen(records))
  );
}

/** The mail went to the address of an interview that is not held any more: what it says is of none that is, unless its words are. */
function answersNoneOf(recipients: readonly string[], [record]: readonly KnownInterview[]): boolean {
  const domain = record?.replyTo.toLowerCase().split("@")[1];
  return recipients.some((address) => {
    const [local = "", at] = address.toLowerCase().split("@");
    return local.startsWith("reply+") && at === domain;
  });
}

function openOf(records: readonly KnownInterview[]): readonly KnownInterview[] {
  const open = records.filter(({ isOpen }) => isOpen);
  return open.length > 0 ? open : records;
}

function findByThread({ inReplyTo, references }: Matching["mail"], records: readonly KnownInterview[]): KnownInterview | undefined {
  const newestFirst = [...(inReplyTo ? [inReplyTo] : []), ...[...references].reverse()];
  for (const id of newestFirst) {
    const record = records.find(({ messageIds }) => messageIds.includes(id));
    if (record) return record;
  }
  return undefined;
}

function ownWords({ blocks }: MailText): string {
  return blocks.flatMap((block) => (block.kind === "own" ? block.lines : [])).join("\n");
}

function forwardedFrom({ blocks }: MailText, records: readonly KnownInterview[]): readonly KnownInterview[] {
  const forwarded = blocks.filter((block): block is ForwardedBlock => block.kind === "forwarded");
  const byDomain = records.filter(({ company }) =>
    forwarded.some(({ author }) => company !== undefined && author?.address !== undefined && isDomainOf(author.address, company)),
  );
  if (byDomain.length > 0) return byDomain;
  return recordsNamed(forwarded.map(({ author, subject, lines }) => [author?.name, subject, ...lines].join("\n")).join("\n"), records);
}

/** Of several rounds at one company the open one is meant. */
function narrow(found: readonly KnownInterview[]): WhichInterview | undefined {
  const open = found.filter(({ isOpen }) => isOpen);
  const candidates = open.length > 0 ? open : found;
  const [first, ...others] = candidates;
  if (!first) return undefined;
  return others.length === 0 ? { kind: "one", by: "words", record: first } : several(candidates);
}

function onlyOpen(records: readonly KnownInterview[]): WhichInterview {
  const [first, ...others] = records.filter(({ isOpen }) => isOpen);
  if (first && others.length === 0) return { kind: "one", by: "only", record: first };
  return records.length === 0 ? { kind: "none" } : several(openOf(records));
}

function several(candidates: readonly KnownInterview[]): WhichInterview {
  return { kind: "several", candidates, question: whichQuestion(candidates) };
}

/** Asks which of them is meant. */
export function whichQuestion(candidates: readonly KnownInterview[]): Question {
  const choices = candidates.slice(0, MAX_CHOICES).map(({ company, role }) => [company ?? "an interview", role].filter(Boolean).join(", "));
  return { field: "which-interview", question: "Which interview do you mean?", choices };
}
