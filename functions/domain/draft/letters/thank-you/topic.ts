import type { Sentence } from "../letter.ts";

/** One topic with this person; `topic` fits after "about". */
export const TOPICS: readonly Sentence[] = [
  (w) => `I especially enjoyed our conversation about ${w.topic}.`,
  (w) => `I have been thinking about ${w.topic} since we spoke.`,
  (w) => `I particularly liked talking with you about ${w.topic}.`,
  (w) => `Talking about ${w.topic} gave me a much better sense of the job.`,
  (w) => `What we said about ${w.topic} has stuck with me.`,
  (w) => `I was glad we got to talk about ${w.topic}.`,
  (w) => `Our discussion about ${w.topic} was a highlight for me.`,
  (w) => `I left thinking about ${w.topic} and would be glad to talk more about that.`,
  (w) => `I would happily have talked longer about ${w.topic}.`,
  (w) => `It was interesting to talk through ${w.topic} with you.`,
  (w) => `I liked what you had to say about ${w.topic}.`,
];

/** Where the record holds no topic: what was learned, of which nothing is claimed. */
export const WITHOUT_TOPIC: readonly Sentence[] = [
  () => "I enjoyed hearing more about the job, and it sounds like work I would really like.",
  () => "It gave me a much clearer picture of what the job involves day to day.",
  () => "I came away with a good sense of what you are looking for in this job.",
  () => "Hearing more about the job made it even more appealing to me than before.",
  () => "I learned a lot about what the work involves, and I liked what I heard.",
  () => "It was helpful to hear what you are looking for and how you see the job.",
  () => "It helped me a lot to hear about the job from someone who knows it well.",
  () => "I liked the way you described the work, and I can picture myself doing it.",
  () => "What you told me about the job confirmed that it would suit me well.",
  () => "It was good to get a better feel for the job and the people behind it.",
  () => "I appreciated how clearly you explained the job and what you expect.",
];
