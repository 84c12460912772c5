import { describe, expect, it } from "vitest";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { afterPoint, aPlannedInterview, dueOn, openIds, pointOf, sendByOn } from "#tests/builders/a-planned-interview.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const INQUIRY = "status-inquiry/2026-10-01";
const LAST = "last-inquiry/2026-10-01";
const CLOSE_OUT = "close-out/2026-10-01";
const AGAIN = `${CLOSE_OUT}/again-1`;

const when = { kind: "time", start: instant("2026-09-21T14:00:00-04:00") } as const;
const logged = aPlannedInterview({
  interview: anInterview({ loggedAt: instant("2026-09-21T15:30:00-04:00"), facts: { when, decisionBy: calendarDate("2026-10-01") } }),
});
const inquired = afterPoint(logged, { id: INQUIRY, status: "sent", at: "2026-10-05T10:00:00-04:00" });
const lastDelivered = afterPoint(inquired, { id: LAST, status: "delivered", at: "2026-10-15T09:00:00-04:00" });

describe("P7 close-out question", () => {
  it("comes ten business days after the last inquiry was delivered", () => {
    expect(dueOn(lastDelivered, CLOSE_OUT)).toBe("2026-10-29 09:00");
  });

  it("comes ten business days after the last inquiry was sent, when that was later", () => {
    const lastSent = afterPoint(lastDelivered, { id: LAST, status: "sent", at: "2026-10-16T09:30:00-04:00" });

    expect(dueOn(lastSent, CLOSE_OUT)).toBe("2026-10-30 09:00");
  });

  it("asks for nothing to be sent", () => {
    expect(sendByOn(lastDelivered, CLOSE_OUT)).toBe("never");
  });

  it("is not planned while the last inquiry is still to come", () => {
    expect(openIds(inquired)).not.toContain(CLOSE_OUT);
  });

  it("asks again ten business days after a 'not yet'", () => {
    const asked = afterPoint(lastDelivered, { id: CLOSE_OUT, status: "delivered", at: "2026-10-29T09:00:00-04:00" });
    const notYet = afterPoint(asked, { id: CLOSE_OUT, status: "skipped", at: "2026-10-30T12:00:00-04:00" });
    const notYetAgain = afterPoint(notYet, { id: AGAIN, status: "skipped", at: "2026-11-16T12:00:00-05:00" });

    expect(dueOn(notYet, AGAIN)).toBe("2026-11-16 09:00");
    expect(dueOn(notYetAgain, `${CLOSE_OUT}/again-2`)).toBe("2026-12-01 09:00");
  });

  it("comes too when the status inquiry was delivered and never marked sent", () => {
    const silent = afterPoint(logged, { id: INQUIRY, status: "delivered", at: "2026-10-05T09:00:00-04:00" });

    expect(dueOn(silent, CLOSE_OUT)).toBe("2026-10-20 09:00");
  });

  it("gives way to the last inquiry when the first is marked sent after all, and comes after that one", () => {
    const silent = afterPoint(logged, { id: INQUIRY, status: "delivered", at: "2026-10-05T09:00:00-04:00" });
    const sent = afterPoint(silent, { id: INQUIRY, status: "sent", at: "2026-10-08T09:00:00-04:00" });
    const last = afterPoint(sent, { id: LAST, status: "delivered", at: "2026-10-20T09:00:00-04:00" });

    expect(pointOf(sent, CLOSE_OUT).state).toMatchObject({ status: "cancelled", reason: "an inquiry or a new date came first" });
    expect(dueOn(last, AGAIN)).toBe("2026-11-03 09:00");
  });

  it("comes once more when an earlier one lies unanswered from before the last inquiry", () => {
    const silent = afterPoint(logged, { id: INQUIRY, status: "delivered", at: "2026-10-05T09:00:00-04:00" });
    const asked = afterPoint(silent, { id: CLOSE_OUT, status: "delivered", at: "2026-10-20T09:00:00-04:00" });
    const sent = afterPoint(asked, { id: INQUIRY, status: "sent", at: "2026-10-20T10:00:00-04:00" });
    const last = afterPoint(sent, { id: LAST, status: "delivered", at: "2026-10-29T09:00:00-04:00" });

    expect(openIds(asked)).not.toContain(AGAIN);
    expect(openIds(last)).toContain(AGAIN);
  });

  it("is not shifted from the business day before a holiday, for it goes to nobody else", () => {
    const late = afterPoint(lastDelivered, { id: LAST, status: "sent", at: "2026-10-27T09:30:00-04:00" });

    expect(dueOn(late, CLOSE_OUT)).toBe("2026-11-10 09:00");
  });
});
