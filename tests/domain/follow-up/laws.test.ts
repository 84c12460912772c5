import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FollowUpPoint, hasEnded } from "#domain/follow-up/follow-up-point.ts";
import { isInHolidayWeeks } from "#domain/follow-up/holiday-weeks.ts";
import { planFollowUps } from "#domain/follow-up/plan.ts";
import { isBusinessDay } from "#domain/time/business-days.ts";
import { weekday } from "#domain/time/calendar-date.ts";
import { isNationalHoliday } from "#domain/time/holidays.ts";
import { later, MINUTE } from "#domain/time/instant.ts";
import { dateIn, timeIn } from "#domain/time/zone.ts";
import { aLife, type Moment } from "./a-life.ts";

const INQUIRIES = ["status-inquiry", "last-inquiry"];
const MAY_COME_AT_WEEKENDS = ["thank-you", "after-offer", "after-no-show", "promised-item"];

/** Holds the law in every moment of many lives. */
function always(law: (moment: Moment, before: Moment | undefined) => void) {
  const property = fc.property(aLife, (life) => {
    for (const [index, moment] of life.entries()) law(moment, life[index - 1]);
  });
  fc.assert(property, { seed: 20261120, numRuns: 40 });
}

/** Holds the law for every point to come. */
function alwaysForOpen(law: (point: FollowUpPoint, moment: Moment) => void) {
  always((moment) => {
    for (const point of moment.interview.points) if (point.state.status === "open") law(point, moment);
  });
}

describe("the laws of the plan", () => {
  it("nothing is due at night", () => {
    alwaysForOpen(({ dueAt }, { person }) => {
      const { hour } = timeIn(dueAt, person.zone);
      expect(hour >= 8 && hour < 20).toBe(true);
    });
  });

  it("nothing is due on a holiday but what the person promised for that day", () => {
    alwaysForOpen(({ kind, dueAt }, { person }) => {
      expect(kind !== "promised-item" && isNationalHoliday(dateIn(dueAt, person.zone), person.country)).toBe(false);
    });
  });

  it("nothing is due at weekends but what the person prepares at once", () => {
    alwaysForOpen(({ kind, dueAt }, { person }) => {
      expect(!MAY_COME_AT_WEEKENDS.includes(kind) && weekday(dateIn(dueAt, person.zone)) > 5).toBe(false);
    });
  });

  it("no inquiry is due before the promised date is over", () => {
    alwaysForOpen(({ kind, dueAt }, { person, interview }) => {
      const { decisionBy } = interview.facts;
      expect(INQUIRIES.includes(kind) && decisionBy !== undefined && dateIn(dueAt, person.zone) <= decisionBy).toBe(false);
    });
  });

  it("no inquiry is due in the holiday weeks or on a Friday afternoon", () => {
    alwaysForOpen(({ kind, dueAt }, { person }) => {
      if (!INQUIRIES.includes(kind)) return;
      const date = dateIn(dueAt, person.zone);
      expect(isInHolidayWeeks(date, person.country)).toBe(false);
      expect(weekday(date) === 5 && timeIn(dueAt, person.zone).hour >= 12).toBe(false);
    });
  });

  it("there are never more than two inquiries a round, counted since the employer's last word", () => {
    always(({ interview }) => {
      const rounds = interview.points
        .filter(({ kind, state }) => INQUIRIES.includes(kind) && state.status !== "cancelled")
        .map(({ id }) => id.slice(id.indexOf("/") + 1));
      expect(rounds.every((round) => rounds.filter((other) => other === round).length <= 2)).toBe(true);
    });
  });

  it("there is never more than one inquiry to come", () => {
    always(({ interview }) => {
      const open = interview.points.filter(({ kind, state }) => INQUIRIES.includes(kind) && state.status === "open");
      expect(open.length).toBeLessThanOrEqual(1);
    });
  });

  it("planning again without a change changes nothing, now or a minute later", () => {
    always((moment) => {
      expect(planFollowUps(moment)).toEqual(moment.interview.points);
      const aMinuteLater = later(moment.now, MINUTE);
      const isQuiet = moment.interview.points.every(({ dueAt, state }) => state.status !== "open" || dueAt > aMinuteLater);
      if (isQuiet) expect(planFollowUps({ ...moment, now: aMinuteLater })).toEqual(moment.interview.points);
    });
  });

  it("a point that ended never returns, and none is lost", () => {
    always(({ interview }, before) => {
      for (const ended of before?.interview.points.filter(hasEnded) ?? []) expect(interview.points).toContainEqual(ended);
      for (const { id } of before?.interview.points ?? []) expect(interview.points.map((point) => point.id)).toContain(id);
    });
  });

  it("no two points share an id", () => {
    always(({ interview }) => {
      expect(new Set(interview.points.map(({ id }) => id)).size).toBe(interview.points.length);
    });
  });

  it("a point that the plan dates is never due in the past", () => {
    always(({ interview, now }, before) => {
      const wasDue = new Set(before?.interview.points.filter(({ dueAt }) => dueAt <= now).map(({ id }) => id));
      const past = interview.points.filter(({ id, state, dueAt }) => state.status === "open" && dueAt < now && !wasDue.has(id));
      expect(past).toEqual([]);
    });
  });

  it("a draft is to be sent in business hours of the interview's zone, after it was delivered; only a promise keeps its day", () => {
    alwaysForOpen(({ kind, dueAt, sendBy }, { interview, person }) => {
      if (!sendBy) return;
      const { zone } = interview.facts;
      const { hour, minute } = timeIn(sendBy, zone);
      expect(sendBy > dueAt || kind === "promised-item").toBe(true);
      expect(hour * 60 + minute >= 510 && hour * 60 + minute <= 1020).toBe(true);
      expect(kind === "promised-item" || isBusinessDay(dateIn(sendBy, zone), person.country)).toBe(true);
    });
  });
});
