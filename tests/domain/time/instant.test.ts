import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUR, instant, later, milliseconds } from "#domain/time/instant.ts";

describe("an instant", () => {
  it("is written in UTC, whatever the offset it was given with", () => {
    expect(instant("2026-11-20T15:20:00-05:00")).toBe("2026-11-20T20:20:00.000Z");
  });

  it.each(["2026-11-20T15:20", "2026-11-20", "2026-02-30T99:00Z", "now", "", Number.NaN, 9e15])("is not %j", (moment) => {
    expect(() => instant(moment)).toThrowError(expect.objectContaining({ code: "INSTANT_INVALID", retry: "never" }));
  });

  it("is written as Date writes it, in whichever year, and read back to the millisecond", () => {
    const moments = fc.oneof(
      fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }),
      fc.integer({ min: Date.parse("0000-01-01"), max: Date.parse("9999-12-31") }),
      fc.integer({ min: -8.64e15, max: 8.64e15 }),
    );
    fc.assert(
      fc.property(moments, (moment) => {
        expect(instant(moment)).toBe(new Date(moment).toISOString());
        expect(milliseconds(instant(moment))).toBe(moment);
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });

  it.each([
    "0000-01-01T00:00:00.000Z",
    "0000-03-01T00:00:00.000Z",
    "1900-03-01T00:00:00.000Z",
    "2000-02-29T23:59:59.999Z",
    "9999-12-31T23:59:59.999Z",
  ])("may be %s", (moment) => {
    expect(instant(moment)).toBe(moment);
    expect(milliseconds(instant(moment))).toBe(Date.parse(moment));
  });

  it("moves on and back by a duration", () => {
    const noon = instant("2026-11-20T12:00:00Z");

    expect(later(noon, 2 * HOUR)).toBe("2026-11-20T14:00:00.000Z");
    expect(milliseconds(noon) - milliseconds(later(noon, -HOUR))).toBe(HOUR);
  });
});
