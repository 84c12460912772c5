import { describe, expect, it } from "vitest";
import { type CalendarDate, calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { afterPoint, aPlannedInterview, dueOn, openIds, pointOf, sendByOn } from "#tests/builders/a-planned-interview.ts";
import { anInterview, type FactsGiven } from "#tests/builders/an-interview.ts";

const plannedWith = (facts: FactsGiven, person = aPerson()) => aPlannedInterview({ interview: anInterview({ facts }), person });
const decisionBy = (date: string) => ({ decisionBy: calendarDate(date) });
const inquiryFor = (date: string, person = aPerson()) => dueOn(plannedWith(decisionBy(date), person), `status-inquiry/${date}`);

/** The record after the employer named another day. */
function movedTo(interview: ReturnType<typeof aPlannedInterview>, date: string, now: string) {
  const before = interview.facts.decisionBy as CalendarDate;
  const facts = { ...interview.facts, ...decisionBy(date) };
  const earlierDecisionDates = [...interview.earlierDecisionDates, before];
  return aPlannedInterview({ interview: { ...interview, facts, earlierDecisionDates }, now: instant(now) });
}

describe("P5a status inquiry, date promised", () => {
  it("comes two business days after the promised date at 09:00", () => {
    expect(inquiryFor("2026-12-01")).toBe("2026-12-03 09:00");
  });

  it("comes five after it at the patient pace", () => {
    expect(inquiryFor("2026-12-01", aPerson({ pace: "patient" }))).toBe("2026-12-08 09:00");
  });

  it("counts over a weekend", () => {
    expect(inquiryFor("2026-12-04")).toBe("2026-12-08 09:00");
  });

  it("counts from the interview where the date named lies before it", () => {
    expect(inquiryFor("2026-11-18")).toBe("2026-11-24 09:00");
  });

  it("is to be sent on the same or the next business day, not on a Friday afternoon", () => {
    expect(sendByOn(plannedWith(decisionBy("2026-12-01")), "status-inquiry/2026-12-01")).toBe("2026-12-04 11:30");
    expect(sendByOn(plannedWith(decisionBy("2026-12-04")), "status-inquiry/2026-12-04")).toBe("2026-12-09 17:00");
  });

  it("is to be sent the same day where the next business day is held", () => {
    expect(sendByOn(plannedWith(decisionBy("2026-12-21")), "status-inquiry/2026-12-21")).toBe("2026-12-23 17:00");
  });

  it("comes on the next morning to come when the promised date is long past", () => {
    const interview = anInterview({ loggedAt: instant("2026-12-09T14:00:00-05:00") });

    expect(dueOn(aPlannedInterview({ interview }), "status-inquiry/2026-12-01")).toBe("2026-12-10 09:00");
  });

  it("comes by phone on the same day as by mail", () => {
    const contactChannel = { kind: "phone", value: "+1 555 0100" } as const;

    expect(dueOn(plannedWith({ contactChannel }), "status-inquiry/2026-12-01")).toBe("2026-12-03 09:00");
  });
});

describe("P5b status inquiry, no date", () => {
  it.each([
    [{ round: 1 }, "2026-11-30 09:00"],
    [{ round: undefined }, "2026-11-30 09:00"],
    [{ round: 2 }, "2026-12-02 09:00"],
    [{ round: 2, format: "phone" as const }, "2026-11-30 09:00"],
  ])("after %j comes at %s", (facts, due) => {
    expect(dueOn(plannedWith({ decisionBy: undefined, ...facts }), "status-inquiry/no-date")).toBe(due);
  });

  it("gives way once the employer names a date", () => {
    const asked = plannedWith({ decisionBy: undefined });
    const facts = { ...asked.facts, ...decisionBy("2026-12-01") };
    const dated = aPlannedInterview({ interview: { ...asked, facts } });

    expect(pointOf(dated, "status-inquiry/no-date").state).toMatchObject({
      status: "cancelled",
      reason: "the employer named another day",
    });
    expect(openIds(dated)).toContain("status-inquiry/2026-12-01");
  });

  it("is not planned where nobody said when the interview was", () => {
    expect(openIds(plannedWith({ decisionBy: undefined, when: undefined }))).not.toContain("status-inquiry/no-date");
  });
});

describe("P6 last inquiry", () => {
  const sentOn = (at: string, person = aPerson()) =>
    afterPoint(plannedWith({}, person), { id: "status-inquiry/2026-12-01", status: "sent", at, person });

  it("comes seven business days after the first was marked sent", () => {
    expect(dueOn(sentOn("2026-12-03T18:00:00-05:00"), "last-inquiry/2026-12-01")).toBe("2026-12-14 09:00");
  });

  it("waits for the promised date when the first was sent before it", () => {
    expect(dueOn(sentOn("2026-11-20T16:00:00-05:00"), "last-inquiry/2026-12-01")).toBe("2026-12-03 09:00");
  });

  it("is not planned while the first is only delivered, or skipped", () => {
    const ids = (status: "delivered" | "skipped") =>
      openIds(afterPoint(aPlannedInterview(), { id: "status-inquiry/2026-12-01", status, at: "2026-12-03T09:00:00-05:00" }));

    expect([...ids("delivered"), ...ids("skipped")].filter((id) => id.startsWith("last-inquiry"))).toEqual([]);
  });

  it("follows an inquiry that asked for the timeline, too", () => {
    const asked = plannedWith({ decisionBy: undefined });
    const sent = afterPoint(asked, { id: "status-inquiry/no-date", status: "sent", at: "2026-12-01T10:00:00-05:00" });

    expect(dueOn(sent, "last-inquiry/no-date")).toBe("2026-12-10 09:00");
  });

  it("is the end of the inquiries: there is no third", () => {
    const done = afterPoint(sentOn("2026-12-03T11:00:00-05:00"), {
      id: "last-inquiry/2026-12-01",
      status: "sent",
      at: "2026-12-14T11:00:00-05:00",
    });

    expect(openIds(done).filter((id) => id.includes("inquiry"))).toEqual([]);
  });
});

describe("a point of P5 or P6 that lands badly", () => {
  it("moves from Friday after 12:00 to Monday", () => {
    const planned = aPlannedInterview();
    const points = planned.points.map((point) =>
      point.id === "status-inquiry/2026-12-01" ? { ...point, snoozedUntil: instant("2026-12-04T12:00:00-05:00") } : point,
    );

    expect(dueOn(aPlannedInterview({ interview: { ...planned, points } }), "status-inquiry/2026-12-01")).toBe("2026-12-07 09:00");
  });

  it("stays on Friday morning", () => {
    expect(inquiryFor("2026-12-02")).toBe("2026-12-04 09:00");
  });

  it.each([
    ["US", "2027-01-13", "2027-01-19 09:00", "Martin Luther King Day follows the weekend"],
    ["PT", "2026-12-03", "2026-12-09 09:00", "December 8 is the Immaculate Conception"],
  ])("moves in %s from the business day before a holiday: %s + 2 is %s, as %s", (country, date, due) => {
    expect(inquiryFor(date, aPerson({ country }))).toBe(due);
  });

  it.each([
    ["US", "2026-12-22", "2027-01-04 09:00", "24 December to 1 January"],
    ["US", "2026-12-29", "2027-01-04 09:00", "24 December to 1 January"],
    ["IN", "2026-12-29", "2027-01-04 09:00", "24 December to 1 January, in any country"],
    ["US", "2026-11-24", "2026-11-30 09:00", "the Friday after Thanksgiving"],
    ["GB", "2026-11-24", "2026-11-26 09:00", "no Thanksgiving there"],
  ])("is held in %s: %s + 2 is %s (%s)", (country, date, due) => {
    expect(inquiryFor(date, aPerson({ country }))).toBe(due);
  });
});

describe("a new date from the employer", () => {
  const moved = movedTo(aPlannedInterview(), "2026-12-08", "2026-12-01T12:00:00-05:00");

  it("replaces the old one and restarts P5a", () => {
    expect(pointOf(moved, "status-inquiry/2026-12-01").state).toMatchObject({ status: "cancelled" });
    expect(dueOn(moved, "status-inquiry/2026-12-08")).toBe("2026-12-10 09:00");
  });

  it("leaves one inquiry and the last after one that was sent", () => {
    const sent = afterPoint(aPlannedInterview(), { id: "status-inquiry/2026-12-01", status: "sent", at: "2026-12-03T10:00:00-05:00" });
    const later = movedTo(sent, "2026-12-10", "2026-12-04T12:00:00-05:00");
    const again = afterPoint(later, { id: "status-inquiry/2026-12-10", status: "sent", at: "2026-12-14T10:00:00-05:00" });

    expect(openIds(later).filter((id) => id.includes("inquiry"))).toEqual(["status-inquiry/2026-12-10"]);
    expect(openIds(again).filter((id) => id.includes("inquiry"))).toEqual(["last-inquiry/2026-12-10"]);
  });

  it("that was given once before counts anew", () => {
    const back = movedTo(moved, "2026-12-01", "2026-12-01T13:00:00-05:00");

    expect(openIds(back)).toContain("status-inquiry/2026-12-01/2");
  });
});
