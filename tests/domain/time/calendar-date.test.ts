import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dateOfDay, dayNumber, daysBetween, isCalendarDate, weekday } from "#domain/time/calendar-date.ts";
import { DAY } from "#domain/time/instant.ts";

describe("a date of the calendar", () => {
  it("may be the 29th of February in a leap year", () => {
    expect(calendarDate("2028-02-29")).toBe("2028-02-29");
  });

  it.each(["2026-02-29", "2026-13-01", "2026-11-31", "2026-1-5", "20261120", "yesterday", ""])("is not %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrowError(expect.objectContaining({ code: "DATE_INVALID" }));
  });

  it("counts on over the end of a year, and back", () => {
    expect(addDays(calendarDate("2026-12-30"), 3)).toBe("2027-01-02");
    expect(addDays(calendarDate("2027-01-02"), -3)).toBe("2026-12-30");
  });

  it("counts the days of ten centuries as Date does", () => {
    for (let day = Date.UTC(1600, 0) / DAY; day < Date.UTC(2600, 0) / DAY; day += 97) {
      const text = new Date(day * DAY).toISOString().slice(0, 10);
      expect([dateOfDay(day), dayNumber(calendarDate(text))]).toEqual([text, day]);
    }
  });

  it("has no day after the year 9999", () => {
    expect(() => addDays(calendarDate("9999-12-31"), 1)).toThrowError(expect.objectContaining({ code: "DATE_INVALID" }));
  });

  it("tells the days from one to another, negative when it is earlier", () => {
    expect(daysBetween(calendarDate("2026-11-20"), calendarDate("2026-12-01"))).toBe(11);
    expect(daysBetween(calendarDate("2026-12-01"), calendarDate("2026-11-20"))).toBe(-11);
  });

  it("counts the weekdays from Monday to Sunday", () => {
    expect(weekday(calendarDate("2026-11-23"))).toBe(1);
    expect(weekday(calendarDate("2026-11-22"))).toBe(7);
  });
});
