import { toldToPerson } from "#domain/draft/wording/retold.ts";
import type { Outcome, Update } from "#domain/inbound/understanding.ts";
import { type CalendarDate, isCalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import { longDate, longMoment, type Reader } from "./date-words.ts";
import { oneLine } from "./inert-text.ts";

const LONGEST_VALUE = 160;

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  offer: "They made an offer. Congratulations.",
  rejected: "They said no. Sorry to hear it. The other reminders are off.",
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
      return `Marked as sent${which(update.about)}.`;
    case "skip":
      return `Skipped${which(update.about)}.`;
    case "snooze":
      return `Put off ${snoozeWords(update, reader)}.`;
    case "stop":
      return "Stopped: no more mail about this interview. The record stays.";
    case "decision-date":
      return `They now decide by ${longDate(update.decisionBy, reader)}.`;
    case "reschedule":
      return `The interview is now on ${dayOrMoment(update.interviewAt, reader)}.`;
    case "cancel":
      return "The interview was called off. The reminders are off with it.";
    case "correct":
      return `Corrected${which(update.from)}: now ${short(update.to)}.`;
    case "add":
      return `Added to the record${which(update.value)}.`;
    case "not-yet":
      return "Still open. You will be asked again in two weeks.";
    case "close":
      return "Closed. No more mail about this interview.";
  }
}

function snoozeWords({ days = 3, until }: Extract<Update, { action: "snooze" }>, reader: Reader): string {
  if (until) return `until ${longDate(until, reader)}`;
  return days === 1 ? "by a day" : `by ${days} days`;
}

function dayOrMoment(when: Instant | CalendarDate, reader: Reader): string {
  return isCalendarDate(when) ? longDate(when, reader) : longMoment(when, reader);
}

const which = (text: string | undefined) => (text ? ` (${short(text)})` : "");
const short = (text: string) => oneLine(toldToPerson(text), LONGEST_VALUE);
