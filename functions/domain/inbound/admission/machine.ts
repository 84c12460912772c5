import type { InboundMail } from "../inbound-mail.ts";
import { valuesOf } from "./header-values.ts";

/** One way in which a machine gives itself away. */
interface Trait {
  readonly reason: string;
  readonly shows: (mail: InboundMail, domain: string) => boolean;
}

const anyMatches = (mail: InboundMail, header: string, pattern: RegExp) =>
  valuesOf(mail, header).some((value) => pattern.test(value.trim()));
const isPresent = (mail: InboundMail, header: string) => valuesOf(mail, header).length > 0;
const senders = (mail: InboundMail) => mail.from.map(({ address }) => address);

const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@/;
const NO_REPLY = /^(?:no-?_?reply|do-?_?not-?_?reply|bounces?|notifications?)(?:[+\-_.][^@]*)?@/;
const REPORT = /^multipart\/report\b/i;
const AUTOMATIC_SUBJECT =
  /^(?:automatic reply|auto-?reply|autoreply|out of office(?: reply)?|undeliverable|undelivered mail|delivery status notification)\s*[:(]/i;

/**
 * In the order in which they are looked at, the surest first (RFC 3834, RFC 2919, RFC 3464). A vacation program of the old kind
 * says "Precedence: bulk" and only X-Autoreply tells it from a list.
 */
const TRAITS: readonly Trait[] = [
  { reason: "own-mail", shows: (mail, domain) => senders(mail).some((address) => address.endsWith(`@${domain.toLowerCase()}`)) },
  { reason: "delivery-report", shows: (mail) => anyMatches(mail, "content-type", REPORT) },
  { reason: "delivery-report", shows: (mail) => senders(mail).some((address) => DAEMON.test(address)) },
  { reason: "auto-reply", shows: (mail) => anyMatches(mail, "auto-submitted", /^(?!no\b)./i) },
  {
    reason: "auto-reply",
    shows: (mail) => ["x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply"].some((header) => isPresent(mail, header)),
  },
  { reason: "auto-reply", shows: (mail) => anyMatches(mail, "precedence", /^auto[_-]?reply$/i) },
  { reason: "auto-reply", shows: (mail) => AUTOMATIC_SUBJECT.test(mail.subject) },
  { reason: "mailing-list", shows: (mail) => isPresent(mail, "list-id") },
  { reason: "mailing-list", shows: (mail) => anyMatches(mail, "precedence", /^(?:bulk|junk|list)$/i) },
  { reason: "null-return-path", shows: (mail) => anyMatches(mail, "return-path", /^(?:<\s*>)?$/) },
  { reason: "machine-sender", shows: (mail) => senders(mail).some((address) => NO_REPLY.test(address)) },
];

/** Why nobody should answer this mail; undefined when a person seems to have written it. */
export function recogniseMachine(mail: InboundMail, domain: string): string | undefined {
  return TRAITS.find(({ shows }) => shows(mail, domain))?.reason;
}
