import { markSent } from "#domain/delivery/after-sending.ts";
import { mailOf, refusedForNow, withMailState } from "#domain/delivery/outgoing.ts";
import { Failure } from "#domain/failure.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import type { MailState, OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import { withExport } from "#domain/person/export.ts";
import type { Person } from "#domain/person/person.ts";
import { addressedMail } from "./addressed-mail.ts";
import { type Changed, changeItem } from "./change-item.ts";
import type { Holdings } from "./holdings.ts";
import { keyOf } from "./item-key.ts";
import type { MailTag, Ports, SendResult } from "./ports.ts";

/** A mail that was claimed, in the item that holds it. */
export interface Sending {
  /** As it was committed with the claim. */
  readonly item: Interview | Person;
  readonly holdings: Holdings;
  /** As it was before the claim. */
  readonly mail: OutgoingMail;
}

/** What became of it, and the item after that where it was written. */
export type Sent =
  | { readonly kind: "sent"; readonly changed: Changed | undefined }
  | { readonly kind: "later"; readonly reason: string; readonly changed: Changed | undefined }
  | { readonly kind: "parked"; readonly reason: string; readonly changed: Changed | undefined };

/** Composes and hands over a claimed mail, once, and writes down what is known of it then. */
export async function sendMail(sending: Sending, ports: Ports): Promise<Sent> {
  const raw = await written(sending, ports);
  if (raw instanceof Failure) return park(sending, raw.code, ports);
  const tag = tagOf(sending);
  const result = await ports.outbox.send(addressedMail(sending.holdings.person, tag, raw));
  return settled(sending, result, ports);
}

async function settled(sending: Sending, result: SendResult, ports: Ports): Promise<Sent> {
  const tag = tagOf(sending);
  switch (result.kind) {
    case "accepted": {
      const left = { number: tag.number, at: ports.clock.now(), messageId: result.messageId };
      return { kind: "sent", changed: await changeItem(tag, (item, person) => markSent(item, left, person), ports) };
    }
    case "unknown":
      // The lease stays: before it is over nobody can tell whether the mail left, and evidence may still come.
      ports.log.warn("mail-unknown", { ...fieldsOf(tag), reason: result.reason });
      return { kind: "later", reason: result.reason, changed: undefined };
    case "refused-for-now":
      return release(sending, result.reason, ports);
    case "refused":
      return park(sending, result.reason, ports);
  }
}

async function written({ item, holdings, mail }: Sending, ports: Ports): Promise<Uint8Array | Failure> {
  const { person, interviews } = holdings;
  const interview = item.kind === "interview" ? item : undefined;
  const current = interviews.map((one) => (one.id === interview?.id ? interview : one));
  const { mailDomain } = ports.settings;
  try {
    const complete = withExport(mail, { person, interviews, mailDomain, now: ports.clock.now() });
    const compose = ports.compose ?? composeMail;
    return await ports.mailWriter.write(
      compose({ person, ...(interview && { interview }), interviews: current, mail: complete, now: ports.clock.now(), mailDomain }),
    );
  } catch (failure) {
    if (failure instanceof Failure && failure.retry === "never") return failure;
    throw failure;
  }
}

async function release({ mail, item, ...sending }: Sending, reason: string, ports: Ports): Promise<Sent> {
  const tag = tagOf({ mail, item, ...sending });
  const claimed = mailOf(item, mail.number)?.state;
  const attempt = claimed?.status === "claimed" ? claimed.attempt : 1;
  const refusals = mail.state.status === "queued" ? (mail.state.refused?.times ?? 0) : 0;
  const state = refusedForNow({ refusals, attempt, reason }, ports.clock.now());
  if (state.status === "parked") return park({ mail, item, ...sending }, reason, ports);
  ports.log.warn("mail-refused-for-now", { ...fieldsOf(tag), reason });
  return { kind: "later", reason, changed: await giveUpClaim(tag, state, ports) };
}

async function park(sending: Sending, reason: string, ports: Ports): Promise<Sent> {
  const tag = tagOf(sending);
  ports.log.alarm("mail-parked", { ...fieldsOf(tag), reason });
  return { kind: "parked", reason, changed: await giveUpClaim(tag, { status: "parked", at: ports.clock.now(), reason }, ports) };
}

/** Evidence may have come meanwhile that the mail left after all; then it stays sent. */
function giveUpClaim(tag: MailTag, state: MailState, ports: Ports): Promise<Changed | undefined> {
  return changeItem(
    tag,
    (item) => (mailOf(item, tag.number)?.state.status === "claimed" ? withMailState(item, tag.number, state) : item),
    ports,
  );
}

function tagOf({ item, mail }: Sending): MailTag {
  return { ...keyOf(item), number: mail.number };
}

function fieldsOf({ personId, interviewId, number }: MailTag): Readonly<Record<string, string | number>> {
  return { personId, interviewId: interviewId ?? "", number };
}
