import { describe, expect, it } from "vitest";
import { latenessOf } from "#domain/follow-up/lateness.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { afterPoint, aPlannedInterview, dueOn, openIds, pointOf, sendByOn } from "#tests/builders/a-planned-interview.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const DAY_BEFORE = "promised-item/the-shift-plan/day-before";
const DUE_DAY = "promised-item/the-shift-plan/due-day";

function owing(date: string, loggedAt = "2026-11-20T15:20:00-05:00") {
  const owed = [{ what: "the shift plan", date: calendarDate(date) }];
  return aPlannedInterview({ interview: anInterview({ loggedAt: instant(loggedAt), facts: { owed } }) });
}

describe("P3 promised item", () => {
  it("comes a business day before at 09:00 and on the due day at 08:00", () => {
    const planned = owing("2026-12-01");

    expect([dueOn(planned, DAY_BEFORE), dueOn(planned, DUE_DAY)]).toEqual(["2026-11-30 09:00", "2026-12-01 08:00"]);
  });

  it("is to be sent by the due date, both times", () => {
    const planned = owing("2026-12-01");

    expect([sendByOn(planned, DAY_BEFORE), sendByOn(planned, DUE_DAY)]).toEqual(["2026-12-01 17:00", "2026-12-01 17:00"]);
  });

  it.each([
    ["2026-11-28", "2026-11-27 09:00", "2026-11-28 08:00", "a Saturday"],
    ["2026-11-26", "2026-11-25 09:00", "2026-11-26 08:00", "a holiday"],
  ])("due on %s is not dropped: %s and %s, though it is %s", (date, before, day) => {
    expect([dueOn(owing(date), DAY_BEFORE), dueOn(owing(date), DUE_DAY)]).toEqual([before, day]);
  });

  it("is not repeated on the due day once it is done", () => {
    const done = afterPoint(owing("2026-12-01"), { id: DAY_BEFORE, status: "sent", at: "2026-11-30T10:00:00-05:00" });

    expect(pointOf(done, DUE_DAY).state).toMatchObject({ status: "cancelled", reason: "it is done, or no longer promised" });
  });

  it("comes again on the due day when the first reminder was only skipped", () => {
    const skipped = afterPoint(owing("2026-12-01"), { id: DAY_BEFORE, status: "skipped", at: "2026-11-30T10:00:00-05:00" });

    expect(openIds(skipped)).toContain(DUE_DAY);
  });

  it("of the day after is told of on the due day alone when its morning before is past", () => {
    const planned = owing("2026-11-21", "2026-11-20T21:00:00-05:00");

    expect(openIds(planned)).not.toContain(DAY_BEFORE);
    expect(dueOn(planned, DUE_DAY)).toBe("2026-11-21 08:00");
  });

  it("comes now and once when its day is past already, marked late", () => {
    const planned = owing("2026-11-19");

    expect(openIds(planned)).not.toContain(DAY_BEFORE);
    expect(dueOn(planned, DUE_DAY)).toBe("2026-11-20 15:20");
    expect(sendByOn(planned, DUE_DAY)).toBe("2026-11-20 17:00");
    expect(latenessOf({ point: pointOf(planned, DUE_DAY), interview: planned, person: aPerson() })).toBe("late");
  });

  it("is on time on its day", () => {
    const planned = owing("2026-12-01");

    expect(latenessOf({ point: pointOf(planned, DUE_DAY), interview: planned, person: aPerson() })).toBe("on-time");
  });

  it("is not planned before anyone knows the day", () => {
    const interview = anInterview({ facts: { owed: [{ what: "the shift plan" }] } });

    expect(openIds(aPlannedInterview({ interview })).filter((id) => id.startsWith("promised"))).toEqual([]);
  });

  it("keeps two promises of the same words apart", () => {
    const date = calendarDate("2026-12-01");
    const owed = [
      { what: "a call", date },
      { what: "a call", date },
    ];

    expect(openIds(aPlannedInterview({ interview: anInterview({ facts: { owed } }) }))).toEqual(
      expect.arrayContaining(["promised-item/a-call/due-day", "promised-item/a-call-2/due-day"]),
    );
  });
});
