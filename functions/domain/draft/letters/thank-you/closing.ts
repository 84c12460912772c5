import type { Sentence } from "../letter.ts";

/** The last sentence of a thank-you. */
export const CLOSINGS: readonly Sentence[] = [
  () => "Please let me know if you need anything else from me.",
  () => "Thank you again, and I hope to hear from you.",
  () => "I look forward to hearing from you.",
  () => "If you have any other questions, I am happy to answer them.",
  () => "Thanks again for everything.",
  () => "I am happy to send anything else you would like to see.",
  () => "I hope we can talk again soon.",
  () => "Thanks again to you and the team.",
  () => "If there is more you would like to know, just ask.",
  () => "I hope the rest of the search goes well.",
  () => "Until then, all the best.",
];
