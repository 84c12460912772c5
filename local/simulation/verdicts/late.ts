import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { HOUR, type Instant, later } from "#domain/time/instant.ts";
import type { StoredItem } from "#workflow/ports.ts";
import type { Happened } from "./happened.ts";

/** A lost wake-up is made up for within the hour, a crash after its lease, a refusal after its wait. */
const TOLERANCE = 6 * HOUR;

interface Version {
  readonly at: Instant;
  readonly item: Interview;
  /** When the next version took its place, or the history ended. */
  readonly until: Instant;
}

/** Points that stood open and due for hours, with nobody paused or out of reach: they came late, or lapsed because they did not come. */
export function late(happened: Happened): readonly string[] {
  const { commits, items, end } = happened;
  const ids = new Set(items.filter(({ kind }) => kind === "interview").map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const own = commits.filter(
      (commit): commit is { at: Instant; item: Interview } => commit.item.id === id && commit.item.kind === "interview",
    );
    const versions = own.map(({ at, item }, index): Version => ({ at, item, until: own[index + 1]?.at ?? end }));
    return [...new Set(versions.flatMap((version) => lateIn(version, versions, happened)))];
  });
}

function lateIn(version: Version, versions: readonly Version[], happened: Happened): readonly string[] {
  const { item, until } = version;
  const upToNow = versions.slice(0, versions.indexOf(version) + 1);
  return item.points
    .filter(({ state }) => state.status === "open")
    .filter((point) => {
      const since = standsSince(point, upToNow);
      return later(since, TOLERANCE) < until && !wasPaused(since, happened) && !isParked(point, item);
    })
    .map(({ id, dueAt }) => `${item.id} ${id}, due at ${dueAt}, was not delivered for hours`);
}

/** Given up after its tries and set aside with an alarm, as promised for a mail of which nobody knows whether it left. */
function isParked({ id, dueAt }: FollowUpPoint, { outgoing }: Interview): boolean {
  return outgoing.some(
    ({ cause, dueAt: planned, state }) => state.status === "parked" && planned === dueAt && cause.kind === "point" && cause.pointId === id,
  );
}

/** Since when the point has been due: its instant, or the moment at which it was put there if that was later. */
function standsSince(point: FollowUpPoint, versions: readonly Version[]): Instant {
  const isThere = ({ item }: Version) =>
    item.points.some(({ id, dueAt, state }) => id === point.id && dueAt === point.dueAt && state.status === "open");
  // It may have stood at that instant before, been moved or delivered, and been put there again.
  const since = versions.slice(versions.findLastIndex((version) => !isThere(version)) + 1);
  const first = since[0]?.at ?? point.dueAt;
  return first > point.dueAt ? first : point.dueAt;
}

function wasPaused(since: Instant, { commits }: Happened): boolean {
  const people = commits.filter(({ item }) => item.kind === "person");
  const standing = people.findLast(({ at }) => at <= since);
  const during = people.filter(({ at }) => at > since && at <= later(since, TOLERANCE));
  return [...(standing ? [standing] : []), ...during].some(({ item }) => isPausedIn(item));
}

function isPausedIn(item: StoredItem): boolean {
  return item.kind === "person" && (item.pause.kind === "paused" || item.reachability.kind === "unreachable");
}
