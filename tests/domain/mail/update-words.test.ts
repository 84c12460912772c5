import { describe, expect, it } from "vitest";
import type { Update } from "#domain/inbound/understanding.ts";
import { updateWords } from "#domain/mail/update-words.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";

const reader = { zone: zone("America/New_York"), country: "US", today: calendarDate("2026-11-20") };

describe("a change in words", () => {
  it.each<[Update, string]>([
    [{ action: "outcome", outcome: "rejected" }, "They said no. Sorry to hear it. The other reminders are off."],
    [{ action: "sent" }, "Marked as sent."],
    [{ action: "sent", about: "Nick Claus" }, "Marked as sent (Nick Claus)."],
    [{ action: "skip" }, "Skipped."],
    [{ action: "snooze" }, "Put off by 3 days."],
    [{ action: "snooze", days: 1 }, "Put off by a day."],
    [{ action: "snooze", until: calendarDate("2027-01-04") }, "Put off until Monday, January 4."],
    [{ action: "stop" }, "Stopped: no more mail about this interview. The record stays."],
    [{ action: "decision-date", decisionBy: calendarDate("2026-12-08") }, "They now decide by Tuesday, December 8."],
    [{ action: "reschedule", interviewAt: calendarDate("2026-11-24") }, "The interview is now on Tuesday, November 24."],
    [{ action: "reschedule", interviewAt: instant("2026-11-24T14:00:00-05:00") }, "The interview is now on Tuesday, November 24, 2:00 PM."],
    [{ action: "cancel" }, "The interview was called off. The reminders are off with it."],
    [{ action: "correct", field: "company", from: "Acme", to: "Acme Mills" }, "Corrected (Acme): now Acme Mills."],
    [{ action: "add", facts: {}, value: "the label redesign" }, "Added to the record (the label redesign)."],
    [{ action: "not-yet" }, "Still open. You will be asked again in two weeks."],
    [{ action: "close" }, "Closed. No more mail about this interview."],
  ])("%j", (update, words) => {
    expect(updateWords(update, reader)).toBe(words);
  });
});
