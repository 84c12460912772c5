import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import { dateIn } from "#domain/time/zone.ts";
import { aboutPoint } from "./about-point.ts";
import { clockTime, type Reader, shortDate } from "./date-words.ts";
import { oneLine } from "./inert-text.ts";
import type { TimelineRow } from "./mail-view.ts";
import { POINT_WORDS } from "./point-words.ts";

interface TimelineOf {
  readonly points: readonly FollowUpPoint[];
  readonly reader: Reader;
  /** The point that this very mail is about. */
  readonly current?: PointId;
}

/** Points of one kind that share moment and state, shown as one row. */
interface Moment {
  readonly points: readonly FollowUpPoint[];
  readonly point: FollowUpPoint;
}

const LONGEST_TIMELINE = 24;
const LONGEST_GLANCE = 5;
const LONGEST_ABOUT = 160;

/** The whole plan in the order of time, one row for what happens together; cancelled points come with their reason. */
export function wholeTimeline(plan: TimelineOf): readonly TimelineRow[] {
  return rowsOf(momentsOf(plan.points).slice(0, LONGEST_TIMELINE), plan);
}

/** The part of the plan around the present: what came just before, this mail, and what follows; nothing that was cancelled. */
export function nearTimeline(plan: TimelineOf): readonly TimelineRow[] {
  const moments = momentsOf(plan.points.filter(({ state }) => state.status !== "cancelled"));
  const present = moments.findIndex(({ points }) => points.some(({ id }) => id === plan.current));
  const start = Math.max(0, Math.min(present - 1, moments.length - LONGEST_GLANCE));
  return rowsOf(moments.slice(start, start + LONGEST_GLANCE), plan);
}

/** The points that happen together, the earliest first. */
export function momentsOf(points: readonly FollowUpPoint[]): readonly Moment[] {
  const sorted = [...points].sort((first, second) => (first.dueAt < second.dueAt ? -1 : Number(first.dueAt > second.dueAt)));
  const moments = new Map<string, Moment>();
  for (const point of sorted) {
    const key = [point.dueAt, point.kind, point.state.status].join(" ");
    const moment = moments.get(key) ?? { points: [], point };
    moments.set(key, { ...moment, points: [...moment.points, point] });
  }
  return [...moments.values()];
}

/** "Thank-you notes" and for whom. */
export function titleOf({ points, point }: Moment): { readonly title: string; readonly about: string | undefined } {
  const words = POINT_WORDS[point.kind];
  const about = oneLine(points.flatMap((each) => aboutPoint(each) ?? []).join(", "), LONGEST_ABOUT);
  const title = points.length === 1 ? words.title : words.titles;
  return { title: isDueThatDay(point) ? `${title} is due` : title, about: about || undefined };
}

function isDueThatDay({ kind, id }: FollowUpPoint): boolean {
  return kind === "promised-item" && id.endsWith("/due-day");
}

function rowsOf(moments: readonly Moment[], { reader, current }: TimelineOf): readonly TimelineRow[] {
  const present =
    moments.find(({ points }) => points.some(({ id }) => id === current)) ?? moments.find(({ point }) => point.state.status === "open");
  return moments.map((moment) => ({
    date: shortDate(dateIn(moment.point.dueAt, reader.zone), reader),
    time: clockTime(moment.point.dueAt, reader),
    ...titleOf(moment),
    ...(moment === present ? presentRow(current) : rowState(moment.point)),
  }));
}

type RowState = Pick<TimelineRow, "state" | "mark" | "isNext" | "isPast" | "isDone">;

const COMING = { isNext: false, isPast: false, isDone: false };
const DROPPED = { ...COMING, mark: "–", isPast: true };

function presentRow(current: PointId | undefined): RowState {
  return { ...COMING, state: current === undefined ? "Next" : "This mail", mark: "●", isNext: true };
}

function rowState({ state }: FollowUpPoint): RowState {
  switch (state.status) {
    case "open":
      return { ...COMING, state: "", mark: "○" };
    case "delivered":
      return { ...COMING, state: "In your inbox", mark: "○" };
    case "sent":
      return { ...DROPPED, state: "Sent", mark: "✓", isDone: true };
    case "skipped":
      return { ...DROPPED, state: "Skipped" };
    case "cancelled":
      return { ...DROPPED, state: `Dropped: ${oneLine(state.reason, 80)}` };
  }
}
