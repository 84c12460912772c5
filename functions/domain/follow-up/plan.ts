import type { Instant } from "#domain/time/instant.ts";
import { cancelReason, LAPSED } from "./cancel-reason.ts";
import { dueInstant } from "./due-instant.ts";
import { type FollowUpPoint, POINT_KINDS, type PointId, type PointKind } from "./follow-up-point.ts";
import { permittedKinds } from "./permitted-kinds.ts";
import type { PlanCase, Rule, WantedPoint } from "./plan-case.ts";
import { afterNoShow } from "./rules/after-no-show.ts";
import { afterOffer } from "./rules/after-offer.ts";
import { afterRejection } from "./rules/after-rejection.ts";
import { closeOut } from "./rules/close-out.ts";
import { lastInquiry } from "./rules/last-inquiry.ts";
import { promisedItem } from "./rules/promised-item.ts";
import { referenceBriefing } from "./rules/reference-briefing.ts";
import { referenceCheckIn } from "./rules/reference-check-in.ts";
import { referenceThanks } from "./rules/reference-thanks.ts";
import { statusInquiry } from "./rules/status-inquiry.ts";
import { thankYou } from "./rules/thank-you.ts";
import { thankYouNudge } from "./rules/thank-you-nudge.ts";
import { withdrawal } from "./rules/withdrawal.ts";
import { sendBy } from "./send-by.ts";

/** The rows of cadence.md. */
const RULES: Readonly<Record<PointKind, Rule>> = {
  "thank-you": thankYou,
  "thank-you-nudge": thankYouNudge,
  "reference-briefing": referenceBriefing,
  "promised-item": promisedItem,
  "reference-check-in": referenceCheckIn,
  "status-inquiry": statusInquiry,
  "last-inquiry": lastInquiry,
  "close-out": closeOut,
  "after-rejection": afterRejection,
  "after-offer": afterOffer,
  withdrawal,
  "reference-thanks": referenceThanks,
  "after-no-show": afterNoShow,
};

/**
 * The whole list of the interview's points as it should be now, in the order in which they reach the person. Open points are
 * dated anew, those that no rule asks for are cancelled with the reason, those delivered or ended stay as they are. It reads
 * no clock, and planning again without a change gives the very list that there is.
 */
export function planFollowUps(planCase: PlanCase): readonly FollowUpPoint[] {
  const { points } = planCase.interview;
  const wanted = wantedPoints(planCase);
  const replanned = points.map((point) => (point.state.status === "open" ? replan(point, wanted.get(point.id), planCase) : point));
  for (const { id } of points) wanted.delete(id);
  const added = [...wanted.values()].flatMap((point) => newPoint(point, planCase));
  const planned = [...replanned, ...added].sort(byDelivery);
  return planned.length === points.length && planned.every((point, index) => point === points[index]) ? points : planned;
}

function wantedPoints(planCase: PlanCase): Map<PointId, WantedPoint> {
  const wanted = new Map<PointId, WantedPoint>();
  for (const kind of permittedKinds(planCase)) for (const point of RULES[kind](planCase)) wanted.set(point.id, point);
  return wanted;
}

/** The open point as it is wanted now; the same value when that is how it stands. */
function replan(point: FollowUpPoint, wanted: WantedPoint | undefined, planCase: PlanCase): FollowUpPoint {
  const cancelled = (reason: string): FollowUpPoint => ({ ...point, state: { status: "cancelled", at: planCase.now, reason } });
  if (!wanted) return cancelled(cancelReason(point.kind, planCase));
  const dueAt = dueInstant(wanted, point, planCase);
  if (dueAt === "lapsed") return cancelled(LAPSED);
  const planned = { wanted, dueAt, deadline: sendBy(wanted, dueAt, planCase) };
  if (stands(point, planned)) return point;
  const { snoozedUntil } = point;
  return { ...openPoint(planned), ...(snoozedUntil && { snoozedUntil }) };
}

function newPoint(wanted: WantedPoint, planCase: PlanCase): readonly FollowUpPoint[] {
  const dueAt = dueInstant(wanted, undefined, planCase);
  return dueAt === "lapsed" ? [] : [openPoint({ wanted, dueAt, deadline: sendBy(wanted, dueAt, planCase) })];
}

interface Planned {
  readonly wanted: WantedPoint;
  readonly dueAt: Instant;
  readonly deadline: Instant | undefined;
}

function stands(point: FollowUpPoint, { wanted, dueAt, deadline }: Planned): boolean {
  return point.dueAt === dueAt && point.sendBy === deadline && point.about === (wanted.about || undefined) && point.rule === wanted.rule;
}

function openPoint({ wanted: { id, kind, rule, about }, dueAt, deadline }: Planned): FollowUpPoint {
  return { id, kind, rule, ...(about && { about }), dueAt, ...(deadline && { sendBy: deadline }), state: { status: "open" } };
}

function byDelivery(first: FollowUpPoint, second: FollowUpPoint): number {
  if (first.dueAt !== second.dueAt) return first.dueAt < second.dueAt ? -1 : 1;
  return POINT_KINDS.indexOf(first.kind) - POINT_KINDS.indexOf(second.kind);
}
