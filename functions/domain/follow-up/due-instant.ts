import { addDays } from "#domain/time/calendar-date.ts";
import { type Instant, latest } from "#domain/time/instant.ts";
import { at, dateIn } from "#domain/time/zone.ts";
import { fittingMoment } from "./fitting-moment.ts";
import type { FollowUpPoint } from "./follow-up-point.ts";
import { afterPause } from "./pause.ts";
import { MORNING } from "./person-clock.ts";
import type { PlanCase, WantedPoint } from "./plan-case.ts";

/**
 * When the wanted point reaches the person: as its rule says or, where the person asked for later, then; moved past a pause
 * and to a moment that its manner allows; never before now, except where it is due already and about to be delivered.
 * "lapsed" when that is too late to serve.
 */
export function dueInstant(wanted: WantedPoint, existing: FollowUpPoint | undefined, planCase: PlanCase): Instant | "lapsed" {
  const snoozedUntil = existing?.snoozedUntil;
  const asked = latest(wanted.at, snoozedUntil ?? wanted.at);
  const due = notBeforeNow({ wanted, existing, asked, planCase });
  const isUseless = !snoozedUntil && wanted.uselessFrom !== undefined && due >= wanted.uselessFrom;
  return isUseless ? "lapsed" : due;
}

interface Timing {
  readonly wanted: WantedPoint;
  readonly existing: FollowUpPoint | undefined;
  readonly asked: Instant;
  readonly planCase: PlanCase;
}

function notBeforeNow({ wanted: { manner }, existing, asked, planCase }: Timing): Instant {
  const { person, now } = planCase;
  const regular = fittingMoment(asked, manner, person);
  const resumed = afterPause(regular, planCase);
  const moment = resumed === regular ? regular : fittingMoment(resumed, manner, person);
  if (moment >= now) return moment;
  if (existing && existing.dueAt <= now) return existing.dueAt;
  return fittingMoment(manner === "any-day" || manner === "at-once" ? now : nextMorning(planCase), manner, person);
}

function nextMorning({ person, now }: PlanCase): Instant {
  const today = at(dateIn(now, person.zone), MORNING, person.zone);
  return today >= now ? today : at(addDays(dateIn(now, person.zone), 1), MORNING, person.zone);
}
