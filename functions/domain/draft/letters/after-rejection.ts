import { isOwnTopic } from "../wording/retold.ts";
import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const THANKS: readonly Sentence[] = [
  (w) => `Thank you for letting me know about ${w.theRoleAt}.`,
  (w) => `Thank you for the update on ${w.theRoleAt}.`,
  (w) => `I appreciate you letting me know your decision on ${w.theRoleAt}.`,
  (w) => `Thanks for getting back to me about ${w.theRoleAt}.`,
];

const GOOD: readonly Sentence[] = [
  (w) => `I am sorry it did not work out, but I enjoyed our conversation${w.onDay}.`,
  (w) => `I am disappointed, of course, but I am glad we had the chance to talk${w.onDay}.`,
  (w) => `While I would have liked a different answer, I learned a lot from the interview${w.onDay}.`,
  (w) => `I would have liked to join you, of course, and I did enjoy the interview${w.onDay}.`,
];

const TOPIC: readonly Sentence[] = [
  (w) => `I will remember our conversation about ${w.topic}.`,
  (w) => `I especially liked our talk about ${w.topic}.`,
  (w) => `I got a lot out of talking about ${w.topic}.`,
  (w) => `Our talk about ${w.topic} was well worth it.`,
];

const LATER: readonly Sentence[] = [
  () => "If something else that fits me opens up, please let me know.",
  () => "Please keep me in mind for other openings.",
  (w) => `I would gladly apply to ${w.employer} again.`,
  () => "If another opening comes up, I would like to be considered.",
];

const ADVICE: readonly Sentence[] = [
  () => "If there is anything I could do better next time, I would be glad to know.",
  () => "If you have any feedback for me, I would be grateful for it.",
  () => "Is there anything I could work on for next time?",
  () => "Any advice on what I could improve would be very welcome.",
];

const WISH: readonly Sentence[] = [
  () => "I wish you and your new colleague all the best.",
  () => "All the best to you and the team.",
  () => "I wish you and the team every success.",
  () => "I wish you all well.",
];

/** F11, P8: thanks, no argument, the door left open, one question for advice. */
export const writeAfterRejection: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you - ", after: " decision" }),
  paragraphs: [
    [say("thanks", THANKS), say("good", GOOD)],
    [words.topic && !isOwnTopic(words.topic) ? say("topic", TOPIC) : "", say("later", LATER)],
    [say("advice", ADVICE), say("wish", WISH)],
  ],
  missing: [],
});
