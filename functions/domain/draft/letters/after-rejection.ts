import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const THANKS: readonly Sentence[] = [
  (w) => `Thank you for telling me your decision about ${w.theRoleAt}.`,
  (w) => `Thank you for the news about ${w.theRoleAt}, even if I had hoped for another answer.`,
  (w) => `I appreciate that you let me know how it went with ${w.theRoleAt}.`,
  (w) => `Thanks for letting me know about ${w.theRoleAt}; it is good to have an answer.`,
];

const GOOD: readonly Sentence[] = [
  (w) => `I am sorry that it did not work out, but I am glad of the conversation we had${w.onDay}.`,
  (w) => `Of course I am disappointed, and still the interview${w.onDay} was worth it for me.`,
  (w) => `It is a pity for me, yet I learned a good deal from the interview${w.onDay}.`,
  (w) => `I would have liked a yes, of course, but I enjoyed getting to know you in the interview${w.onDay}.`,
];

const TOPIC: readonly Sentence[] = [
  (w) => `I will remember what we said about ${w.topic}.`,
  (w) => `Our talk about ${w.topic} was time well spent.`,
  (w) => `I took a lot from hearing about ${w.topic}.`,
  (w) => `What you told me about ${w.topic} will stay with me.`,
];

const LATER: readonly Sentence[] = [
  (w) => `If something comes up at ${w.employer} that fits me better, I would be happy to hear from you.`,
  (w) => `Please think of me when ${w.employer} is looking again.`,
  (w) => `I would gladly apply at ${w.employer} another time, so do keep me in mind.`,
  (w) => `Should there be another opening at ${w.employer} one day, I would like to try once more.`,
];

const ADVICE: readonly Sentence[] = [
  () => "And if there is one thing that I could do better next time, would you tell me?",
  () => "If you have a word of advice for me, I would be thankful for it.",
  () => "Is there anything I could work on that would have made a difference?",
  () => "A hint on what I could improve would help me, if you have one to give.",
];

const WISH: readonly Sentence[] = [
  () => "I wish you and the person you chose a good start.",
  () => "All the best to you and the team.",
  () => "I wish you every success with the work ahead.",
  () => "Good luck to you and to the new colleague.",
];

/** F11, P8: thanks, no argument, the door left open, one question for advice. */
export const writeAfterRejection: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you - ", after: " decision" }),
  paragraphs: [
    [say("thanks", THANKS), say("good", GOOD)],
    [words.topic && say("topic", TOPIC), say("later", LATER)],
    [say("advice", ADVICE), say("wish", WISH)],
  ],
  missing: [],
});
