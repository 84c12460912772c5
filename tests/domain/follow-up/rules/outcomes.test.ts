import { describe, expect, it } from "vitest";
import { afterNoShow } from "#domain/follow-up/rules/after-no-show.ts";
import { afterOffer } from "#domain/follow-up/rules/after-offer.ts";
import { afterRejection } from "#domain/follow-up/rules/after-rejection.ts";
import { referenceThanks } from "#domain/follow-up/rules/reference-thanks.ts";
import { withdrawal } from "#domain/follow-up/rules/withdrawal.ts";
import type { Stage } from "#domain/interview/stage.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { afterPoint, aPlannedInterview, dueOn, openIds, pointOf, sendByOn } from "#tests/builders/a-planned-interview.ts";
import { anInterview, type FactsGiven } from "#tests/builders/an-interview.ts";

const FRIDAY_EVENING = "2026-11-20T18:30:00-05:00";
const owed = [{ what: "shift plan", date: calendarDate("2026-12-01") }];

/** The worked example, with something owed, once the person has told us that. */
function reported(kind: Stage["kind"], { at = FRIDAY_EVENING, facts }: { at?: string; facts?: FactsGiven } = {}) {
  const planned = aPlannedInterview({ interview: anInterview({ facts: { owed, ...facts } }) });
  return aPlannedInterview({ interview: { ...planned, stage: { kind, at: instant(at) } as Stage }, now: instant(at) });
}

describe("P8 after a rejection", () => {
  it("comes on the next business morning after the report, to be sent within two business days", () => {
    expect(dueOn(reported("rejected"), "after-rejection")).toBe("2026-11-23 09:00");
    expect(sendByOn(reported("rejected"), "after-rejection")).toBe("2026-11-25 17:00");
  });

  it("cancels all others, with the reason", () => {
    const rejected = reported("rejected");

    expect(openIds(rejected)).toEqual(["after-rejection"]);
    expect(pointOf(rejected, "status-inquiry/2026-12-01").state).toMatchObject({ reason: "they decided for someone else" });
  });

  it("leaves a draft that lies in the inbox where it is", () => {
    const delivered = afterPoint(aPlannedInterview(), {
      id: "thank-you/nick-claus",
      status: "delivered",
      at: "2026-11-20T17:00:00-05:00",
    });
    const stage = { kind: "rejected", at: instant(FRIDAY_EVENING) } as const;

    expect(pointOf(aPlannedInterview({ interview: { ...delivered, stage } }), "thank-you/nick-claus").state.status).toBe("delivered");
  });

  it.each(["noreply@example.org", "no-reply@example.org", "do_not_reply@example.org", "DoNotReply+7@example.org"])(
    "is skipped where only %s is known",
    (email) => {
      expect(openIds(reported("rejected", { facts: { interviewers: [{ name: "Nick Claus", email, topics: [] }] } }))).toEqual([]);
    },
  );

  it("comes where a person is known beside the machine, or no address at all", () => {
    const machine = { name: "Hiring", email: "no-reply@example.org", topics: [] };
    const coordinator = { email: "ola.berg@example.org" };

    expect(openIds(reported("rejected", { facts: { interviewers: [machine], coordinator } }))).toEqual(["after-rejection"]);
    expect(openIds(reported("rejected", { facts: { interviewers: [{ name: "Nick Claus", topics: [] }] } }))).toEqual(["after-rejection"]);
  });
});

