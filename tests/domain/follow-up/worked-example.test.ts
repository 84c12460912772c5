import { describe, expect, it } from "vitest";
import { afterPoint, aPlannedInterview, dueOn, openIds, sendByOn } from "#tests/builders/a-planned-interview.ts";

describe("the worked example of cadence.md", () => {
  const logged = aPlannedInterview();
  const inquired = afterPoint(logged, { id: "status-inquiry/2026-12-01", status: "sent", at: "2026-12-03T11:00:00-05:00" });

  it("plans exactly these points when the interview is logged", () => {
    expect(logged.points.map(({ id, rule }) => `${rule} ${id} ${dueOn(logged, id)}`)).toEqual([
      "P1 thank-you/nick-claus 2026-11-20 17:00",
      "P1 thank-you/martha-hale 2026-11-20 17:00",
      "P2 reference-briefing/dana-fox 2026-11-23 09:00",
      "P4 reference-check-in 2026-12-01 09:00",
      "P5a status-inquiry/2026-12-01 2026-12-03 09:00",
    ]);
  });

  it("asks to send the thank-yous of the Friday on Monday at 10:00", () => {
    expect(sendByOn(logged, "thank-you/nick-claus")).toBe("2026-11-23 10:00");
  });

  it("plans the last inquiry for Monday, December 14, when the first was sent on December 3", () => {
    expect(dueOn(inquired, "last-inquiry/2026-12-01")).toBe("2026-12-14 09:00");
  });

  it("holds the close-out of December 29 until Monday, January 4", () => {
    const last = afterPoint(inquired, { id: "last-inquiry/2026-12-01", status: "sent", at: "2026-12-14T09:30:00-05:00" });

    expect(dueOn(last, "close-out/2026-12-01")).toBe("2027-01-04 09:00");
  });

  it("knows no other point until something happens", () => {
    expect(openIds(inquired)).not.toContain("close-out/2026-12-01");
  });
});
