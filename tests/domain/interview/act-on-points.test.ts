import { describe, expect, it } from "vitest";
import type { FollowUpPoint, PointId, PointKind, PointState } from "#domain/follow-up/follow-up-point.ts";
import type { Update } from "#domain/inbound/understanding.ts";
import { actOnPoints } from "#domain/interview/act-on-points.ts";
import type { Change } from "#domain/interview/interview.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const WRITTEN = instant("2026-11-24T10:00:00-05:00");
const DELIVERED: PointState = { status: "delivered", at: instant("2026-11-23T14:00:00Z") };
const OPEN: PointState = { status: "open" };

function aPoint(
  id: string,
  state: PointState,
  { about, dueAt = "2026-11-23T14:00:00Z" }: { about?: string; dueAt?: string } = {},
): FollowUpPoint {
  return { id: id as PointId, kind: id.split("/")[0] as PointKind, rule: "P", dueAt: instant(dueAt), state, ...(about && { about }) };
}

const NICK = aPoint("thank-you/nick-claus", DELIVERED, { about: "Nick Claus" });
const MARTHA = aPoint("thank-you/martha-hale", DELIVERED, { about: "Martha Hale" });
const NUDGE = aPoint("thank-you-nudge", DELIVERED, { about: "Nick Claus, Martha Hale" });
const INQUIRY = aPoint("status-inquiry/2026-12-01", OPEN, { dueAt: "2026-12-03T14:00:00Z" });
const CLOSE_OUT = aPoint("close-out/2026-12-01", DELIVERED);

/** The ids of the points that the act has changed, with their new states. */
function changedBy(
  update: Update,
  points: readonly FollowUpPoint[],
  { pointId, changes = [] }: { pointId?: PointId; changes?: readonly Change[] } = {},
) {
  const change: Change = { messageId: "<act@example.com>", at: WRITTEN, updates: [update], ...(pointId && { pointId }) };
  const acted = actOnPoints(anInterview({ points, changes }), change, aPerson());
  return acted
    .filter((point, index) => point !== points[index])
    .map(({ id, state, dueAt }) => [id, state.status, state.status === "open" ? dueAt : ""]);
}

describe("sent", () => {
  it("ends the draft that the mail answers", () => {
    expect(changedBy({ action: "sent" }, [NICK, MARTHA], { pointId: MARTHA.id })).toEqual([[MARTHA.id, "sent", ""]]);
  });

  it("ends the draft of the person that it names", () => {
    expect(changedBy({ action: "sent", about: "Nick" }, [NICK, MARTHA])).toEqual([[NICK.id, "sent", ""]]);
  });

  it("ends what was delivered last when nothing says which", () => {
    const earlier = aPoint("reference-briefing/dana-fox", DELIVERED, { about: "Dana Fox", dueAt: "2026-11-22T14:00:00Z" });

    expect(changedBy({ action: "sent" }, [earlier, NICK, MARTHA])).toEqual([
      [NICK.id, "sent", ""],
      [MARTHA.id, "sent", ""],
    ]);
  });

  it("to the nudge ends the notes that it is about", () => {
    expect(changedBy({ action: "sent" }, [NICK, MARTHA, NUDGE], { pointId: NUDGE.id }).map(([id]) => id)).toEqual([
      NICK.id,
      MARTHA.id,
      NUDGE.id,
    ]);
  });

  it("ends a point that is named by its kind, before its day if need be", () => {
    expect(changedBy({ action: "sent", about: "status inquiry" }, [INQUIRY])).toEqual([[INQUIRY.id, "sent", ""]]);
  });

  it("ends nothing that is still to come when nothing was delivered", () => {
    expect(changedBy({ action: "sent" }, [INQUIRY])).toEqual([]);
  });

  it("leaves what has ended", () => {
    expect(
      changedBy({ action: "sent" }, [{ ...NICK, state: { status: "cancelled", at: WRITTEN, reason: "x" } }], { pointId: NICK.id }),
    ).toEqual([]);
  });
});

describe("skip", () => {
  it("drops the next point when nothing was delivered", () => {
    const last = aPoint("last-inquiry/2026-12-01", OPEN, { dueAt: "2026-12-14T14:00:00Z" });

    expect(changedBy({ action: "skip" }, [last, INQUIRY])).toEqual([[INQUIRY.id, "skipped", ""]]);
  });
});

describe("not yet", () => {
  it("ends the close-out question, so that it is asked again", () => {
    expect(changedBy({ action: "not-yet" }, [NICK, CLOSE_OUT])).toEqual([[CLOSE_OUT.id, "skipped", ""]]);
  });
});

describe("snooze", () => {
  it.each<[Extract<Update, { action: "snooze" }>, string]>([
    [{ action: "snooze", days: 3 }, "2026-11-27T09:00:00-05:00"],
    [{ action: "snooze", until: calendarDate("2026-12-01") }, "2026-12-01T09:00:00-05:00"],
    [{ action: "snooze", until: calendarDate("2026-11-20") }, "2026-11-25T09:00:00-05:00"],
    [{ action: "snooze" }, "2026-11-25T09:00:00-05:00"],
  ])("%o brings the draft again at %s", (update, moment) => {
    expect(changedBy(update, [NICK], { pointId: NICK.id })).toEqual([[NICK.id, "open", instant(moment)]]);
  });

  it("leaves a draft that came at the time it asks for, since it arrived late itself", () => {
    const came = aPoint(NICK.id, { status: "delivered", at: instant("2026-11-25T14:00:00Z") }, { dueAt: "2026-11-25T14:00:00Z" });

    expect(changedBy({ action: "snooze", days: 1 }, [came], { pointId: came.id })).toEqual([]);
  });

  it("gives way to one that was written later and came first", () => {
    const other: Change = {
      messageId: "<later@example.com>",
      at: instant("2026-11-24T11:00:00-05:00"),
      updates: [{ action: "snooze", days: 9 }],
      pointId: NICK.id,
    };

    expect(changedBy({ action: "snooze", days: 1 }, [NICK], { pointId: NICK.id, changes: [other] })).toEqual([]);
  });
});

describe("an update that is about no draft", () => {
  it("leaves every point to the plan", () => {
    expect(changedBy({ action: "cancel" }, [NICK, INQUIRY])).toEqual([]);
  });
});
