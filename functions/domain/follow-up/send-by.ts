import { addBusinessDays, isBusinessDay, nextBusinessDay } from "#domain/time/business-days.ts";
import { type CalendarDate, weekday } from "#domain/time/calendar-date.ts";
import { DAY, HOUR, type Instant, later } from "#domain/time/instant.ts";
import { at, dateIn, type TimeOfDay, timeIn } from "#domain/time/zone.ts";
import { mayFallOn } from "./fitting-moment.ts";
import { interviewEnd } from "./interview-end.ts";
import type { PlanCase, WantedPoint } from "./plan-case.ts";

/** The interviewer's business hours (cadence.md, "Send by"). */
const OPENING = 8.5;
const CLOSE: TimeOfDay = { hour: 17, minute: 0 };
const NEXT_DAY: TimeOfDay = { hour: 10, minute: 0 };
const FRIDAY_MORNING: TimeOfDay = { hour: 11, minute: 30 };

/** Less than this between delivery and send-by is no time to proof a letter. */
const LEAST_TIME = HOUR;

/** A draft that reaches the person at that instant, and whose business calendar counts for its recipient. */
interface Delivery {
  readonly wanted: WantedPoint;
  readonly dueAt: Instant;
  readonly date: CalendarDate;
  readonly planCase: PlanCase;
}

type SendByRule = (delivery: Delivery) => Instant | undefined;

/** "Send by" of each row of cadence.md. */
const SEND_BY: Readonly<Record<WantedPoint["kind"], SendByRule>> = {
  "thank-you": thankYouSendBy,
  "thank-you-nudge": (delivery) => closeOfBusiness(delivery, 0),
  "reference-briefing": (delivery) => closeOfBusiness(delivery, 1),
  "promised-item": promiseSendBy,
  "reference-check-in": (delivery) => closeOfBusiness(delivery, 0),
  "status-inquiry": inquirySendBy,
  "last-inquiry": inquirySendBy,
  "close-out": () => undefined,
  "after-rejection": (delivery) => closeOfBusiness(delivery, 2),
  "after-offer": (delivery) => withinADay(delivery, delivery.dueAt),
  withdrawal: (delivery) => withinADay(delivery, delivery.dueAt),
  "reference-thanks": (delivery) => withinADay(delivery, delivery.dueAt),
  "after-no-show": (delivery) => closeOfBusiness(delivery, 0),
};

/**
 * By when the draft that reaches the person at that instant should be sent: within 08:30-17:00 of a business day on the
 * interview's clock, an hour after its delivery at the earliest. Only a promise keeps its own day. Absent where nothing is sent.
 */
export function sendBy(wanted: WantedPoint, dueAt: Instant, planCase: PlanCase): Instant | undefined {
  const date = dateIn(dueAt, planCase.interview.facts.zone);
  return SEND_BY[wanted.kind]({ wanted, dueAt, date, planCase });
}

function thankYouSendBy(delivery: Delivery): Instant {
  const { date, dueAt, planCase } = delivery;
  const { facts } = planCase.interview;
  const isFridayAfternoon = weekday(date) === 5 && timeIn(dueAt, facts.zone).hour >= 15;
  if (isFridayAfternoon || !isBusinessDay(date, planCase.person.country)) return nextBusinessMorning(delivery);
  const end = interviewEnd(facts);
  const isInTime = end !== undefined && later(end, DAY) >= later(dueAt, LEAST_TIME);
  return withinADay(delivery, isInTime ? end : dueAt);
}

function promiseSendBy(delivery: Delivery): Instant {
  const { wanted, dueAt, planCase } = delivery;
  const promised = wanted.promisedFor && at(wanted.promisedFor, CLOSE, planCase.interview.facts.zone);
  return promised && promised >= dueAt ? promised : closeOfBusiness(delivery, 0);
}

/** The same or the next business day, at a time when an inquiry itself would be welcome. */
function inquirySendBy(delivery: Delivery): Instant {
  const { date, planCase } = delivery;
  const { country } = planCase.person;
  const earliest = later(delivery.dueAt, LEAST_TIME);
  for (const day of [nextBusinessDay(date, country), date]) {
    for (const time of [CLOSE, FRIDAY_MORNING]) {
      if (!mayFallOn(day, time, { manner: "inquiry", country })) continue;
      const moment = at(day, time, planCase.interview.facts.zone);
      if (moment >= earliest) return moment;
    }
  }
  return nextBusinessMorning(delivery);
}

function closeOfBusiness(delivery: Delivery, businessDays: number): Instant {
  const { date, planCase } = delivery;
  const day = addBusinessDays(date, businessDays, planCase.person.country);
  return latestWorkingMoment(delivery, at(day, CLOSE, planCase.interview.facts.zone));
}

function withinADay(delivery: Delivery, start: Instant): Instant {
  return latestWorkingMoment(delivery, later(start, DAY));
}

/** The latest moment of business hours that is not after the limit; where that leaves no time, 10:00 of the next business day. */
function latestWorkingMoment(delivery: Delivery, limit: Instant): Instant {
  const { zone } = delivery.planCase.interview.facts;
  const { country } = delivery.planCase.person;
  const date = dateIn(limit, zone);
  const { hour, minute } = timeIn(limit, zone);
  const isOpenDay = isBusinessDay(date, country) && hour + minute / 60 >= OPENING;
  const close = at(isOpenDay ? date : addBusinessDays(date, -1, country), CLOSE, zone);
  const latest = isOpenDay && limit < close ? limit : close;
  return latest >= later(delivery.dueAt, LEAST_TIME) ? latest : nextBusinessMorning(delivery);
}

function nextBusinessMorning({ date, planCase }: Delivery): Instant {
  return at(nextBusinessDay(date, planCase.person.country), NEXT_DAY, planCase.interview.facts.zone);
}
