import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome, Update } from "#domain/inbound/understanding.ts";
import { fold } from "#domain/interview/fold.ts";
import type { Change } from "#domain/interview/interview.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { HOUR, instant, later } from "#domain/time/instant.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const START = instant("2026-11-21T12:00:00Z");

function aChange(hours: number, ...updates: readonly Update[]): Change {
  return { messageId: `<change-${hours}@example.com>`, at: later(START, hours * HOUR), updates };
}

const moved = (date: string): Update => ({ action: "decision-date", decisionBy: calendarDate(date) });

describe("a record as the fold of its changes", () => {
  it("replaces the decision date and remembers the one before", () => {
    const folded = fold(anInterview({ changes: [aChange(1, moved("2026-12-08"))] }));

    expect(folded).toMatchObject({ facts: { decisionBy: "2026-12-08" }, earlierDecisionDates: ["2026-12-01"] });
  });

  it("lets the later word count, whichever arrived first", () => {
    const folded = fold(anInterview({ changes: [aChange(2, moved("2026-12-15")), aChange(1, moved("2026-12-08"))] }));

    expect(folded).toMatchObject({ facts: { decisionBy: "2026-12-15" }, earlierDecisionDates: ["2026-12-01", "2026-12-08"] });
  });

  it("moves the interview to another time, or to a day without one", () => {
    const start = instant("2026-11-24T19:00:00Z");
    const end = later(start, HOUR);

    expect(fold(anInterview({ changes: [aChange(1, { action: "reschedule", interviewAt: start, end })] })).facts.when).toEqual({
      kind: "time",
      start,
      end,
    });
    expect(fold(anInterview({ changes: [aChange(1, { action: "reschedule", interviewAt: start })] })).facts.when).toEqual({
      kind: "time",
      start,
    });
    expect(
      fold(anInterview({ changes: [aChange(1, { action: "reschedule", interviewAt: calendarDate("2026-11-24") })] })).facts.when,
    ).toEqual({
      kind: "date",
      date: "2026-11-24",
    });
  });

  it("is superseded only while it waits", () => {
    const supersededAt = later(START, HOUR);
    const rejected = aChange(0, { action: "outcome", outcome: "rejected" });

    expect(fold(anInterview({ supersededAt })).stage).toEqual({ kind: "superseded", at: supersededAt });
    expect(fold(anInterview({ supersededAt, changes: [rejected] })).stage.kind).toBe("rejected");
  });

  it.each<[Update, string]>([
    [{ action: "outcome", outcome: "offer" }, "offered"],
    [{ action: "outcome", outcome: "accepted" }, "accepted"],
    [{ action: "outcome", outcome: "declined" }, "declined"],
    [{ action: "outcome", outcome: "withdrawn" }, "withdrawn"],
    [{ action: "outcome", outcome: "no-show" }, "no-show"],
    [{ action: "cancel" }, "cancelled"],
    [{ action: "stop" }, "closed"],
    [{ action: "close" }, "closed"],
    [{ action: "sent" }, "waiting"],
    [{ action: "not-yet" }, "waiting"],
  ])("puts %o at the stage %s", (update, stage) => {
    expect(fold(anInterview({ changes: [aChange(1, update)] })).stage.kind).toBe(stage);
  });

  it("waits again when a cancelled interview is rescheduled, or a closed one is not over yet", () => {
    const rescheduled: Update = { action: "reschedule", interviewAt: calendarDate("2026-11-24") };

    expect(fold(anInterview({ changes: [aChange(1, { action: "cancel" }), aChange(2, rescheduled)] })).stage.kind).toBe("waiting");
    expect(fold(anInterview({ changes: [aChange(1, { action: "close" }), aChange(2, { action: "not-yet" })] })).stage.kind).toBe("waiting");
    expect(fold(anInterview({ changes: [aChange(1, { action: "outcome", outcome: "offer" }), aChange(2, rescheduled)] })).stage.kind).toBe(
      "offered",
    );
  });

  it("remembers when an offer came that was accepted later", () => {
    const changes = [aChange(1, { action: "outcome", outcome: "offer" }), aChange(5, { action: "outcome", outcome: "accepted" })];

    expect(fold(anInterview({ changes })).stage).toEqual({ kind: "accepted", at: later(START, 5 * HOUR), offeredAt: later(START, HOUR) });
  });

  it("ends in the same record in whatever order the mails arrive (law)", () => {
    const anUpdate = fc.oneof(
      fc
        .constantFrom<Outcome>("offer", "rejected", "accepted", "declined", "no-show")
        .map((outcome): Update => ({ action: "outcome", outcome })),
      fc.integer({ min: 2, max: 28 }).map((day) => moved(`2026-12-${String(day).padStart(2, "0")}`)),
      fc.constantFrom("night manager", "shift lead").map((to): Update => ({ action: "correct", field: "role", to })),
      fc.constantFrom<Update>({ action: "cancel" }, { action: "stop" }, { action: "not-yet" }),
      fc.constantFrom("Ana Ruiz", "Tom Varga").map((name): Update => ({ action: "add", facts: { interviewers: [{ name, topics: [] }] } })),
    );
    const changes = fc.array(anUpdate, { maxLength: 6 }).map((updates) => updates.map((update, index) => aChange(index, update)));

    fc.assert(
      fc.property(
        changes.chain((inOrder) => fc.tuple(fc.constant(inOrder), fc.shuffledSubarray(inOrder, { minLength: inOrder.length }))),
        ([inOrder, shuffled]) => {
          expect(fold(anInterview({ changes: shuffled }))).toEqual(fold(anInterview({ changes: inOrder })));
        },
      ),
      { seed: 20261120, numRuns: 200 },
    );
  });
});
