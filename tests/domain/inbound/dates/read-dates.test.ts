import { describe, expect, it } from "vitest";
import type { Direction } from "#domain/inbound/dates/date-sighting.ts";
import { readDates } from "#domain/inbound/dates/read-dates.ts";
import { instant } from "#domain/time/instant.ts";
import { withOffset, zone } from "#domain/time/zone.ts";

const NEW_YORK = { zone: zone("America/New_York"), country: "US" };
const LONDON = { zone: zone("Europe/London"), country: "GB" };
const BERLIN = { zone: zone("Europe/Berlin"), country: "DE" };

/** Friday, November 20, 2026, 15:20 in New York. */
const REFERENCE = instant("2026-11-20T15:20:00-05:00");

/** What was read, in one word each: a date, or a moment with its offset, "?" behind a guess, the contradiction behind "!". */
function read(text: string, direction: Direction, place = NEW_YORK): readonly string[] {
  return readDates(text, { ...place, reference: REFERENCE, direction }).map(({ when, certainty, contradiction }) => {
    const moment = when?.kind === "time" ? withOffset(when.start, when.zone) : (when?.date ?? "");
    return `${moment}${certainty === "guessed" ? "?" : ""}${contradiction ? `!${contradiction}` : ""}`;
  });
}

describe("days that have passed", () => {
  it.each([
    ["on November 20", "2026-11-20"],
    ["20 Nov", "2026-11-20"],
    ["Nov. 17th, 2026", "2026-11-17"],
    ["the twentieth of November", "2026-11-20"],
    ["11/20", "2026-11-20"],
    ["2026-11-18", "2026-11-18"],
    ["yesterday afternoon", "2026-11-19"],
    ["last Tuesday", "2026-11-17"],
    ["on Tuesday", "2026-11-17"],
    ["Tuesday last week", "2026-11-10"],
    ["two days ago", "2026-11-18"],
    ["the 19th", "2026-11-19"],
    ["Tues the 24th", "2026-11-24"],
    ["the day before yesterday", "2026-11-18"],
  ])("reads %s", (text, expected) => {
    expect(read(text, "past")).toEqual([expected]);
  });

  it("takes a day without its year for the nearest one, not for next year's", () => {
    expect(read("Dec 28", "past", NEW_YORK)).toEqual(["2026-12-28"]);
    expect(read("January 8", "future", NEW_YORK)).toEqual(["2027-01-08"]);
    expect(read("November 2", "past", NEW_YORK)).toEqual(["2026-11-02"]);
  });
});

describe("deadlines", () => {
  it.each([
    ["by December 1", "2026-12-01"],
    ["by the 30th", "2026-11-30"],
    ["they decide on the thirtieth okay thanks", "2026-11-30"],
    ["by the twenty-fourth", "2026-11-24"],
    ["by the fifth", "2026-12-05"],
    ["by Friday", "2026-11-27"],
    ["next Friday", "2026-11-27"],
    ["a week from Tuesday", "2026-12-01"],
    ["Friday week", "2026-12-04"],
    ["Wednesday of next week", "2026-11-25"],
    ["by the end of the month", "2026-11-30"],
    ["by the end of the year", "2026-12-31"],
    ["the Monday after Thanksgiving", "2026-11-30"],
    ["before Thanksgiving", "2026-11-25?"],
    ["December first", "2026-12-01"],
    ["the week of December 7", "2026-12-11?"],
  ])("reads %s", (text, expected) => {
    expect(read(text, "future")).toEqual([expected]);
  });

  it("takes the end of next week for its Friday and early next week for its Wednesday (cadence.md, Rules)", () => {
    expect(read("by end of next week", "future")).toEqual(["2026-11-27"]);
    expect(read("early next week", "future")).toEqual(["2026-11-25"]);
    expect(read("next week", "future")).toEqual(["2026-11-27?"]);
  });

  it("counts two weeks and ten business days alike, without the holidays between (cadence.md, Rules)", () => {
    expect(read("in two weeks", "future")).toEqual(["2026-12-07?"]);
    expect(read("in ten business days", "future")).toEqual(["2026-12-07"]);
    expect(read("in two weeks", "future", LONDON)).toEqual(["2026-12-04?"]);
  });
});

