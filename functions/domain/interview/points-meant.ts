import { type FollowUpPoint, hasEnded, type PointId, type PointKind } from "#domain/follow-up/follow-up-point.ts";
import type { Update } from "#domain/inbound/understanding.ts";
import type { Change, Interview } from "./interview.ts";
import { comparable, sameName } from "./names.ts";

type Act = Extract<Update, { action: "sent" | "skip" | "snooze" | "not-yet" }>;

/**
 * Which points an act of the person is about: those that its words name; else the draft that the mail answers; else the
 * drafts of the kind that came last; else, for "skip" and "snooze", the next point to come.
 */
export function pointsMeant({ points }: Interview, act: Act, { pointId }: Pick<Change, "pointId">): ReadonlySet<PointId> {
  const alive = points.filter((point) => !hasEnded(point));
  const meant = act.action === "not-yet" ? alive.filter(({ kind }) => kind === "close-out") : choose(alive, act, pointId);
  return new Set(meant.flatMap((point) => [point, ...originOfNudge(point, alive)]).map(({ id }) => id));
}

function choose(
  alive: readonly FollowUpPoint[],
  act: Exclude<Act, { action: "not-yet" }>,
  answered: PointId | undefined,
): readonly FollowUpPoint[] {
  const named = act.about === undefined ? [] : alive.filter((point) => isNamed(point, act.about ?? ""));
  const delivered = named.filter(isDelivered);
  if (delivered.length > 0) return delivered;
  if (named.length > 0) return named;

  const inAnswer = alive.filter(({ id }) => id === answered);
  if (inAnswer.length > 0) return inAnswer;
  const latest = latestDelivered(alive);
  return latest.length > 0 || act.action === "sent" ? latest : nextOpen(alive);
}

function isNamed({ about, kind }: FollowUpPoint, words: string): boolean {
  return (about !== undefined && sameName(about, words)) || comparable(words) === comparable(kind.replaceAll("-", " ")) || words === kind;
}

function isDelivered({ state }: FollowUpPoint): boolean {
  return state.status === "delivered";
}

function latestDelivered(alive: readonly FollowUpPoint[]): readonly FollowUpPoint[] {
  const delivered = alive.filter(isDelivered);
  const last = delivered.reduce<FollowUpPoint | undefined>(
    (latest, point) => (latest && latest.dueAt > point.dueAt ? latest : point),
    undefined,
  );
  return delivered.filter(({ kind }) => kind === last?.kind);
}

function nextOpen(alive: readonly FollowUpPoint[]): readonly FollowUpPoint[] {
  return [...alive].sort((first, second) => (first.dueAt < second.dueAt ? -1 : 1)).slice(0, 1);
}

const NUDGE: PointKind = "thank-you-nudge";

/** A nudge names all the notes that wait: "sent" to it is "sent" of them. */
function originOfNudge({ kind }: FollowUpPoint, alive: readonly FollowUpPoint[]): readonly FollowUpPoint[] {
  return kind === NUDGE ? alive.filter((point) => point.kind === "thank-you" && isDelivered(point)) : [];
}
