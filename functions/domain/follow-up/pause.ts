import type { Person } from "#domain/person/person.ts";
import { isBusinessDay, nextBusinessDay } from "#domain/time/business-days.ts";
import type { Instant } from "#domain/time/instant.ts";
import { at, dateIn, timeIn } from "#domain/time/zone.ts";
import type { PlanCase } from "./plan-case.ts";

/** Says whether nothing may be delivered to the person at that instant. */
export function isPaused({ pause }: Person, now: Instant): boolean {
  return pause.kind === "paused" && (pause.until === undefined || pause.until > now);
}

/**
 * Where a point goes that the pause has kept back: to the same hour on the next business day (cadence.md, Rules), which is
 * the day of the return itself where that hour is still to come. Other points stay where they are.
 */
export function afterPause(moment: Instant, { interview, person }: PlanCase): Instant {
  const end = endOfPause(person);
  if (!end || moment >= end || interview.loggedAt >= end) return moment;
  const time = timeIn(moment, person.zone);
  const date = dateIn(end, person.zone);
  const sameDay = at(date, time, person.zone);
  if (sameDay >= end && isBusinessDay(date, person.country)) return sameDay;
  return at(nextBusinessDay(date, person.country), time, person.zone);
}

function endOfPause({ pause }: Person): Instant | undefined {
  return pause.kind === "paused" ? pause.until : pause.resumedAt;
}
