import type { Sentence } from "../letter.ts";

/** Interest reaffirmed. */
export const INTERESTS: readonly Sentence[] = [
  (w) => `I would be very happy to join ${w.employer}, and our talk has only made that clearer to me.`,
  (w) => `I remain interested in working with you at ${w.employer}, now more than before.`,
  (w) => `The work at ${w.employer} suits what I want to do next, and I would take it up with energy.`,
  (w) => `After our talk I can see myself${w.asRole && ` as ${w.asRole}`} at ${w.employer}, and I would like that very much.`,
  (w) => `My interest in ${w.employer} has grown with what I heard from you.`,
  (w) => `I would like to be part of what you are doing at ${w.employer}.`,
  (w) => `I left the interview wanting the job, and I would be proud to do it for ${w.employer}.`,
  (w) => `I am keen to work for ${w.employer}, and I wanted to say so plainly.`,
  (w) => `I hope to have the chance to do this work with you and the others at ${w.employer}.`,
  (w) => `Of all that I took away, one thing is simple: I would like to work at ${w.employer}.`,
  (w) => `Nothing that I heard has made me want to work for ${w.employer} any less; quite the opposite.`,
];
