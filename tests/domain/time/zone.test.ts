import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { type CalendarDate, calendarDate } from "#domain/time/calendar-date.ts";
import { DAY, instant, MINUTE } from "#domain/time/instant.ts";
import { at, dateIn, isZone, type TimeOfDay, timeIn, withOffset, type Zone, zone } from "#domain/time/zone.ts";

const ANY_ZONE = fc.constantFrom(...Intl.supportedValuesOf("timeZone").filter(isZone));
const ZONES_THAT_CHANGE = ["Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Africa/Cairo"] as Zone[];

function shown(milliseconds: number, name: Zone) {
  return { date: dateIn(instant(milliseconds), name), time: timeIn(instant(milliseconds), name) };
}

function shownByLuxon(milliseconds: number, name: Zone) {
  const local = DateTime.fromMillis(milliseconds, { zone: name });
  return { date: local.toISODate() as CalendarDate, time: { hour: local.hour, minute: local.minute } };
}

function isShownAt(milliseconds: number, { date, time, name }: { date: CalendarDate; time: TimeOfDay; name: Zone }): boolean {
  const other = shownByLuxon(milliseconds, name);
  return other.date === date && other.time.hour === time.hour && other.time.minute === time.minute;
}

/** The quarter hours at which the zone's clock is changed within two years. */
function changesOf(name: Zone): readonly number[] {
  const offsetAt = (milliseconds: number) => DateTime.fromMillis(milliseconds, { zone: name }).offset;
  const days = Array.from({ length: 730 }, (_, day) => Date.UTC(2026, 0) + day * DAY);
  return days
    .filter((day) => offsetAt(day) !== offsetAt(day + DAY))
    .map((day) => {
      const quarters = Array.from({ length: 96 }, (_, quarter) => day + quarter * 15 * MINUTE);
      return quarters.find((moment) => offsetAt(moment) !== offsetAt(day)) ?? day + DAY;
    });
}

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
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 11) }), ANY_ZONE, (milliseconds, name) => {
        expect(shown(milliseconds, name)).toEqual(shownByLuxon(milliseconds, name));
      }),
      { seed: 20261120, numRuns: 600 },
    );
  });

  it("writes the offset as luxon does, for any moment in any zone", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2037, 11) }), ANY_ZONE, (milliseconds, name) => {
        const byLuxon = DateTime.fromMillis(milliseconds, { zone: name }).toISO({ suppressMilliseconds: true });

        expect(withOffset(instant(milliseconds), name)).toBe(byLuxon);
      }),
      { seed: 20261124, numRuns: 600 },
    );
  });

  it("agrees with luxon in the hours around every change of the clock", () => {
    for (const name of ZONES_THAT_CHANGE) {
      for (const change of changesOf(name)) {
        for (let quarters = -12; quarters <= 12; quarters += 1) {
          const moment = change + quarters * 15 * MINUTE + 59_999;
          expect(shown(moment, name)).toEqual(shownByLuxon(moment, name));
        }
      }
    }
  });

  it("gives back the moment whose date and time it is asked for, or the earlier moment that showed the same", () => {
    for (const name of ZONES_THAT_CHANGE) {
      for (const change of changesOf(name)) {
        for (let quarters = -12; quarters <= 12; quarters += 1) {
          const moment = change + quarters * 15 * MINUTE;
          const { date, time } = shownByLuxon(moment, name);
          const earlier = [60, 30].map((minutes) => moment - minutes * MINUTE).find((other) => isShownAt(other, { date, time, name }));
          expect(at(date, time, name)).toBe(instant(earlier ?? moment));
        }
      }
    }
  });

  it("answers the same after thousands of other moments", () => {
    const ask = () => timeIn(instant("2026-11-20T20:00:00Z"), zone("Asia/Kolkata"));
    const first = ask();
    for (let day = 0; day < 5_100; day += 1) dateIn(instant(day * DAY), zone("Asia/Kolkata"));

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