describe("P9 after an offer", () => {
  it("comes at once, to be sent within a day", () => {
    const offered = reported("offered", { at: "2026-11-24T11:00:00-05:00" });

    expect(dueOn(offered, "after-offer")).toBe("2026-11-24 11:00");
    expect(sendByOn(offered, "after-offer")).toBe("2026-11-25 11:00");
  });

  it("waits for the end of quiet hours", () => {
    expect(dueOn(reported("offered", { at: "2026-11-24T22:00:00-05:00" }), "after-offer")).toBe("2026-11-25 08:00");
  });

  it("cancels P5 to P7 and nothing else", () => {
    const offered = reported("offered");

    expect(pointOf(offered, "status-inquiry/2026-12-01").state).toMatchObject({ status: "cancelled", reason: "they made an offer" });
    expect(openIds(offered)).toEqual(expect.arrayContaining(["thank-you/nick-claus", "reference-check-in", "reference-briefing/dana-fox"]));
  });

  it("on 'accepted' thanks each reference on the next business morning and keeps only what is owed", () => {
    const accepted = reported("accepted");

    expect(dueOn(accepted, "reference-thanks/dana-fox")).toBe("2026-11-23 09:00");
    expect(sendByOn(accepted, "reference-thanks/dana-fox")).toBe("2026-11-24 09:00");
    expect(openIds(accepted)).toEqual([
      "reference-thanks/dana-fox",
      "promised-item/shift-plan/day-before",
      "promised-item/shift-plan/due-day",
    ]);
  });

  it("on 'accepted' elsewhere withdraws on the next business morning, once, and asks no more about the decision", () => {
    const elsewhere = { ...aPlannedInterview(), acceptedElsewhereAt: instant(FRIDAY_EVENING) };
    const planned = aPlannedInterview({ interview: elsewhere, now: instant(FRIDAY_EVENING) });
    const sent = afterPoint(planned, { id: "withdrawal", status: "sent", at: "2026-11-23T10:00:00-05:00" });

    expect(dueOn(planned, "withdrawal")).toBe("2026-11-23 09:00");
    expect(sendByOn(planned, "withdrawal")).toBe("2026-11-24 09:00");
    expect(pointOf(planned, "status-inquiry/2026-12-01").state).toMatchObject({ reason: "you are withdrawing from this one" });
    expect(openIds(sent).filter((id) => /withdrawal|inquiry/.test(id))).toEqual([]);
  });

  it("asks on about the decision of an interview that the person would not withdraw from", () => {
    const elsewhere = { ...aPlannedInterview(), points: [], acceptedElsewhereAt: instant(FRIDAY_EVENING) };
    const planned = aPlannedInterview({ interview: elsewhere, now: instant(FRIDAY_EVENING) });

    expect(openIds(afterPoint(planned, { id: "withdrawal", status: "skipped", at: "2026-11-23T10:00:00-05:00" }))).toContain(
      "status-inquiry/2026-12-01",
    );
  });
});

describe("P10 no-show of the interviewer", () => {
  it("comes at once when it is reported, to be sent the same day", () => {
    const missed = reported("no-show", { at: "2026-11-24T11:00:00-05:00" });

    expect(dueOn(missed, "after-no-show")).toBe("2026-11-24 11:00");
    expect(sendByOn(missed, "after-no-show")).toBe("2026-11-24 17:00");
  });

  it("comes once", () => {
    const sent = afterPoint(reported("no-show"), { id: "after-no-show", status: "sent", at: "2026-11-20T19:00:00-05:00" });

    expect(openIds(sent)).not.toContain("after-no-show");
  });

  it("leaves nobody to be thanked", () => {
    expect(pointOf(reported("no-show"), "thank-you/nick-claus").state).toMatchObject({ reason: "the interview did not take place" });
  });
});

describe("P11 new round", () => {
  const older = reported("superseded");

  it("cancels P5 to P7 of the older round, and its check-in and briefing, which come anew", () => {
    for (const id of ["status-inquiry/2026-12-01", "reference-check-in", "reference-briefing/dana-fox"]) {
      expect(pointOf(older, id).state).toMatchObject({ status: "cancelled", reason: "a later round takes its place" });
    }
  });

  it("keeps the thank-yous and the promises of the older round", () => {
    expect(openIds(older)).toEqual([
      "thank-you/nick-claus",
      "thank-you/martha-hale",
      "promised-item/shift-plan/day-before",
      "promised-item/shift-plan/due-day",
    ]);
  });

  it("has thank-yous and a briefing of its own", () => {
    const second = anInterview({ facts: { round: 2 } });

    expect(openIds(aPlannedInterview({ interview: second }))).toEqual(
      expect.arrayContaining(["thank-you/nick-claus", "reference-briefing/dana-fox"]),
    );
  });
});

describe("the rules of an outcome", () => {
  it.each([
    ["P8", afterRejection],
    ["P9, offered", afterOffer],
    ["P9, accepted", referenceThanks],
    ["P9, accepted elsewhere", withdrawal],
    ["P10", afterNoShow],
  ])("ask for nothing by %s while the interview waits", (_, rule) => {
    expect(rule({ interview: anInterview(), person: aPerson(), now: anInterview().loggedAt })).toEqual([]);
  });
});

describe("an interview that is over", () => {
  it.each(["declined", "withdrawn", "cancelled", "closed"] as const)("has nothing to come once it is %s", (kind) => {
    expect(openIds(reported(kind))).toEqual([]);
  });
});