describe("times", () => {
  it.each([
    ["today 3pm", "2026-11-20T15:00:00-05:00"],
    ["yesterday at noon", "2026-11-19T12:00:00-05:00"],
    ["half past two yesterday", "2026-11-19T14:30:00-05:00?"],
    ["2ish today", "2026-11-20T14:00:00-05:00?"],
    ["11/20 @ 10", "2026-11-20T10:00:00-05:00?"],
    ["Nov 20 at 2", "2026-11-20T14:00:00-05:00?"],
    ["14:15 on Thursday", "2026-11-19T14:15:00-05:00"],
    ["at 8 this morning", "2026-11-20T08:00:00-05:00"],
    ["330pm today", "2026-11-20T15:30:00-05:00"],
    ["at 7 30 this morning", "2026-11-20T07:30:00-05:00"],
    ["today at 2 15 pm", "2026-11-20T14:15:00-05:00"],
    ["Nov 19 10 am", "2026-11-19T10:00:00-05:00"],
    ["19 Nov, 14.00", "2026-11-19T14:00:00-05:00"],
    ["Nov 19, 9.30", "2026-11-19T09:30:00-05:00?"],
    ["19 Nov 2026 9.30", "2026-11-19T09:30:00-05:00?"],
    ["Friday the 20th, 9.30", "2026-11-20T09:30:00-05:00?"],
    ["20 Nov @ 1400", "2026-11-20T14:00:00-05:00"],
    ["18 Nov 1030", "2026-11-18T10:30:00-05:00?"],
    ["at 0930 on Nov 19", "2026-11-19T09:30:00-05:00"],
    ["Nov 19, 0730", "2026-11-19T07:30:00-05:00"],
    ["Nov 19 at 1400-1530", "2026-11-19T14:00:00-05:00"],
    ["from 11 to 1pm today", "2026-11-20T11:00:00-05:00"],
  ])("reads %s", (text, expected) => {
    expect(read(text, "past")).toEqual([expected]);
  });

  it("reads both ends of a range", () => {
    const [seen] = readDates("2 to 3 pm", { ...NEW_YORK, reference: REFERENCE, direction: "past" });

    expect(seen).toMatchObject({
      when: { start: instant("2026-11-20T14:00:00-05:00"), end: instant("2026-11-20T15:00:00-05:00") },
      impliesDay: true,
    });
  });

  it("reads the words for a zone", () => {
    expect(read("11/20 2pm Pacific", "past")).toEqual(["2026-11-20T14:00:00-08:00"]);
    expect(read("10 am CET on Nov 19", "past", LONDON)).toEqual(["2026-11-19T10:00:00+01:00"]);
  });

  it("reads an abbreviation in the sender's favour", () => {
    expect(read("4 PM IST on Nov 19", "past", { zone: zone("Europe/Dublin"), country: "IE" })).toEqual(["2026-11-19T16:00:00+00:00"]);
    expect(read("4 PM IST on Nov 19", "past", { zone: zone("Asia/Kolkata"), country: "IN" })).toEqual(["2026-11-19T16:00:00+05:30"]);
  });

  it("invents no time for a bare day", () => {
    expect(readDates("on Nov 19", { ...NEW_YORK, reference: REFERENCE, direction: "past" })[0]?.when).toEqual({
      kind: "date",
      date: "2026-11-19",
    });
  });
});

describe("the order of day and month", () => {
  it("follows the country", () => {
    expect(read("3/12/2026", "future", LONDON)).toEqual(["2026-12-03"]);
    expect(read("12/3/2026", "future", NEW_YORK)).toEqual(["2026-12-03"]);
    expect(read("30.11.", "future", BERLIN)).toEqual(["2026-11-30"]);
  });

  it("turns round where only one order makes a day", () => {
    expect(read("20/11", "past", NEW_YORK)).toEqual(["2026-11-20"]);
    expect(read("11/30/2026", "future", LONDON)).toEqual(["2026-11-30"]);
  });

  it("is doubted where the usual one leads far away and the other near", () => {
    expect(read("1/11", "past", NEW_YORK)).toEqual(["2026-11-01?!ambiguous-order"]);
  });
});

describe("what contradicts itself", () => {
  it("carries its contradiction", () => {
    expect(read("by Friday, December 1", "future")).toEqual(["2026-12-01!weekday-mismatch"]);
    expect(read("November 31", "future")).toEqual(["?!no-such-day"]);
    expect(read("Sunday the 5th", "past")).toEqual(["2026-11-05?!weekday-mismatch"]);
  });

  it("is not seen where the weekday fits", () => {
    expect(read("Tuesday, December 1", "future")).toEqual(["2026-12-01"]);
    expect(read("1 December (a Tuesday)", "future")).toEqual(["2026-12-01"]);
  });
});

describe("what is no date", () => {
  it.each([
    "24/7 support, 9-5",
    "12 to 15 percent",
    "five years with MRP systems",
    "I met 3 people at 2 sites",
    "April June and May Chen",
    "at Friday Harbor Hotel",
    "at First of May Fabrication",
    "with Sunday Best Bakery",
    "Sun & Mon Yoga",
    "we sat down",
    "the Saturday assistant job",
    "a Sunday school teacher",
    "their Friday night bar staff",
    "paid 14.50 and 15.20",
    "pay is 19.50-21/hr",
    "the 2nd interview",
    "half the team",
    "the 7:40 train",
    "at 1400 Main Street",
    "at 2000 employees",
    "on the fourth floor",
    "the fifth or sixth time",
    "back in 1995, at last",
    "call 555-010-9034",
  ])("passes over %s", (text) => {
    expect(read(text, "nearest")).toEqual([]);
  });
});
