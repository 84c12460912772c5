import { once } from "#domain/once.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { Zone } from "#domain/time/zone.ts";
import type { Assembled } from "./assemble.ts";
import type { InboundMail } from "./inbound-mail.ts";
import type { KnownInterview } from "./known-interview.ts";
import { type WhichInterview, whichInterview } from "./matching/which-interview.ts";
import { readLog } from "./read-log.ts";
import { type InvitationReading, readInvitation } from "./readers/invitation/read-invitation.ts";
import type { MailText } from "./text/mail-text.ts";
import { ownSubject } from "./text/own-subject.ts";
import { readText } from "./text/read-text.ts";
import { readUpdates, type UpdatesRead } from "./updates/read-updates.ts";

/** A mail with all that reading it depends on. */
export interface Received {
  readonly mail: InboundMail;
  readonly receivedAt: Instant;
  readonly person: { readonly address: string; readonly zone: Zone; readonly country: string };
  readonly records: readonly KnownInterview[];
  /** The domain that we receive on and write from. */
  readonly domain: string;
  /** The name whose Authentication-Results count; "none" where the receiver vouches for its own machine. */
  readonly trustedReceiver: string | "none";
}

/** What has been read of a mail before it is known what kind it is. */
export interface Read {
  readonly received: Received;
  readonly text: MailText;
  readonly which: WhichInterview;
  readonly invitation: InvitationReading;
  /** Most mails turn out to be either changes or news, and the other is never read. */
  readonly updates: () => UpdatesRead;
  readonly log: () => Assembled;
}

/** Reads what tells the kinds of mail apart; changes and news only once asked for, and once. */
export function readMail(received: Received): Read {
  const { mail, receivedAt, person, records, domain } = received;
  const text = readText(mail, { domain, zone: person.zone });
  const reading = { reference: receivedAt, zone: person.zone, country: person.country };
  const which = whichInterview({ mail, text, records });
  const invitation = readInvitation({ mail, records, person });
  const invited = "sightings" in invitation ? invitation.sightings : [];
  return {
    received,
    text,
    which,
    invitation,
    updates: once(() => readUpdates({ text, subject: ownSubject(mail), which, records, reading, person: person.address, domain })),
    log: once(() => readLog({ mail, text, setting: reading, address: person.address, domain, invited })),
  };
}
