import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { Question } from "../understanding.ts";

const MOST_QUESTIONS = 3;

/** What is missing, the most important first; each can be answered in one line. */
const MISSING: readonly { readonly isMissing: (facts: InterviewFacts) => boolean; readonly question: Question }[] = [
  { isMissing: ({ company }) => company === undefined, question: { field: "company", question: "Which company was the interview with?" } },
  {
    isMissing: ({ when }) => when === undefined,
    question: { field: "interviewAt", question: "On which day was the interview, and at what time?" },
  },
  { isMissing: ({ interviewers }) => interviewers.length === 0, question: { field: "interviewers", question: "Who interviewed you?" } },
  { isMissing: ({ role }) => role === undefined, question: { field: "role", question: "Which role is it for?" } },
  { isMissing: ({ decisionBy }) => decisionBy === undefined, question: { field: "decisionBy", question: "When do they decide?" } },
  {
    isMissing: ({ interviewers }) => interviewers.length > 0 && interviewers.every(({ topics }) => topics.length === 0),
    question: { field: "topics", question: "What did you talk about?" },
  },
];

/** At most three questions: contradictions first, then what is missing. A field is asked about once. */
export function questionsFor(facts: InterviewFacts, doubts: readonly Question[]): readonly Question[] {
  const missing = MISSING.filter(({ isMissing }) => isMissing(facts)).map(({ question }) => question);
  const all = [...doubts, ...missing];
  return all.filter(({ field }, index) => all.findIndex((other) => other.field === field) === index).slice(0, MOST_QUESTIONS);
}
