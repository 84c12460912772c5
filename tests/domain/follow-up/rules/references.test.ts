import { describe, expect, it } from "vitest";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { afterPoint, aPlannedInterview, dueOn, openIds, pointOf, sendByOn } from "#tests/builders/a-planned-interview.ts";
import { anInterview, type FactsGiven } from "#tests/builders/an-interview.ts";

const BRIEFING = "reference-briefing/dana-fox";
const CHECK_IN = "reference-check-in";
const plannedWith = (facts: FactsGiven, loggedAt?: string) =>
  aPlannedInterview({ interview: anInterview({ facts, ...(loggedAt && { loggedAt: instant(loggedAt) }) }) });

describe("P2 reference briefing", () => {
  it("comes on the next business morning, to be sent within a business day", () => {
    const planned = aPlannedInterview();

    expect(dueOn(planned, BRIEFING)).toBe("2026-11-23 09:00");
    expect(sendByOn(planned, BRIEFING)).toBe("2026-11-24 17:00");
  });

  it("is one for each reference", () => {
    const references = [{ name: "Dana Fox" }, { name: "Sam Ode" }];

    expect(openIds(plannedWith({ references }))).toEqual(expect.arrayContaining([BRIEFING, "reference-briefing/sam-ode"]));
  });

  it("comes at once when the employer asked for the references", () => {
    expect(dueOn(plannedWith({ referencesRequested: true }), BRIEFING)).toBe("2026-11-20 15:20");
  });

  it("moves up when the employer asks later", () => {
    const planned = aPlannedInterview();
    const interview = { ...planned, facts: { ...planned.facts, referencesRequested: true } };

    expect(dueOn(aPlannedInterview({ interview, now: instant("2026-11-20T19:00:00-05:00") }), BRIEFING)).toBe("2026-11-20 19:00");
  });

  it("comes on the next morning to come for a reference that is named a week later", () => {
    const facts = { ...anInterview().facts, references: [{ name: "Sam Ode" }] };
    const interview = { ...aPlannedInterview(), facts };
    const later = aPlannedInterview({ interview, now: instant("2026-11-28T12:00:00-05:00") });

    expect(dueOn(later, "reference-briefing/sam-ode")).toBe("2026-11-30 09:00");
    expect(pointOf(later, BRIEFING).state).toMatchObject({ status: "cancelled", reason: "no longer among the references" });
  });

  it("still comes the same morning when it is logged before 09:00", () => {
    expect(dueOn(plannedWith({ when: undefined }, "2026-11-19T23:00:00-05:00"), BRIEFING)).toBe("2026-11-20 09:00");
    expect(dueOn(plannedWith({}, "2026-11-24T07:00:00-05:00"), BRIEFING)).toBe("2026-11-24 09:00");
  });

  it("is not planned without a reference", () => {
    expect(openIds(plannedWith({ references: [] })).filter((id) => id.startsWith("reference"))).toEqual([]);
  });
});

describe("P4 reference check-in", () => {
  it("comes on the morning of the decision date, to be sent the same day", () => {
    expect(dueOn(aPlannedInterview(), CHECK_IN)).toBe("2026-12-01 09:00");
    expect(sendByOn(aPlannedInterview(), CHECK_IN)).toBe("2026-12-01 17:00");
  });

  it("comes five business days after the briefing where no date was promised", () => {
    expect(dueOn(plannedWith({ decisionBy: undefined }), CHECK_IN)).toBe("2026-12-01 09:00");
    expect(dueOn(plannedWith({ decisionBy: undefined, when: undefined }), CHECK_IN)).toBe("2026-12-01 09:00");
  });

  it("moves from a decision date at the weekend to Monday", () => {
    expect(dueOn(plannedWith({ decisionBy: calendarDate("2026-12-05") }), CHECK_IN)).toBe("2026-12-07 09:00");
  });

  it("waits five business days after a briefing that comes on the decision date itself", () => {
    expect(dueOn(plannedWith({ decisionBy: calendarDate("2026-11-23") }), CHECK_IN)).toBe("2026-12-01 09:00");
  });

  it("does not come after the decision date", () => {
    const interview = { ...aPlannedInterview(), points: [] };

    expect(openIds(aPlannedInterview({ interview, now: instant("2026-12-01T10:00:00-05:00") }))).not.toContain(CHECK_IN);
  });

  it("comes once, also when the decision date moves", () => {
    const asked = afterPoint(aPlannedInterview(), { id: CHECK_IN, status: "sent", at: "2026-12-01T10:00:00-05:00" });
    const facts = { ...asked.facts, decisionBy: calendarDate("2026-12-08") };

    expect(openIds(aPlannedInterview({ interview: { ...asked, facts }, now: instant("2026-12-01T11:00:00-05:00") }))).not.toContain(
      CHECK_IN,
    );
  });
});
