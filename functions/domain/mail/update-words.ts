import type { Outcome, Update } from "#domain/inbound/understanding.ts";
import { isCalendarDate } from "#domain/time/calendar-date.ts";
import { longDate, longMoment, type Reader } from "./date-words.ts";
import { oneLine } from "./inert-text.ts";

const LONGEST_VALUE = 160;

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  offer: "They made an offer. Congratulations.",
  rejected: "They said no. The other reminders are off.",
  accepted: "You accepted. Congratulations. The questions to them are off.",
  declined: "You declined their offer. The other reminders are off.",
  withdrawn: "You withdrew. The other reminders are off.",
  "no-show": "Nobody came to the interview.",
};

/** What was changed, as a sentence to the person. */
export function updateWords(update: Update, reader: Reader): string {
  switch (update.action) {
    case "outcome":
      return OUTCOME_WORDS[update.outcome];
    case "sent":
      return update.about ? `Marked as sent: ${short(update.about)}.` : "Marked as sent.";
    case "skip":
      return update.about ? `Skipped: ${short(update.about)}.` : "Skipped.";
    case "snooze":
      return update.until ? `Put off until ${longDate(update.until, reader)}.` : `Put off by ${days(update.days ?? 3)}.`;
    case "stop":
      return "Stopped: no more mail about this interview. The record stays.";
    case "decision-date":
      return `They now decide by ${longDate(update.decisionBy, reader)}.`;
    case "reschedule":
      return `The interview is now on ${isCalendarDate(update.interviewAt) ? longDate(update.interviewAt, reader) : longMoment(update.interviewAt, reader)}.`;
    case "cancel":
      return "The interview was called off. The reminders are off with it.";
    case "correct":
      return update.from ? `Corrected: ${short(update.from)} is now ${short(update.to)}.` : `Corrected: ${short(update.to)}.`;
    case "add":
      return update.value ? `Added: ${short(update.value)}.` : "Added to the record.";
    case "not-yet":
      return "Still open. You will be asked again in two weeks.";
    case "close":
      return "Closed. No more mail about this interview.";
  }
}

const days = (count: number) => (count === 1 ? "a day" : `${count} days`);
const short = (text: string) => oneLine(text, LONGEST_VALUE);
