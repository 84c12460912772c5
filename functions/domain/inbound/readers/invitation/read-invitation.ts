import type { InboundMail, Invitation } from "#domain/inbound/inbound-mail.ts";
import { type CalendarDate, calendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { KnownInterview } from "../../known-interview.ts";
import type { Sighting } from "../../sighting.ts";
import { invitationSightings } from "./invitation-sightings.ts";
import { invitationsOf, meetingOf, type PersonOfMail } from "./invited-meeting.ts";

/** What the invitations of a mail ask for. */
export type InvitationReading =
  | { readonly kind: "none" }
  /** A meeting that no record is of. */
  | { readonly kind: "log"; readonly sightings: readonly Sighting[] }
  /** A newer version of a known meeting, at another time. */
  | {
      readonly kind: "reschedule";
      readonly recordId: string;
      readonly interviewAt: Instant | CalendarDate;
      readonly end?: Instant;
      readonly invitation: { readonly uid: string; readonly sequence: number };
      readonly sightings: readonly Sighting[];
    }
  | { readonly kind: "cancel"; readonly recordId: string; readonly words: string }
  /** A known meeting at its known time: what else it says may still add to the record. */
  | { readonly kind: "same"; readonly recordId: string; readonly sightings: readonly Sighting[] }
  /** An older version than the one on record, or the cancellation of a meeting that nobody knows: nothing changes. */
  | { readonly kind: "stale" };

interface Sources {
  readonly mail: InboundMail;
  readonly records: readonly KnownInterview[];
  readonly person: PersonOfMail;
}

/** Reads the invitations of a mail against what is on record: by UID, newest SEQUENCE first (RFC 5546, 2.1.4 and 3.2). */
export function readInvitation({ mail, records, person }: Sources): InvitationReading {
  const all = invitationsOf(mail).filter(({ method }) => method !== "REPLY" && method !== "COUNTER");
  if (all.length === 0) return { kind: "none" };
  const open = all.filter((each) => !isCancelled(each));
  if (open.length === 0) return readCancellation(all, records);
  const meeting = meetingOf(newestOfEach(open), mail, person);
  const [first] = meeting?.sessions ?? [];
  if (!meeting || !first) return { kind: "none" };
  const sightings = invitationSightings(meeting);
  const record = recordOf(meeting.sessions, records);
  return record ? readAgain({ first, record, sightings }) : { kind: "log", sightings };
}

function isCancelled({ method, status }: Invitation): boolean {
  return method === "CANCEL" || status === "CANCELLED";
}

/** Of several versions of one meeting the newest counts. */
function newestOfEach(invitations: readonly Invitation[]): readonly Invitation[] {
  return invitations.filter(
    ({ uid, sequence }) => uid === "" || !invitations.some((other) => other.uid === uid && other.sequence > sequence),
  );
}

function recordOf(invitations: readonly Invitation[], records: readonly KnownInterview[]): KnownInterview | undefined {
  return records.find(({ invitation }) => invitations.some(({ uid }) => uid !== "" && uid === invitation?.uid));
}

function readCancellation(invitations: readonly Invitation[], records: readonly KnownInterview[]): InvitationReading {
  const record = recordOf(invitations, records) ?? records.find((each) => invitations.some((invitation) => isAtSameTime(invitation, each)));
  const [first] = invitations;
  if (!record || !first) return { kind: "stale" };
  const newest = Math.max(...invitations.map(({ sequence }) => sequence));
  if (newest < (record.invitation?.sequence ?? 0)) return { kind: "stale" };
  return { kind: "cancel", recordId: record.id, words: first.summary };
}

function isAtSameTime({ when }: Invitation, record: KnownInterview): boolean {
  if (record.invitation || !record.isOpen) return false;
  if (when.kind === "date") return record.when?.kind === "date" && record.when.date === when.date;
  return record.when?.kind === "time" && record.when.start === when.start;
}

interface Again {
  readonly first: Invitation;
  readonly record: KnownInterview;
  readonly sightings: readonly Sighting[];
}

function readAgain({ first, record, sightings }: Again): InvitationReading {
  const { uid, sequence, when } = first;
  if (sequence < (record.invitation?.sequence ?? 0)) return { kind: "stale" };
  const interviewAt = when.kind === "time" ? when.start : calendarDate(when.date);
  const known = record.when?.kind === "time" ? record.when.start : record.when?.date;
  if (known === interviewAt) return { kind: "same", recordId: record.id, sightings };
  const end = when.kind === "time" && when.end ? { end: when.end } : {};
  return { kind: "reschedule", recordId: record.id, interviewAt, ...end, invitation: { uid, sequence }, sightings };
}
