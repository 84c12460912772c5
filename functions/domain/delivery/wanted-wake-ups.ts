import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { MailNumber, OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";

/** Something that an item is to be woken for: a point, or a mail that waits to be tried. */
export interface Wanted {
  readonly subject: PointId | MailNumber;
  readonly dueAt: Instant;
}

/** Everything that the item is to be woken for, as it stands: open points, queued mails, and the ends of leases. */
export function wantedWakeUps(item: Interview | Person): readonly Wanted[] {
  const mails = item.outgoing.filter((mail) => isCurrent(mail, item)).flatMap(wantedForMail);
  return item.kind === "person" ? mails : [...mails, ...item.points.filter((point) => isWaiting(point, item)).map(wantedForPoint)];
}

/** The earliest instant at which something of the item is to happen; absent when it waits for nothing. */
export function earliestDue(item: Interview | Person): Instant | undefined {
  const instants = wantedWakeUps(item).map(({ dueAt }) => dueAt);
  if (item.kind === "person" && item.erasure.status === "confirmed") instants.push(item.erasure.at);
  return instants.reduce<Instant | undefined>(
    (earliest, dueAt) => (earliest === undefined || dueAt < earliest ? dueAt : earliest),
    undefined,
  );
}

/** Says whether the mail still serves: an answer does; a draft does while its point is open at the instant that it was made for. */
export function isCurrent({ cause, dueAt }: OutgoingMail, item: Interview | Person): boolean {
  if (cause.kind === "answer") return true;
  if (item.kind === "person") return false;
  return item.points.some((point) => point.id === cause.pointId && point.state.status === "open" && point.dueAt === dueAt);
}

function wantedForMail({ number, dueAt, state }: OutgoingMail): readonly Wanted[] {
  if (state.status === "queued") return [{ subject: number, dueAt: state.refused?.retryAt ?? dueAt }];
  if (state.status === "claimed") return [{ subject: number, dueAt: state.leaseUntil }];
  return [];
}

function wantedForPoint({ id, dueAt }: FollowUpPoint): Wanted {
  return { subject: id, dueAt };
}

/** An open point waits for its own wake-up until a mail is made for it at its instant; from then on the mail is what waits. */
function isWaiting(point: FollowUpPoint, { outgoing }: Interview): boolean {
  return (
    point.state.status === "open" &&
    !outgoing.some(({ cause, dueAt }) => cause.kind === "point" && cause.pointId === point.id && dueAt === point.dueAt)
  );
}
