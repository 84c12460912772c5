import { type FollowUpPoint, hasEnded, type PointId, type PointState } from "#domain/follow-up/follow-up-point.ts";
import type { Update } from "#domain/inbound/understanding.ts";
import type { Person } from "#domain/person/person.ts";
import { addDays, type CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import { at, dateIn } from "#domain/time/zone.ts";
import type { Change, Interview } from "./interview.ts";
import { pointsMeant } from "./points-meant.ts";

/** The hour to which "snooze 3 days" puts a draft; the plan moves it on from a day that does not fit. */
const SNOOZE_HOUR = { hour: 9, minute: 0 };
const DEFAULT_SNOOZE_DAYS = 1;

/** The points after what the person did with drafts of ours: sent, skipped, or put off. What has ended stays as it is. */
export function actOnPoints(interview: Interview, change: Change, person: Person): readonly FollowUpPoint[] {
  return change.updates.reduce((points, update) => actOnce({ ...interview, points }, { update, change, person }), interview.points);
}

interface Act {
  readonly update: Update;
  readonly change: Change;
  readonly person: Person;
}

function actOnce(interview: Interview, { update, change, person }: Act): readonly FollowUpPoint[] {
  switch (update.action) {
    case "sent":
    case "skip":
    case "not-yet": {
      const status = update.action === "sent" ? "sent" : "skipped";
      return end(interview, pointsMeant(interview, update, change), { status, at: change.at });
    }
    case "snooze": {
      const meant = pointsMeant(interview, update, change);
      return wasSnoozedLater(interview, change) ? interview.points : putOff(interview, meant, snoozeUntil(update, change.at, person));
    }
    default:
      return interview.points;
  }
}

function end({ points }: Interview, meant: ReadonlySet<PointId>, state: PointState): readonly FollowUpPoint[] {
  return points.map((point) => (meant.has(point.id) && !hasEnded(point) ? { ...point, state } : point));
}

function putOff({ points }: Interview, meant: ReadonlySet<PointId>, snoozedUntil: Instant): readonly FollowUpPoint[] {
  return points.map((point) =>
    meant.has(point.id) && !hasEnded(point) && !cameAfter(point, snoozedUntil)
      ? { ...point, state: { status: "open" }, dueAt: snoozedUntil, snoozedUntil }
      : point,
  );
}

/** A snooze may arrive when what it asks for has happened already: the draft came at the time that it names, or later. */
function cameAfter({ state }: FollowUpPoint, moment: Instant): boolean {
  return state.status === "delivered" && state.at >= moment;
}

/** Of two snoozes of one draft the one that was written later counts, whichever arrives first. */
function wasSnoozedLater({ changes }: Interview, { at: writtenAt, pointId }: Change): boolean {
  return changes.some(
    (other) => other.at > writtenAt && other.pointId === pointId && other.updates.some(({ action }) => action === "snooze"),
  );
}

function snoozeUntil({ until, days }: Extract<Update, { action: "snooze" }>, writtenAt: Instant, { zone }: Person): Instant {
  const today = dateIn(writtenAt, zone);
  const wished: CalendarDate = until ?? addDays(today, days ?? DEFAULT_SNOOZE_DAYS);
  return at(wished > today ? wished : addDays(today, 1), SNOOZE_HOUR, zone);
}
