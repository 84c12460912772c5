import type { Sentence } from "../letter.ts";

/** The last sentence of a thank-you. */
export const CLOSINGS: readonly Sentence[] = [
  () => "Please let me know if you need anything else from me.",
  () => "Thank you again for your time.",
  () => "I look forward to hearing from you.",
  () => "If you have any other questions, I am happy to answer them.",
  () => "Thanks again for everything.",
  () => "I am happy to send anything else you would like to see.",
  () => "I hope to talk with you again soon.",
  (w) => `Thanks again to you and everyone at ${w.employer}.`,
  () => "If there is anything you would like to know more about, just ask.",
  () => "Thank you again for a great conversation.",
  () => "It was a pleasure, and I hope to hear from you soon.",
];
