import type { Invitation } from "#domain/inbound/inbound-mail.ts";
import type { Instant } from "#domain/time/instant.ts";
import { isZone, type Zone } from "#domain/time/zone.ts";
import { MAX_OCCURRENCES } from "../mime/limits.ts";
import type { Attachment } from "../mime/parse-mime.ts";
import { calendarTexts } from "./calendar-texts.ts";
import { readInvitations } from "./read-invitations.ts";

/** The invitations of all calendars among the attachments, each once: several programs send the same calendar inline and attached. */
export function readCalendars(
  attachments: readonly Attachment[],
  received: { readonly at: Instant; readonly zone: string },
): { readonly invitations: readonly Invitation[]; readonly isMalformed: boolean } {
  const { texts, isCut } = calendarTexts(attachments);
  const zone: Zone = isZone(received.zone) ? received.zone : ("UTC" as Zone);
  const patience = { occurrences: MAX_OCCURRENCES };
  const read = texts.map((text) => readInvitations(text, { at: received.at, zone, patience }));
  const invitations = new Map(read.flatMap(({ invitations }) => invitations.map((invitation) => [keyOf(invitation), invitation])));
  return { invitations: [...invitations.values()], isMalformed: isCut || read.some(({ isMalformed }) => isMalformed) };
}

function keyOf({ uid, sequence, method, when }: Invitation): string {
  return JSON.stringify([uid, sequence, method, when.kind === "time" ? when.start : when.date]);
}
