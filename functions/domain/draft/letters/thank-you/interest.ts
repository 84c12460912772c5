import type { Sentence } from "../letter.ts";

/** Interest reaffirmed. */
export const INTERESTS: readonly Sentence[] = [
  (w) => `I was interested in ${w.employer} before we spoke, and now I am even more so.`,
  (w) => `The more I hear about ${w.employer}, the more I want to work there.`,
  () => "I hope to come and work with you.",
  (w) => `I can really see myself${w.asRole && ` as ${w.asRole}`} at ${w.employer}.`,
  (w) => `I came away even more interested in working for ${w.employer}.`,
  () => "I would love to be part of the team.",
  (w) => `It is a job I would enjoy, and ${w.employer} is where I would want to do it.`,
  (w) => `I would very much like to work for ${w.employer}.`,
  () => "Working with you is something I would look forward to.",
  (w) => `I like what you do at ${w.employer} and would be happy to be a part of it.`,
  (w) => `Working at ${w.employer} would be a great next step for me.`,
];
