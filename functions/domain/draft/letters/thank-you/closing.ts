import type { Sentence } from "../letter.ts";

/** The last sentence of a thank-you. */
export const CLOSINGS: readonly Sentence[] = [
  () => "If anything else would help you, please let me know.",
  () => "Thank you once more for your time and your attention.",
  () => "I look forward to hearing from you.",
  () => "Should a question come up in the meantime, I am easy to reach.",
  () => "Thanks again, and have a good week.",
  () => "I am happy to send whatever else you would like to see.",
  () => "It was a pleasure, and I hope that we speak again.",
  () => "Please give my regards to the rest of the team.",
  () => "I hope to see you again before long.",
  () => "If you want to know more about me, just ask.",
  () => "Thank you again for a good conversation.",
];
