import { describe, expect, it } from "vitest";
import type { Evidence } from "#domain/inbound/understanding.ts";
import { factsTable } from "#domain/mail/facts-table.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { zone } from "#domain/time/zone.ts";
import { anInterview, type FactsGiven } from "#tests/builders/an-interview.ts";

const reader = { zone: zone("America/New_York"), country: "US", today: calendarDate("2026-11-20") };
const rowsFor = (facts: FactsGiven, evidence: Evidence = {}) => factsTable(anInterview({ facts, evidence }), reader);
const rowOf = (label: string, facts: FactsGiven, evidence: Evidence = {}) => rowsFor(facts, evidence).find((row) => row.label === label);

describe("the table of what was understood", () => {
  it("has a row for everything on record and none for what nobody said", () => {
    const labels = rowsFor({ needs: [], notes: undefined }).map(({ label }) => label);

    expect(labels).toEqual(["Company", "Role", "When", "Format", "With", "and with", "Decision by", "You bring", "References"]);
  });

  it("marks what was guessed", () => {
    expect(rowOf("Decision by", {}, { decisionBy: { text: "in two weeks", certainty: "guessed" } })?.guessed).toBe(true);
    expect(rowOf("Decision by", {}, { decisionBy: { text: "by December 1", certainty: "stated" } })?.guessed).toBe(false);
  });

  it("gives each interviewer a row of their own, with what was talked about", () => {
    expect([rowOf("With", {}), rowOf("and with", {})]).toMatchObject([
      { first: "Nick Claus", rest: ["nick.claus@example.org", "talked about the pallet line"] },
      { first: "Martha Hale", rest: ["martha.hale@example.org", "talked about weekend shifts"] },
    ]);
  });

  it("puts a long panel into one row", () => {
    const interviewers = "ABCDEFGH".split("").map((letter) => ({ name: `${letter} Lee`, topics: [] }));

    expect(rowsFor({ interviewers }).filter(({ label }) => /with/i.test(label))).toMatchObject([{ first: "A Lee" }]);
  });

  it("says that no time is known rather than inventing one", () => {
    expect(rowOf("When", { when: { kind: "date", date: calendarDate("2026-11-20") } })?.first).toBe("Friday, November 20 (no time given)");
  });

  it("names the zone of an interview elsewhere, on whose clock the time is", () => {
    expect(rowOf("When", { zone: zone("America/Los_Angeles") })?.first).toBe("Friday, November 20, 11:00 AM to 12:00 PM Los Angeles time");
  });

  it("says what is owed, to whom and by when", () => {
    const owed = [{ what: "a work sample", to: "Martha Hale", date: calendarDate("2026-11-30") }];

    expect(rowOf("You promised", { owed })?.first).toBe("a work sample, to Martha Hale, by Monday, November 30");
  });

  it("tells the person of themselves, where they wrote of themselves", () => {
    const owed = [{ what: "a copy of my ABO card" }];
    const interviewers = [{ name: "My Nguyen", topics: ["how I handle a remake"] }];

    expect(rowOf("You promised", { owed })?.first).toBe("a copy of your ABO card");
    expect(rowOf("With", { interviewers })).toMatchObject({ first: "My Nguyen", rest: ["talked about how you handle a remake"] });
  });

  it("stays short for a long list, and says how much it left out", () => {
    const needs = Array.from({ length: 40 }, (_, index) => `need ${index}`);

    expect(rowOf("They need", { needs })?.rest.at(-1)).toBe("and 24 more");
  });

  it("cuts a very long text", () => {
    expect(rowOf("Your notes", { notes: "x".repeat(20_000) })?.first.length).toBeLessThan(250);
  });
});
