import { describe, expect, it } from "vitest";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { dateWords, dayWords, momentWords, shortDateWords, timeWords } from "#domain/time/words.ts";
import { zone } from "#domain/time/zone.ts";

const friday = calendarDate("2026-11-20");

describe("dates in words", () => {
  it.each([
    ["US", "Friday, November 20"],
    ["CA", "Friday, November 20"],
    ["GB", "Friday 20 November"],
    ["DE", "Friday 20 November"],
    ["IN", "Friday 20 November"],
  ])("reads as people in %s write: %s", (country, words) => {
    expect(dateWords(friday, country)).toBe(words);
  });

  it("leaves the weekday out where only the day is asked for", () => {
    expect(dayWords(calendarDate("2026-12-01"), "US")).toBe("December 1");
    expect(dayWords(calendarDate("2026-12-01"), "PT")).toBe("1 December");
  });

  it("has a short form for narrow columns", () => {
    expect(shortDateWords(friday, "US")).toBe("Fri, Nov 20");
    expect(shortDateWords(friday, "PT")).toBe("Fri 20 Nov");
  });
});

describe("times in words", () => {
  it.each([
    [0, 5, "12:05 AM"],
    [9, 0, "9:00 AM"],
    [12, 0, "12:00 PM"],
    [17, 30, "5:30 PM"],
  ])("has twelve hours in the US: %d:%d is %s", (hour, minute, words) => {
    expect(timeWords({ hour, minute }, "US")).toBe(words);
  });

  it("has twenty-four in Portugal", () => {
    expect(timeWords({ hour: 8, minute: 5 }, "PT")).toBe("08:05");
  });
});

describe("a moment in words", () => {
  const moment = instant("2026-11-20T22:00:00Z");

  it("stands on the clock of the zone and as the country writes", () => {
    expect(momentWords(moment, { zone: zone("America/New_York"), country: "US" })).toBe("Friday, November 20, 5:00 PM");
    expect(momentWords(moment, { zone: zone("Europe/Lisbon"), country: "PT" })).toBe("Friday 20 November, 22:00");
    expect(momentWords(moment, { zone: zone("Asia/Kolkata"), country: "IN" })).toBe("Saturday 21 November, 3:30 AM");
  });
});
