import { dateIn } from "#domain/time/zone.ts";
import { readDates } from "../../dates/read-dates.ts";
import { dayIn } from "../day-in.ts";
import { ask, change } from "../situation.ts";
import type { AnswerReader } from "./answer-reader.ts";

/** "Dec 1" after "When do they decide?". */
export const readDecisionAnswer: AnswerReader = (answer, { field }, { reading }) => {
  const found = dayIn(answer, reading);
  if (found.kind === "doubtful") return [ask(field, `“${found.text}” does not fit the calendar. Which date is it?`)];
  if (found.kind === "none" || found.date < dateIn(reading.reference, reading.zone)) return [];
  return [change({ action: "decision-date", decisionBy: found.date }, answer, found.certainty)];
};

/** "Friday at 2" after "When was the interview?". */
export const readInterviewTimeAnswer: AnswerReader = (answer, _, { reading }) => {
  const [found] = readDates(answer, { ...reading, direction: "nearest" });
  if (!found?.when || found.contradiction || found.impliesDay) return [];
  const to = found.when.kind === "date" ? found.when.date : found.when.start;
  return [change({ action: "correct", field: "interviewAt", to }, answer, found.certainty)];
};
