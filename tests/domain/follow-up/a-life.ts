import fc from "fast-check";
import { type FollowUpPoint, hasEnded } from "#domain/follow-up/follow-up-point.ts";
import { planFollowUps } from "#domain/follow-up/plan.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Stage } from "#domain/interview/stage.ts";
import type { Person } from "#domain/person/person.ts";
import { addDays, calendarDate } from "#domain/time/calendar-date.ts";
import { HOUR, type Instant, instant, later } from "#domain/time/instant.ts";
import { dateIn, zone } from "#domain/time/zone.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

/** What stands after a step: the record as planned, the person, and the moment. */
export interface Moment {
  readonly interview: Interview;
  readonly person: Person;
  readonly now: Instant;
}

type Step = (moment: Moment) => Moment;

const PLACES = [
  ["America/New_York", "US"],
  ["Europe/Lisbon", "PT"],
  ["Asia/Kolkata", "IN"],
  ["Australia/Lord_Howe", "AU"],
] as const;
const STAGES = ["waiting", "rejected", "offered", "accepted", "no-show", "superseded", "closed"] as const;

const start: fc.Arbitrary<Moment> = fc
  .record({
    home: fc.constantFrom(...PLACES),
    away: fc.constantFrom(...PLACES),
    beginning: fc.integer({ min: Date.UTC(2026, 8), max: Date.UTC(2027, 3) }),
    loggedHoursLater: fc.integer({ min: -72, max: 24 * 20 }),
    decisionDaysLater: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    owedDaysLater: fc.integer({ min: -2, max: 20 }),
    patient: fc.boolean(),
    round: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ home: [homeZone, country], away: [awayZone], beginning, ...given }) => {
    const opening = instant(beginning);
    const held = dateIn(opening, zone(awayZone));
    const now = later(opening, given.loggedHoursLater * HOUR);
    const facts = {
      when: { kind: "time", start: opening } as const,
      zone: zone(awayZone),
      round: given.round,
      decisionBy: given.decisionDaysLater === undefined ? undefined : addDays(held, given.decisionDaysLater),
      owed: [{ what: "plan", date: addDays(held, given.owedDaysLater) }],
    };
    const person = aPerson({ zone: zone(homeZone), country, pace: given.patient ? "patient" : "prompt" });
    return { interview: anInterview({ loggedAt: now, facts }), person, now };
  });

/** Time passes, and what is due by then is delivered. */
const wait = (hours: number): Step =>
  function waited({ interview, person, now }) {
    const then = later(now, hours * HOUR);
    if (person.pause.kind === "paused") return { interview, person, now: then };
    const deliver = (point: FollowUpPoint): FollowUpPoint =>
      point.state.status === "open" && point.dueAt <= then ? { ...point, state: { status: "delivered", at: point.dueAt } } : point;
    return { interview: { ...interview, points: interview.points.map(deliver) }, person, now: then };
  };

/** The person deals with one of the points that have not ended. */
const act = (choice: number, what: "sent" | "skipped" | "snooze"): Step =>
  function acted({ interview, person, now }) {
    const alive = interview.points.filter((point) => !hasEnded(point));
    const chosen = alive[choice % Math.max(alive.length, 1)];
    const change = (point: FollowUpPoint): FollowUpPoint => {
      if (point !== chosen) return point;
      if (what === "snooze") return { ...point, state: { status: "open" }, snoozedUntil: later(now, 50 * HOUR) };
      return { ...point, state: { status: what, at: now } };
    };
    return { interview: { ...interview, points: interview.points.map(change) }, person, now };
  };

const hearDate = (days: number): Step =>
  function heard({ interview, person, now }) {
    const { decisionBy } = interview.facts;
    const facts = { ...interview.facts, decisionBy: addDays(calendarDate(now.slice(0, 10)), days) };
    const earlierDecisionDates = [...interview.earlierDecisionDates, ...(decisionBy ? [decisionBy] : [])];
    return { interview: { ...interview, facts, earlierDecisionDates }, person, now };
  };

const reach = (kind: (typeof STAGES)[number]): Step =>
  function reached({ interview, person, now }) {
    return { interview: { ...interview, stage: { kind, at: now } as Stage }, person, now };
  };

const pauseOrResume: Step = ({ interview, person, now }) => ({
  interview,
  person: { ...person, pause: person.pause.kind === "none" ? { kind: "paused", since: now } : { kind: "none", resumedAt: now } },
  now,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 120 }).map(wait) },
  { weight: 6, arbitrary: fc.tuple(fc.nat(9), fc.constantFrom("sent", "skipped", "snooze")).map(([choice, what]) => act(choice, what)) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 15 }).map(hearDate) },
  { weight: 1, arbitrary: fc.constantFrom(...STAGES).map(reach) },
  { weight: 1, arbitrary: fc.constant(pauseOrResume) },
);

/** The life of a record: planned when it is logged, and again after each thing that happens. */
export const aLife: fc.Arbitrary<readonly Moment[]> = fc.tuple(start, fc.array(step, { maxLength: 14 })).map(([first, steps]) => {
  const replan = (moment: Moment): Moment => ({ ...moment, interview: { ...moment.interview, points: planFollowUps(moment) } });
  const life = [replan(first)];
  for (const happen of steps) life.push(replan(happen(life.at(-1) ?? first)));
  return life;
});
