import { isOwnTopic } from "../wording/retold.ts";
import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const NEWS: readonly Sentence[] = [
  (w) => `I have accepted a position elsewhere, so I would like to withdraw my application for ${w.theRoleAt}.`,
  (w) => `I am writing to withdraw my application for ${w.theRoleAt}, as I have accepted another offer.`,
  (w) => `I have decided to take another offer, so please withdraw my application for ${w.theRoleAt}.`,
  (w) => `I wanted to let you know right away that I have accepted another job and am withdrawing my application for ${w.theRoleAt}.`,
];

const THANKS: readonly Sentence[] = [
  (w) => `Thank you for your time${w.onDay}; it was not an easy choice.`,
  (w) => `I enjoyed the interview${w.onDay} and appreciate your time.`,
  (w) => `Thank you for the interview${w.onDay} and for your interest in me.`,
  (w) => `I really enjoyed our conversation${w.onDay}, and I am grateful for your time.`,
];

const TOPIC: readonly Sentence[] = [
  (w) => `I will remember our talk about ${w.topic}.`,
  (w) => `Most of all, I enjoyed talking about ${w.topic}.`,
  (w) => `It was good to talk with you about ${w.topic}.`,
  (w) => `I am glad we got to talk about ${w.topic}.`,
];

const WISH: readonly Sentence[] = [
  (w) => `I wish ${w.employer} well and hope you find the right person soon.`,
  (w) => `I hope our paths cross again, and I wish everyone at ${w.employer} all the best.`,
  (w) => `Best of luck to ${w.employer} with the search.`,
  () => "I hope you find someone great soon.",
];

/** F11: on "accepted", to each other employer that still waits. It does not say where the person goes. */
export const writeWithdrawal: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Withdrawal: ", after: " interview" }),
  paragraphs: [
    [say("news", NEWS)],
    [say("thanks", THANKS), words.topic && !isOwnTopic(words.topic) ? say("topic", TOPIC) : ""],
    [say("wish", WISH)],
  ],
  missing: [],
});
