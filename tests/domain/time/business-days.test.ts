import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBusinessDays, isBeforeHoliday, isBusinessDay, nextBusinessDay } from "#domain/time/business-days.ts";
import { addDays, calendarDate } from "#domain/time/calendar-date.ts";

describe("business days", () => {
  it.each([
    ["2026-11-20", "US", true],
    ["2026-11-21", "US", false],
    ["2026-11-22", "US", false],
    ["2026-11-26", "US", false],
    ["2026-11-26", "GB", true],
  ])("%s in %s: %s", (date, country, expected) => {
    expect(isBusinessDay(calendarDate(date), country)).toBe(expected);
  });

  it("counts on over a weekend and a holiday", () => {
    expect(addBusinessDays(calendarDate("2026-11-25"), 2, "US")).toBe("2026-11-30");
  });

  it("counts back over a weekend", () => {
    expect(addBusinessDays(calendarDate("2026-11-23"), -1, "US")).toBe("2026-11-20");
  });

  it("gives the date itself for none, also on a Sunday", () => {
    expect(addBusinessDays(calendarDate("2026-11-22"), 0, "US")).toBe("2026-11-22");
  });

  it("takes the Monday after a Saturday as the next", () => {
    expect(nextBusinessDay(calendarDate("2026-11-21"), "US")).toBe("2026-11-23");
  });

  it.each([
    ["2026-11-25", "US", true],
    ["2026-09-04", "US", true],
    ["2026-11-20", "US", false],
    ["2026-11-24", "US", false],
  ])("stands %s in %s before a holiday: %s", (date, country, expected) => {
    expect(isBeforeHoliday(calendarDate(date), country)).toBe(expected);
  });

  it("lands on a business day, however many are counted and from wherever", () => {
    const start = calendarDate("2025-02-01");
    const cases = fc.tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 25 }), fc.constantFrom("US", "DE", "IN", "PT"));

    fc.assert(
      fc.property(cases, ([later, days, country]) => {
        const landed = addBusinessDays(addDays(start, later), days, country);
        expect(isBusinessDay(landed, country)).toBe(true);
        expect(addBusinessDays(landed, -days, country) <= addDays(start, later)).toBe(true);
      }),
      { seed: 20261120, numRuns: 100 },
    );
  });
});
