import type { Sentence } from "../letter.ts";

/** One topic with this person; `topic` fits after "about". */
export const TOPICS: readonly Sentence[] = [
  (w) => `I especially enjoyed talking about ${w.topic}.`,
  (w) => `I keep coming back to what we said about ${w.topic}.`,
  (w) => `I particularly liked talking with you about ${w.topic}.`,
  (w) => `Our talk about ${w.topic} was time well spent.`,
  (w) => `What we said about ${w.topic} has stuck with me.`,
  (w) => `I was glad we got to talk about ${w.topic}.`,
  (w) => `For me, the best part was our talk about ${w.topic}.`,
  (w) => `I could ask you much more about ${w.topic}, and I hope I get the chance.`,
  (w) => `I could have talked for another hour about ${w.topic}.`,
  (w) => `I learned something from our talk about ${w.topic}.`,
  (w) => `Talking about ${w.topic} left me with plenty to think about.`,
];

/** Where the record holds no topic: what was learned, of which nothing is claimed. */
export const WITHOUT_TOPIC: readonly Sentence[] = [
  () => "I enjoyed hearing more about the job, and it is work that suits me.",
  () => "I now have a much clearer picture of what the job involves from day to day.",
  () => "I left with a good sense of what you are looking for in this job.",
  () => "By the end of our conversation, I could picture myself in the job.",
  () => "I learned a lot about what the work involves, and I liked what I heard.",
  () => "It was helpful to hear how you see the job and what you hope to find.",
  () => "It helped me a lot to hear about the job from someone who knows it well.",
  () => "I liked the way you described the work, and it sounds like something I would enjoy.",
  () => "The job as you described it is one that I think would suit me well.",
  () => "It was good to get a better feel for the job and the people behind it.",
  () => "I liked how clearly you explained the job and what you expect from it.",
];
