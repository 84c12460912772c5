import { describe, expect, it } from "vitest";
import { HOUR, instant, later, milliseconds } from "#domain/time/instant.ts";

describe("an instant", () => {
  it("is written in UTC, whatever the offset it was given with", () => {
    expect(instant("2026-11-20T15:20:00-05:00")).toBe("2026-11-20T20:20:00.000Z");
  });

  it.each(["2026-11-20T15:20", "2026-11-20", "2026-02-30T99:00Z", "now", "", Number.NaN, 9e15])("is not %j", (moment) => {
    expect(() => instant(moment)).toThrowError(expect.objectContaining({ code: "INSTANT_INVALID", retry: "never" }));
  });

  it("moves on and back by a duration", () => {
    const noon = instant("2026-11-20T12:00:00Z");

    expect(later(noon, 2 * HOUR)).toBe("2026-11-20T14:00:00.000Z");
    expect(milliseconds(noon) - milliseconds(later(noon, -HOUR))).toBe(HOUR);
  });
});
