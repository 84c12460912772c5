import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const MISSED: readonly Sentence[] = [
  (w) => `It looks like we missed each other${w.when}, when we were to talk about ${w.theRoleAt}.`,
  (w) => `I was ready${w.when} for our talk about ${w.theRoleAt}, but it seems something came up.`,
  (w) => `We did not get to talk${w.when} about ${w.theRoleAt}, and I hope everything is all right.`,
  (w) => `I am writing about our interview${w.when} for ${w.theRoleAt}, which we did not get to have.`,
];

const FINE: readonly Sentence[] = [
  () => "It happens to everyone, so please do not worry.",
  () => "If I had a detail wrong, please excuse me.",
  () => "These things happen, so no problem at all.",
  () => "If I mixed something up, I am sorry.",
];

const AGAIN: readonly Sentence[] = [
  (w) => `I would still like to talk${w.byMedium}; what time would suit you?`,
  (w) => `Could we find another time${w.byMedium && " for the call"}? I am flexible.`,
  (w) => `When would be a good time for you to talk${w.byMedium}?`,
  (w) => `Could you suggest another time${w.byMedium && " to talk"}? I will do my best to make it work.`,
];

const INTEREST: readonly Sentence[] = [
  () => "I am still just as interested.",
  () => "I am looking forward to it.",
  () => "I would love to hear more about the job.",
  () => "I am still very interested, and I hope it works out soon.",
];

/** F11, P10: the interviewer did not come. No blame, and a new time asked for. */
export const writeAfterNoShow: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "New time - ", after: " interview" }),
  paragraphs: [
    [say("missed", MISSED), say("fine", FINE)],
    [say("again", AGAIN), say("interest", INTEREST)],
  ],
  missing: words.when ? [] : [{ field: "interviewAt", request: "When was the interview to be? Answer with its date." }],
});
