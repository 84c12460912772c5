import { describe, expect, it } from "vitest";
import { isPaused } from "#domain/follow-up/pause.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { afterPoint, aPlannedInterview, dueOn, openIds, pointOf } from "#tests/builders/a-planned-interview.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const INQUIRY = "status-inquiry/2026-12-01";
const since = instant("2026-11-22T12:00:00-05:00");
const pausedUntil = (until: string) => aPerson({ pause: { kind: "paused", since, until: instant(until) } });
const resumedAt = (moment: string) => aPerson({ pause: { kind: "none", resumedAt: instant(moment) } });
const replanned = (person = aPerson(), now: string = since) =>
  aPlannedInterview({ interview: aPlannedInterview(), person, now: instant(now) });

describe("a pause", () => {
  it.each([
    [aPerson(), false],
    [aPerson({ pause: { kind: "paused", since } }), true],
    [pausedUntil("2026-12-04T08:00:00-05:00"), true],
    [pausedUntil("2026-12-01T08:00:00-05:00"), false],
  ])("of %j holds on December 2: %s", (person, expected) => {
    expect(isPaused(person, instant("2026-12-02T12:00:00-05:00"))).toBe(expected);
  });

  it("with an end moves what it keeps back to the same hour on the next business day", () => {
    expect(dueOn(replanned(pausedUntil("2026-12-05T08:00:00-05:00")), INQUIRY)).toBe("2026-12-07 09:00");
  });

  it("brings it on the day of the return itself where the hour is still to come", () => {
    expect(dueOn(replanned(pausedUntil("2026-12-07T08:00:00-05:00")), INQUIRY)).toBe("2026-12-07 09:00");
  });

  it("without an end leaves the dates as they are", () => {
    expect(dueOn(replanned(aPerson({ pause: { kind: "paused", since } })), INQUIRY)).toBe("2026-12-03 09:00");
  });

  it("brings a missed point on the business day after the resumption", () => {
    expect(dueOn(replanned(resumedAt("2026-12-08T10:00:00-05:00"), "2026-12-08T10:00:00-05:00"), INQUIRY)).toBe("2026-12-09 09:00");
  });

  it("does not touch what was due later anyway", () => {
    expect(dueOn(replanned(resumedAt("2026-12-02T10:00:00-05:00"), "2026-12-02T10:00:00-05:00"), INQUIRY)).toBe("2026-12-03 09:00");
  });

  it("does not hold up an interview that is logged after it", () => {
    const interview = anInterview({ loggedAt: instant("2026-11-21T11:00:00-05:00") });
    const person = resumedAt("2026-11-21T10:00:00-05:00");

    expect(dueOn(aPlannedInterview({ interview, person }), "thank-you/nick-claus")).toBe("2026-11-21 11:00");
  });

  it("keeps an inquiry away from the days that are held", () => {
    expect(dueOn(replanned(pausedUntil("2026-12-24T08:00:00-05:00")), INQUIRY)).toBe("2027-01-04 09:00");
  });

  it.each([
    ["the check-in, once the decision date is past", "reference-check-in", "2026-12-02T08:00:00-05:00"],
    ["a thank-you, more than ten business days after the interview", "thank-you/nick-claus", "2026-12-08T08:00:00-05:00"],
  ])("lets %s lapse", (_, id, until) => {
    expect(pointOf(replanned(pausedUntil(until), "2026-11-20T16:00:00-05:00"), id).state).toMatchObject({
      status: "cancelled",
      reason: "its time has passed",
    });
  });

  it("lets the nudge lapse", () => {
    const delivered = afterPoint(aPlannedInterview(), { id: "thank-you/nick-claus", status: "delivered", at: "2026-11-20T17:00:00-05:00" });
    const person = pausedUntil("2026-11-25T08:00:00-05:00");

    expect(pointOf(aPlannedInterview({ interview: delivered, person, now: since }), "thank-you-nudge").state.status).toBe("cancelled");
  });

  it("never drops a promise: it comes late", () => {
    const interview = anInterview({ facts: { owed: [{ what: "plan", date: calendarDate("2026-12-01") }] } });
    const planned = aPlannedInterview({ interview, person: pausedUntil("2026-12-03T12:00:00-05:00") });

    expect(dueOn(planned, "promised-item/plan/due-day")).toBe("2026-12-04 08:00");
    expect(openIds(planned)).not.toContain("promised-item/plan/day-before");
  });
});
