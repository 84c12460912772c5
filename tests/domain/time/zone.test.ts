import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { at, dateIn, isZone, timeIn, withOffset, type Zone, zone } from "#domain/time/zone.ts";

describe("the clock of a zone", () => {
  it.each([
    ["Europe/Lisbon", "2026-11-20", "2026-11-20T09:00:00.000Z"],
    ["Europe/Lisbon", "2026-07-01", "2026-07-01T08:00:00.000Z"],
    ["Asia/Kolkata", "2026-11-20", "2026-11-20T03:30:00.000Z"],
    ["America/New_York", "2026-11-20", "2026-11-20T14:00:00.000Z"],
    ["America/New_York", "2026-07-01", "2026-07-01T13:00:00.000Z"],
    ["Australia/Lord_Howe", "2026-11-20", "2026-11-19T22:00:00.000Z"],
    ["Australia/Lord_Howe", "2026-07-01", "2026-06-30T22:30:00.000Z"],
  ])("in %s shows 09:00 on %s at %s", (name, date, expected) => {
    expect(at(calendarDate(date), { hour: 9, minute: 0 }, zone(name))).toBe(expected);
  });

  it("is written with its offset where people read it", () => {
    expect(withOffset(instant("2026-11-20T22:00:00Z"), zone("America/New_York"))).toBe("2026-11-20T17:00:00-05:00");
  });

  it.each([
    ["America/New_York", "2027-03-14", 2, 30, "2027-03-14T07:30:00.000Z"],
    ["Europe/Lisbon", "2027-03-28", 1, 30, "2027-03-28T01:30:00.000Z"],
    ["Australia/Lord_Howe", "2026-10-04", 2, 15, "2026-10-03T15:45:00.000Z"],
  ])("in %s moves a time that %s leaves out on by the gap", (name, date, hour, minute, expected) => {
    expect(at(calendarDate(date), { hour, minute }, zone(name))).toBe(expected);
  });

  it.each([
    ["America/New_York", "2026-11-01", 1, 30, "2026-11-01T05:30:00.000Z"],
    ["Australia/Lord_Howe", "2027-04-04", 1, 45, "2027-04-03T14:45:00.000Z"],
  ])("in %s takes the first of a time that comes twice on %s", (name, date, hour, minute, expected) => {
    expect(at(calendarDate(date), { hour, minute }, zone(name))).toBe(expected);
  });

  it("shows the date and the time of an instant", () => {
    const moment = instant("2026-11-20T20:00:00Z");

    expect(dateIn(moment, zone("Asia/Kolkata"))).toBe("2026-11-21");
    expect(timeIn(moment, zone("Asia/Kolkata"))).toEqual({ hour: 1, minute: 30 });
  });

  it("agrees with luxon on any moment in any zone", () => {
    const zones = ["Europe/Lisbon", "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia", "UTC"];
    const moments = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2032, 11) });

    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (milliseconds, name) => {
        const local = DateTime.fromMillis(milliseconds, { zone: name });
        expect(dateIn(instant(milliseconds), name as Zone)).toBe(local.toISODate());
        expect(timeIn(instant(milliseconds), name as Zone)).toEqual({ hour: local.hour, minute: local.minute });
      }),
      { seed: 20261120, numRuns: 300 },
    );
  });

  it("answers the same after thousands of other moments", () => {
    const ask = () => timeIn(instant("2026-11-20T20:00:00Z"), zone("Asia/Kolkata"));
    const first = ask();
    for (let hours = 0; hours < 5_100; hours += 1) dateIn(instant(hours * 3_600_000), zone("Europe/Lisbon"));

    expect(ask()).toEqual(first);
  });
});

describe("the name of a zone", () => {
  it.each(["Europe/Berlin", "America/Argentina/Ushuaia", "UTC"])("takes %s", (name) => {
    expect(zone(name)).toBe(name);
  });

  it.each(["Europe/Atlantis", "EST5EDT", "Berlin", "", "+02:00"])("refuses %j with ZONE_UNKNOWN", (name) => {
    expect(isZone(name)).toBe(false);
    expect(() => zone(name)).toThrowError(expect.objectContaining({ code: "ZONE_UNKNOWN", retry: "never" }));
  });
});
