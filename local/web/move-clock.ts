import { z } from "zod";
import { calendarDate, isCalendarDate } from "#domain/time/calendar-date.ts";
import { DAY, type Instant, instant, later } from "#domain/time/instant.ts";
import { at, zone } from "#domain/time/zone.ts";
import { json, type Reply, refusal } from "./reply.ts";

const Move = z.strictObject({ to: z.string().max(60) });

const FARTHEST = 5 * 365 * DAY;

/** What the clock shows and what comes next, and the way to move on. */
export interface ClockDesk {
  now(): Instant;
  /** When the next thing happens; undefined when nothing is planned. */
  next(): Instant | undefined;
  moveTo(moment: Instant): Promise<void>;
  /** How many mails were sent so far. */
  mailCount(): number;
  /** The zone in which a bare date is meant. */
  readonly zone: string;
}

export function clockView(desk: ClockDesk): Reply {
  return json({ now: desk.now(), next: desk.next() ?? null, zone: desk.zone });
}

/** Moves time to an instant, to the end of a date, or to the next point, and answers once everything due by then was delivered. */
export async function moveClock(desk: ClockDesk, body: unknown): Promise<Reply> {
  const parsed = Move.safeParse(body);
  if (!parsed.success) return refusal(400, 'Send {"to": "next"}, {"to": "2026-12-03"} or {"to": "2026-12-03T09:00:00-05:00"}.');
  const before = desk.mailCount();
  const target = parsed.data.to === "next" ? desk.next() : targetOf(parsed.data.to, desk.zone);
  if (target !== undefined) {
    if (target < desk.now() && parsed.data.to !== "next") return refusal(400, `The clock shows ${desk.now()}; time only moves on.`);
    if (target > later(desk.now(), FARTHEST)) return refusal(400, "Time moves at most five years at once.");
    await desk.moveTo(target);
  }
  return json({ now: desk.now(), next: desk.next() ?? null, delivered: desk.mailCount() - before });
}

function targetOf(text: string, inZone: string): Instant {
  return isCalendarDate(text) ? at(calendarDate(text), { hour: 23, minute: 59 }, zone(inZone)) : instant(text);
}
