import type { Sentence } from "../letter.ts";

/** One topic with this person; `topic` fits after "about". */
export const TOPICS: readonly Sentence[] = [
  (w) => `Our conversation about ${w.topic} has stayed with me.`,
  (w) => `I have been thinking about ${w.topic} since we spoke.`,
  (w) => `I especially enjoyed talking with you about ${w.topic}.`,
  (w) => `What we discussed about ${w.topic} gave me a clearer picture of the work.`,
  (w) => `Hearing your thoughts on ${w.topic} was the best part of the interview for me.`,
  (w) => `I was glad we found time for ${w.topic}.`,
  (w) => `The more I think about ${w.topic}, the more questions I would enjoy working on with you.`,
  (w) => `I left with plenty to think about, ${w.topic} above all.`,
  (w) => `It helped me to hear from you about ${w.topic}.`,
  (w) => `It was good to trade thoughts on ${w.topic}.`,
  (w) => `I liked how openly we could talk about ${w.topic}.`,
];
