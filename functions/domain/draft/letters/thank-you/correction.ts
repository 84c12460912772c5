import type { Sentence } from "../letter.ts";

/** A correction that the person asked for; in one sentence, in the person's own words after a colon. */
export const CORRECTIONS: readonly Sentence[] = [
  (w) => `One quick correction: ${w.correction}.`,
  (w) => `I also want to correct something I said: ${w.correction}.`,
  (w) => `Let me correct one detail: ${w.correction}.`,
  (w) => `One thing I should clear up: ${w.correction}.`,
  (w) => `I misspoke on one point: ${w.correction}.`,
  (w) => `Let me set one thing straight: ${w.correction}.`,
  (w) => `Also, a small correction to what I told you: ${w.correction}.`,
  (w) => `It came to me later that I got one thing wrong: ${w.correction}.`,
  (w) => `For the record, one correction from my side: ${w.correction}.`,
  (w) => `I should also correct a detail I gave you: ${w.correction}.`,
  (w) => `Looking back, I want to put one detail right: ${w.correction}.`,
];
