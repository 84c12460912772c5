import { expect, it } from "vitest";
import { nextWords } from "#domain/mail/answer-view.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { zone } from "#domain/time/zone.ts";
import { aPoint } from "#tests/builders/a-mail-case.ts";

const reader = { zone: zone("America/New_York"), country: "US", today: calendarDate("2026-11-20") };

it("says of a reminder whom its thank-yous are for, as a sentence", () => {
  const nudge = aPoint({ kind: "thank-you-nudge", about: "Nick Claus, Martha Hale" });

  expect(nextWords([nudge], reader)).toBe("Next, today at 5:00 PM: reminder of the thank-you to Nick Claus and Martha Hale.");
});

it("says that what was promised is the person's", () => {
  const promised = aPoint({ kind: "promised-item", about: "my transcript" });

  expect(nextWords([promised], reader)).toBe("Next, today at 5:00 PM: what you promised: your transcript.");
});
