import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "#domain/time/calendar-date.ts";
import { FIRST_YEAR, LAST_YEAR, PACKED_HOLIDAYS } from "#domain/time/holidays.generated.ts";
import { isNationalHoliday } from "#domain/time/holidays.ts";
import { holidaysFromLibrary } from "../../../scripts/holidays-from-library.ts";

function holidaysInTable(country: string, year: number): readonly string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(calendarDate(`${year}-01-01`), index));
  return days.filter((day) => day.startsWith(String(year)) && isNationalHoliday(day, country));
}

describe("the table of national holidays", () => {
  it.each([
    ["US", 2026],
    ["US", 2032],
    ["GB", 2028],
    ["DE", 2025],
    ["IN", 2027],
    ["PT", 2029],
    ["AU", 2026],
    ["JP", 2030],
    ["TR", 2031],
  ])("says of %s in %d what date-holidays says", (country, year) => {
    expect(holidaysInTable(country, year)).toEqual(holidaysFromLibrary(country, year));
  });

  it("covers the years it claims for every country", () => {
    const lengths = Object.values(PACKED_HOLIDAYS).map((packed) => packed.split(";")[1]?.split(",").length);

    expect(new Set(lengths)).toEqual(new Set([LAST_YEAR - FIRST_YEAR + 1]));
  });

  it.each([
    ["US", "2026-07-03", "the day before a Fourth of July on a Saturday"],
    ["GB", "2026-12-28", "the substitute for Boxing Day on a Saturday"],
    ["US", "2027-12-31", "the day before a New Year's Day on a Saturday"],
  ])("knows that %s is off on %s, %s", (country, date) => {
    expect(isNationalHoliday(calendarDate(date), country)).toBe(true);
  });

  it.each([
    ["DE", "2026-01-06", "Epiphany is a holiday of some states only"],
    ["US", "2026-11-27", "the day after Thanksgiving is no national holiday"],
    ["US", "2026-12-24", "Christmas Eve is optional"],
    ["CN", "2027-03-08", "a holiday that begins at noon leaves the morning to work"],
  ])("does not count %s %s: %s", (country, date) => {
    expect(isNationalHoliday(calendarDate(date), country)).toBe(false);
  });

  it("reads the country in lower case too", () => {
    expect(isNationalHoliday(calendarDate("2026-12-25"), "us")).toBe(true);
  });

  it.each(["XX", "", "constructor", "__proto__"])("knows no holiday of %j, which is no country", (country) => {
    expect(isNationalHoliday(calendarDate("2026-12-25"), country)).toBe(false);
  });

  it("knows no holiday outside its years", () => {
    expect(isNationalHoliday(calendarDate("2033-12-26"), "GB")).toBe(false);
    expect(isNationalHoliday(calendarDate("2024-12-25"), "GB")).toBe(false);
  });
});
