import { describe, expect, it } from "vitest";
import { instant } from "#domain/time/instant.ts";
import { aPlannedInterview, dueOn, openIds, pointOf } from "#tests/builders/a-planned-interview.ts";

/** The worked example with that point put off to then. */
function snoozed(id: string, until: string, now = "2026-11-20T16:00:00-05:00") {
  const planned = aPlannedInterview();
  const points = planned.points.map((point) => (point.id === id ? { ...point, snoozedUntil: instant(until) } : point));
  return aPlannedInterview({ interview: { ...planned, points }, now: instant(now) });
}

describe("a snooze", () => {
  it("wins over the date of the rule, and is kept", () => {
    const interview = snoozed("status-inquiry/2026-12-01", "2026-12-08T09:00:00-05:00");

    expect(dueOn(interview, "status-inquiry/2026-12-01")).toBe("2026-12-08 09:00");
    expect(pointOf(interview, "status-inquiry/2026-12-01").snoozedUntil).toBe("2026-12-08T14:00:00.000Z");
  });

  it("moves nothing up", () => {
    expect(dueOn(snoozed("status-inquiry/2026-12-01", "2026-11-24T09:00:00-05:00"), "status-inquiry/2026-12-01")).toBe("2026-12-03 09:00");
  });

  it("that ends on a Sunday brings an inquiry on Monday", () => {
    expect(dueOn(snoozed("status-inquiry/2026-12-01", "2026-12-06T09:00:00-05:00"), "status-inquiry/2026-12-01")).toBe("2026-12-07 09:00");
  });

  it("that ends at night brings a draft in the morning", () => {
    expect(dueOn(snoozed("thank-you/nick-claus", "2026-11-24T23:00:00-05:00"), "thank-you/nick-claus")).toBe("2026-11-25 08:00");
  });

  it("keeps a point that would have lapsed otherwise", () => {
    expect(openIds(snoozed("reference-check-in", "2026-12-04T09:00:00-05:00"))).toContain("reference-check-in");
  });
});
