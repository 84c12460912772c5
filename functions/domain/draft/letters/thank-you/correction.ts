import type { Sentence } from "../letter.ts";

/** A correction that the person asked for; in one sentence, in the person's own words after a colon. */
export const CORRECTIONS: readonly Sentence[] = [
  (w) => `One correction to what I told you: ${w.correction}.`,
  (w) => `Let me put one thing right: ${w.correction}.`,
  (w) => `There is a point that I would like to correct: ${w.correction}.`,
  (w) => `I need to set one detail straight: ${w.correction}.`,
  (w) => `Something I said was not quite right, so here it is properly: ${w.correction}.`,
  (w) => `Please allow me a small correction: ${w.correction}.`,
  (w) => `I would not want to leave you with a wrong impression on one point: ${w.correction}.`,
  (w) => `To be exact about something that came up: ${w.correction}.`,
  (w) => `I would like to be accurate about one thing: ${w.correction}.`,
  (w) => `One detail came out wrong when I told you, so once more: ${w.correction}.`,
  (w) => `A point to put straight, if I may: ${w.correction}.`,
];
