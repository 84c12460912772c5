import type { Sentence } from "../letter.ts";

/** One topic with this person; `topic` fits after "about". */
export const TOPICS: readonly Sentence[] = [
  (w) => `I especially enjoyed talking about ${w.topic}.`,
  (w) => `I keep coming back to our conversation about ${w.topic}.`,
  (w) => `I particularly liked talking with you about ${w.topic}.`,
  (w) => `Our talk about ${w.topic} was time well spent.`,
  (w) => `Our discussion of ${w.topic} has stuck with me.`,
  (w) => `I was glad we got to talk about ${w.topic}.`,
  (w) => `For me, the best part was our talk about ${w.topic}.`,
  (w) => `I could ask you much more about ${w.topic}, and I hope I get the chance.`,
  (w) => `I could have talked for another hour about ${w.topic}.`,
  (w) => `I learned something from our talk about ${w.topic}.`,
  (w) => `Talking about ${w.topic} left me with plenty to think about.`,
];

/** A topic of the person's own, on which they were the one to tell: "my time at sea", "how I handle a remake". */
export const OWN_TOPICS: readonly Sentence[] = [
  (w) => `I was glad I could tell you about ${w.topic}.`,
  (w) => `I hope I gave you a good idea of ${w.topic}.`,
  (w) => `I enjoyed talking with you about ${w.topic}.`,
  (w) => `There is more I could tell you about ${w.topic}, if that would be useful.`,
  (w) => `I liked that we had time to talk about ${w.topic}.`,
  (w) => `It was good to be able to tell you about ${w.topic}.`,
  (w) => `I am happy to say more about ${w.topic} whenever you like.`,
  (w) => `I was happy to talk about ${w.topic}, and I hope it was useful.`,
  (w) => `Thank you for listening when I talked about ${w.topic}.`,
  (w) => `Please ask if you would like to hear more about ${w.topic}.`,
  (w) => `I hope my thoughts on ${w.topic} were of interest.`,
];

/** What was asked about the person and had an answer: "whether I'd relocate", "why I left nursing". */
export const ANSWERED_TOPICS: readonly Sentence[] = [
  (w) => `I was glad we talked about ${w.topic}.`,
  (w) => `It was good to talk openly about ${w.topic}.`,
  (w) => `I hope my answer on ${w.topic} was clear.`,
  (w) => `I liked how directly we could talk about ${w.topic}.`,
  (w) => `If you would like to come back to ${w.topic}, just ask.`,
  (w) => `I hope I was clear about ${w.topic}.`,
  (w) => `It helped that we could talk about ${w.topic}.`,
  (w) => `If I left anything open on ${w.topic}, I would be happy to add to it.`,
  (w) => `I appreciated that we could speak plainly about ${w.topic}.`,
  (w) => `I would gladly say more about ${w.topic}, should you want to know.`,
  (w) => `I was happy to talk with you about ${w.topic}, and I hope I answered your question.`,
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
