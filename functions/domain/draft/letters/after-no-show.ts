import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const MISSED: readonly Sentence[] = [
  (w) => `It seems that we missed each other${w.when} for the interview about ${w.theRoleAt}.`,
  (w) => `I was ready for our interview${w.when} about ${w.theRoleAt}, and it looks as if something came up on your side.`,
  (w) => `Our interview${w.when} about ${w.theRoleAt} did not come about, and I hope that nothing serious was the cause.`,
  (w) => `I am writing about the interview${w.when} for ${w.theRoleAt}, which we did not get to.`,
];

const FINE: readonly Sentence[] = [
  () => "Days like that happen to everyone, so please do not worry about it.",
  () => "It may also be that I had a detail wrong, and then I am sorry.",
  () => "These things happen, and no harm was done.",
  () => "If I mixed something up, please excuse me.",
];

const AGAIN: readonly Sentence[] = [
  (w) => `I would still like to talk${w.byMedium}; which time would suit you?`,
  (w) => `Could we find another time${w.byMedium && " for the call"}? I can fit in with your calendar.`,
  (w) => `When would be a good time for you to talk${w.byMedium} instead?`,
  (w) => `Would you like to suggest another time${w.byMedium && " to speak"}? I will make it work if I can.`,
];

const INTEREST: readonly Sentence[] = [
  (w) => `I am as interested in ${w.employer} as before.`,
  (w) => `I look forward to talking with you about ${w.employer}.`,
  (w) => `I would be glad to hear more about the work at ${w.employer}.`,
  (w) => `Working for ${w.employer} is something that I would like to discuss with you.`,
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
