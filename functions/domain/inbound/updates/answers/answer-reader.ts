import type { KnownInterview } from "../../known-interview.ts";
import type { Question } from "../../understanding.ts";
import { peopleNamed } from "../people-in.ts";
import type { Reading, Situation } from "../situation.ts";

/** Reads a line as the answer to a question; nothing where it cannot be one. */
export type AnswerReader = (answer: string, question: Question, situation: Situation) => readonly Reading[];

/** Words before the answer proper: "it's", "we talked about", "by". */
const LEAD_IN =
  /^(?:it(?:['’]s| is| was)|that(?:['’]s| is)|we (?:talked|spoke) about|about|mostly|mainly|the answer is|by|on|for|with|at|as)\s+/i;

/** The answer without the words that lead to it and the full stop after it. */
export function core(answer: string): string {
  return answer
    .replace(LEAD_IN, "")
    .replace(/[.!]+$/, "")
    .trim();
}

/** Whom an answer is about: those that it names; else those that the question names; else every interviewer. */
export function peopleMeant(answer: string, { question }: Question, record: KnownInterview): readonly string[] {
  const named = peopleNamed(answer, record);
  if (named.length > 0) return named;
  const asked = peopleNamed(question, record);
  return asked.length > 0 ? asked : record.interviewerNames;
}
