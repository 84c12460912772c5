import type { DateSighting } from "../dates/date-sighting.ts";
import type { Question } from "../understanding.ts";

const ABOUT: Readonly<Record<string, string>> = {
  interviewAt: "the interview",
  decisionBy: "their decision",
  followUpBy: "what you owe them",
};

/** The question that a date which contradicts itself raises, answerable with a date. */
export function doubtAbout(field: "interviewAt" | "decisionBy" | "followUpBy", { text, contradiction }: DateSighting): Question {
  const words = text.replace(/\s+/g, " ").trim();
  const what = ABOUT[field] ?? "it";
  switch (contradiction) {
    case "weekday-mismatch":
      return { field, question: `You wrote "${words}" for ${what}, but the weekday and the date do not fit. Which date is right?` };
    case "no-such-day":
      return { field, question: `You wrote "${words}" for ${what}, but there is no such day. Which date is right?` };
    default:
      return { field, question: `I could read "${words}" for ${what} two ways. Which day and month is it?` };
  }
}
