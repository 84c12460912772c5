import { describe, expect, it } from "vitest";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import { nearTimeline, wholeTimeline } from "#domain/mail/timeline.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aPoint } from "#tests/builders/a-mail-case.ts";

const reader = { zone: zone("America/New_York"), country: "US", today: calendarDate("2026-11-20") };
const martha = aPoint({ id: "thank-you/martha-hale" as PointId, about: "Martha Hale" });
const inquiry = aPoint({ id: "q" as PointId, kind: "status-inquiry", about: "", dueAt: instant("2026-12-03T09:00:00-05:00") });
const sent = (id: string, dueAt: string) =>
  aPoint({ id: id as PointId, about: id, dueAt: instant(dueAt), state: { status: "sent", at: instant(dueAt) } });

describe("the timeline", () => {
  it("shows what happens together as one row", () => {
    expect(wholeTimeline({ points: [aPoint(), martha], reader })).toMatchObject([
      { date: "Fri, Nov 20", time: "5:00 PM", title: "Thank-you notes", about: "Nick Claus, Martha Hale", state: "Next" },
    ]);
  });

  it("says of what the person promised that it is theirs", () => {
    const promised = aPoint({ kind: "promised-item", about: "a copy of my ABO card" });

    expect(wholeTimeline({ points: [promised], reader })[0]?.about).toBe("a copy of your ABO card");
  });

  it("marks only the first open moment as next", () => {
    expect(wholeTimeline({ points: [inquiry, aPoint()], reader }).map(({ isNext }) => isNext)).toEqual([true, false]);
  });

  it("tells what was sent, skipped and dropped, and why", () => {
    const at = instant("2026-11-21T09:00:00-05:00");
    const rows = wholeTimeline({
      points: [
        aPoint({ state: { status: "sent", at } }),
        aPoint({ state: { status: "skipped", at } }),
        aPoint({ state: { status: "cancelled", at, reason: "they made an offer" } }),
      ],
      reader,
    });

    expect(rows.map(({ state }) => state)).toEqual(["Sent", "Skipped", "Dropped: they made an offer"]);
  });

  it("names the year of a date that is half a year away, and of no nearer one", () => {
    const dates = ["2027-01-04T09:00:00-05:00", "2027-06-07T09:00:00-04:00"].map((dueAt) => aPoint({ dueAt: instant(dueAt) }));

    expect(wholeTimeline({ points: dates, reader }).map(({ date }) => date)).toEqual(["Mon, Jan 4", "Mon, Jun 7, 2027"]);
  });

  it("reads on the person's clock and in their country's way", () => {
    const [row] = wholeTimeline({ points: [aPoint()], reader: { ...reader, zone: zone("Europe/Berlin"), country: "DE" } });

    expect(row).toMatchObject({ date: "Fri 20 Nov", time: "23:00" });
  });

  it("in a draft's mail marks that draft, and shows what came just before and what follows", () => {
    const past = ["a", "b", "c", "d"].map((id, day) => sent(id, `2026-11-1${day}T09:00:00-05:00`));
    const rows = nearTimeline({ points: [...past, aPoint(), inquiry], reader, current: aPoint().id });

    expect(rows.map(({ about, state }) => about ?? state)).toEqual(["b", "c", "d", "Nick Claus", ""]);
    expect(rows.find(({ isNext }) => isNext)?.state).toBe("This mail");
  });

  it("leaves dropped points out of a draft's mail", () => {
    const dropped = aPoint({ state: { status: "cancelled", at: instant("2026-11-21T09:00:00-05:00"), reason: "x" } });

    expect(nearTimeline({ points: [dropped, inquiry], reader, current: inquiry.id })).toHaveLength(1);
  });
});
