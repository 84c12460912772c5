import type { Question } from "../../understanding.ts";
import { change, type Reading, type Situation } from "../situation.ts";
import { type AnswerReader, core } from "./answer-reader.ts";
import { readDecisionAnswer, readInterviewTimeAnswer } from "./dates.ts";
import { readEmailAnswer, readNamesAnswer, readTopicAnswer } from "./people.ts";

/** The longest answer to a question that can be answered in one line. */
const MAX_ANSWER_LENGTH = 160;
const MAX_NAME_WORDS = 8;
const NO_ANSWER =
  /^(?:no(?:ne|pe)?|no idea|not (?:sure|yet|known)|don['’]?t know|dunno|idk|unknown|n\/?a|tbd|\?+|they (?:didn['’]?t|did not) say|didn['’]?t say|yes|yep|yeah|ok(?:ay)?|thanks?(?: you)?|thx|great|perfect|cool|nice|sure|sent|done|skip|hi|hello)\b/i;

/** The name of a company or a role. */
const nameAnswer =
  (field: "company" | "role"): AnswerReader =>
  (answer) => {
    const value = core(answer);
    const isName = /^[^?!]{2,80}$/.test(value) && value.split(" ").length <= MAX_NAME_WORDS && !/\b(?:i|you|me|they|will)\b/i.test(value);
    return isName ? [change({ action: "add", field, value, facts: { [field]: value } }, answer)] : [];
  };

const ANSWERS: Readonly<Partial<Record<string, AnswerReader>>> = {
  decisionBy: readDecisionAnswer,
  interviewAt: readInterviewTimeAnswer,
  when: readInterviewTimeAnswer,
  email: readEmailAnswer,
  "recipient-address": readEmailAnswer,
  topics: readTopicAnswer,
  topic: readTopicAnswer,
  company: nameAnswer("company"),
  role: nameAnswer("role"),
  interviewers: readNamesAnswer,
};

/** Reads one line as the answer to a question that we asked: "Dec 1" after "When do they decide?". "No idea" answers nothing. */
export function readAnswer(answer: string, question: Question, situation: Situation): readonly Reading[] {
  const line = answer.replace(/^\s*\d{1,2}[.):]\s+/, "").trim();
  if (line === "" || line.length > MAX_ANSWER_LENGTH || NO_ANSWER.test(line)) return [];
  return ANSWERS[question.field]?.(line, question, situation) ?? [];
}
