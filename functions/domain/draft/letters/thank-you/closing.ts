import type { Sentence } from "../letter.ts";

/** The last sentence of a thank-you. */
export const CLOSINGS: readonly Sentence[] = [
  () => "If anything else would help you, please let me know.",
  () => "Thank you once more for your time and your attention.",
  () => "I look forward to hearing from you.",
  () => "Should a question come up in the meantime, I am easy to reach.",
  () => "Thanks again, and have a good week.",
  () => "I am happy to send whatever else you would like to see.",
  (w) => `It was a pleasure, and I hope that we speak again about ${w.theRole}.`,
  (w) => `Please give my regards to everyone at ${w.employer}.`,
  (w) => `I hope to see more of ${w.employer} before long.`,
  () => "If you want to know more about me, just ask.",
  () => "Thank you again for a good conversation.",
];
