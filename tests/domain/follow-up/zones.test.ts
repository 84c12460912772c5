import { describe, expect, it } from "vitest";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { aPlannedInterview, dueOn, pointOf, sendByOn } from "#tests/builders/a-planned-interview.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const INQUIRY = "status-inquiry/2026-10-30";
const NICK = "thank-you/nick-claus";

/** An interview that ended then, on that zone's clock, with a decision by October 30. */
function heldIn(name: string, { start, loggedAt = start }: { start: string; loggedAt?: string }) {
  const facts = {
    when: { kind: "time", start: instant(start) } as const,
    zone: zone(name),
    decisionBy: calendarDate("2026-10-30"),
  };
  return anInterview({ loggedAt: instant(loggedAt), facts });
}

describe("both clocks, zone by zone", () => {
  it.each([
    ["Europe/Lisbon", "PT", "2026-11-03T09:00:00.000Z", "after the end of summer time"],
    ["Asia/Kolkata", "IN", "2026-11-03T03:30:00.000Z", "half an hour off the hour"],
    ["America/New_York", "US", "2026-11-03T14:00:00.000Z", "after the end of summer time"],
    ["Australia/Lord_Howe", "AU", "2026-11-02T22:00:00.000Z", "at the half hour of its summer time"],
  ])("in %s (%s) an inquiry is due at %s, 09:00 there %s", (name, country, due) => {
    const interview = heldIn(name, { start: "2026-10-20T01:00:00Z" });

    expect(pointOf(aPlannedInterview({ interview, person: aPerson({ zone: zone(name), country }) }), INQUIRY).dueAt).toBe(due);
  });

  it("delivers on the person's clock and asks to send on the interviewer's", () => {
    const interview = heldIn("America/New_York", { start: "2026-10-20T11:00:00-04:00" });
    const planned = aPlannedInterview({ interview, person: aPerson({ zone: zone("Asia/Kolkata"), country: "IN" }) });

    expect(dueOn(planned, NICK, "Asia/Kolkata")).toBe("2026-10-21 08:00");
    expect(sendByOn(planned, NICK, "America/New_York")).toBe("2026-10-21 12:00");
  });

  it("counts two hours as they pass, over a change of the clock", () => {
    const interview = heldIn("America/New_York", { start: "2026-10-31T23:30:00-04:00" });
    const person = aPerson({ zone: zone("Asia/Kolkata"), country: "IN" });

    expect(pointOf(aPlannedInterview({ interview, person }), NICK).dueAt).toBe("2026-11-01T06:30:00.000Z");
  });

  it("counts the days of a date alone on the interview's calendar", () => {
    const facts = { when: { kind: "date", date: calendarDate("2026-10-20") } as const, zone: zone("Australia/Lord_Howe") };
    const interview = anInterview({ loggedAt: instant("2026-10-19T12:00:00Z"), facts });
    const person = aPerson({ zone: zone("Europe/Lisbon"), country: "PT" });

    expect(dueOn(aPlannedInterview({ interview, person }), NICK, "Europe/Lisbon")).toBe("2026-10-20 09:00");
  });

  it("takes the holidays of the person's country", () => {
    const interview = heldIn("America/New_York", { start: "2026-10-20T11:00:00-04:00" });
    const facts = { ...interview.facts, decisionBy: calendarDate("2026-11-27") };
    const person = aPerson({ zone: zone("Europe/Lisbon"), country: "PT" });

    expect(dueOn(aPlannedInterview({ interview: { ...interview, facts }, person }), "status-inquiry/2026-11-27", "Europe/Lisbon")).toBe(
      "2026-12-02 09:00",
    );
  });
});
