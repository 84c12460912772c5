import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const NEWS: readonly Sentence[] = [
  (w) => `I have taken a position elsewhere, so I would like to withdraw my application for ${w.theRoleAt}.`,
  (w) => `I am writing to withdraw from the selection for ${w.theRoleAt}, as I have agreed to another offer.`,
  (w) => `Please take my name off the list for ${w.theRoleAt}: another offer came, and I said yes to it.`,
  (w) => `Since I have decided for another employer, I want to let you know early that I am withdrawing from ${w.theRoleAt}.`,
];

const THANKS: readonly Sentence[] = [
  (w) => `Thank you for the time you gave me${w.onDay}; it was not an easy choice.`,
  (w) => `I enjoyed the interview${w.onDay} and thank you for it.`,
  (w) => `My thanks for the interview${w.onDay} and for your interest in me.`,
  (w) => `The interview${w.onDay} was a pleasure, and I am grateful for it.`,
];

const TOPIC: readonly Sentence[] = [
  (w) => `I will remember our talk about ${w.topic}.`,
  (w) => `What I heard about ${w.topic} impressed me.`,
  (w) => `It was good to discuss ${w.topic} with you.`,
  (w) => `I learned something from what we said about ${w.topic}.`,
];

const WISH: readonly Sentence[] = [
  (w) => `I wish ${w.employer} well and hope that you find the right person soon.`,
  (w) => `I hope that ${w.employer} and I meet again some day.`,
  (w) => `All good wishes to ${w.employer}, and good luck with the search.`,
  (w) => `I hope that you soon find someone who suits ${w.employer}.`,
];

/** F11: on "accepted", to each other employer that still waits. It does not say where the person goes. */
export const writeWithdrawal: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Withdrawal: ", after: " interview" }),
  paragraphs: [[say("news", NEWS)], [say("thanks", THANKS), words.topic && say("topic", TOPIC)], [say("wish", WISH)]],
  missing: [],
});
