import type { FollowUpPoint, PointId, PointState } from "#domain/follow-up/follow-up-point.ts";
import { planFollowUps } from "#domain/follow-up/plan.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { withOffset, type Zone } from "#domain/time/zone.ts";
import { aPerson } from "./a-person.ts";
import { anInterview } from "./an-interview.ts";

/** The interview with its points as planned at that instant; by default the worked example when it is logged. */
export function aPlannedInterview({
  interview = anInterview(),
  person = aPerson(),
  now = interview.loggedAt,
}: {
  readonly interview?: Interview;
  readonly person?: Person;
  readonly now?: Instant;
} = {}): Interview {
  return { ...interview, points: planFollowUps({ interview, person, now }) };
}

/** The interview after one of its points was delivered, sent, skipped …, and after the planning that follows. */
export function afterPoint(
  interview: Interview,
  change: { id: string; status: "delivered" | "sent" | "skipped"; at: string; person?: Person },
) {
  const now = instant(change.at);
  const state: PointState = { status: change.status, at: now };
  const points = interview.points.map((point) => (point.id === change.id ? { ...point, state } : point));
  return aPlannedInterview({ interview: { ...interview, points }, now, ...(change.person && { person: change.person }) });
}

/** The point of that id; refuses when there is none. */
export function pointOf({ points }: Pick<Interview, "points">, id: string): FollowUpPoint {
  const point = points.find((candidate) => candidate.id === (id as PointId));
  if (!point) throw new Error(`There is no ${id} among ${points.map((other) => other.id).join(", ")}.`);
  return point;
}

/** When it reaches the person, on a clock: "2026-12-03 09:00". */
export function dueOn(interview: Pick<Interview, "points">, id: string, zone: string = "America/New_York"): string {
  return onClock(pointOf(interview, id).dueAt, zone);
}

/** By when it is to be sent, on a clock: "2026-11-23 10:00"; "never" where nothing is sent. */
export function sendByOn(interview: Pick<Interview, "points">, id: string, zone: string = "America/New_York"): string {
  const { sendBy } = pointOf(interview, id);
  return sendBy ? onClock(sendBy, zone) : "never";
}

/** The ids of the points that are still to come, in their order. */
export function openIds({ points }: Pick<Interview, "points">): readonly string[] {
  return points.filter(({ state }) => state.status === "open").map(({ id }) => id);
}

function onClock(moment: Instant, zone: string): string {
  return withOffset(moment, zone as Zone)
    .slice(0, 16)
    .replace("T", " ");
}
