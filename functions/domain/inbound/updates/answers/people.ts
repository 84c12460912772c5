import { ask, change } from "../situation.ts";
import { type AnswerReader, core, peopleMeant } from "./answer-reader.ts";

const EMAIL = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u;
const TOPIC = /^[^?!]{2,80}$/;
const MAX_TOPIC_WORDS = 10;
/** A sentence about people is no topic: "will send it tonight", "they were nice". */
const SENTENCE = /\b(?:i|i['’]ll|i['’]m|you|me|will|can|could|they|he|she|please|sent|send|sorry)\b/i;

/** An address: of the one whom the answer or the question names, or of the only interviewer. */
export const readEmailAnswer: AnswerReader = (answer, question, { record }) => {
  const value = EMAIL.exec(answer)?.[0];
  if (!value || !record) return [];
  const [name, ...others] = peopleMeant(answer.replace(value, " "), question, record);
  if (!name || others.length > 0) return [ask(question.field, `Whose address is ${value}?`)];
  const facts = record.referenceNames.includes(name)
    ? { references: [{ name, email: value }] }
    : { interviewers: [{ name, topics: [], email: value }] };
  return [change({ action: "add", field: "email", value, facts }, answer)];
};

/** "the pallet line" after "What did you talk about with Nick?". */
export const readTopicAnswer: AnswerReader = (answer, question, { record }) => {
  const value = core(answer.replace(/^(?:with )?\p{Lu}\p{L}+: ?/u, ""));
  if (!record || !TOPIC.test(value) || SENTENCE.test(value) || value.split(" ").length > MAX_TOPIC_WORDS) return [];
  const people = peopleMeant(answer, question, record);
  const facts = { interviewers: people.map((name) => ({ name, topics: [value] })) };
  return [change({ action: "add", field: "topics", value, facts }, answer, people.length === 1 ? "stated" : "guessed")];
};

/** "Nick Claus and Martha Hale" after "Who interviewed you?". */
export const readNamesAnswer: AnswerReader = (answer) => {
  const names = core(answer)
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter(Boolean);
  if (names.length === 0 || !names.every((name) => NAME.test(name))) return [];
  const facts = { interviewers: names.map((name) => ({ name, topics: [] })) };
  return [change({ action: "add", field: "interviewers", value: names.join(", "), facts }, answer)];
};
