import type { Sentence } from "../letter.ts";

/** Interest reaffirmed. */
export const INTERESTS: readonly Sentence[] = [
  (w) => `I am very interested in joining ${w.employer}, and our conversation only confirmed that.`,
  (w) => `The more I hear about ${w.employer}, the more I would like to work there.`,
  (w) => `I would be excited to join ${w.employer}.`,
  (w) => `After our conversation, I can really see myself${w.asRole && ` as ${w.asRole}`} at ${w.employer}.`,
  (w) => `I came away even more interested in working for ${w.employer}.`,
  (w) => `I would love to be part of the team at ${w.employer}.`,
  (w) => `It is a job I would really like to do, and ${w.employer} is where I would like to do it.`,
  (w) => `I would very much like to work for ${w.employer}.`,
  (w) => `I hope to have the chance to work with you at ${w.employer}.`,
  (w) => `I remain very interested in the work you are doing at ${w.employer}.`,
  (w) => `Working at ${w.employer} would be a great next step for me.`,
];
