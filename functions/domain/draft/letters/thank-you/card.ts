import type { Words } from "../../wording/words.ts";
import type { Say, Sentence } from "../letter.ts";

const THANKS: readonly Sentence[] = [
  (w) => `Thank you for the interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Thank you for your time${w.onDay} and for telling me about ${w.theRoleAt}.`,
  (w) => `It was great to talk with you${w.onDay} about ${w.theRoleAt}. Thank you.`,
  (w) => `Thank you so much for our ${w.conversation}${w.onDay} about ${w.theRoleAt}.`,
  (w) => `I really enjoyed talking with you${w.onDay} about ${w.theRoleAt}.`,
  (w) => `A quick note to thank you for talking with me${w.onDay} about ${w.theRoleAt}.`,
  (w) => `Many thanks for the interview${w.onDay} and for considering me for ${w.theRoleAt}.`,
  (w) => `I appreciated your time${w.onDay} and everything I learned about ${w.theRoleAt}.`,
];

const TOPIC: readonly Sentence[] = [
  (w) => `I especially enjoyed talking about ${w.topic}.`,
  (w) => `I am still thinking about ${w.topic}.`,
  (w) => `It was a pleasure to talk about ${w.topic}.`,
  (w) => `I will remember our conversation about ${w.topic}.`,
  (w) => `Talking about ${w.topic} was a highlight.`,
  (w) => `I was glad we talked about ${w.topic}.`,
  (w) => `I got a lot out of our talk about ${w.topic}.`,
  (w) => `I loved talking with you about ${w.topic}.`,
];

const WISH: readonly Sentence[] = [
  (w) => `I would love to work at ${w.employer}.`,
  (w) => `I hope to join you at ${w.employer}.`,
  (w) => `I would be thrilled to join ${w.employer}.`,
  (w) => `I hope to be part of the team at ${w.employer}.`,
  (w) => `I would be glad to come and work at ${w.employer}.`,
  (w) => `I hope we get to work together at ${w.employer}.`,
  (w) => `I hope I will soon be part of ${w.employer}.`,
  (w) => `It would be great to work with you at ${w.employer}.`,
];

/** F2: the note in few words, to copy by hand: at most 70 (drafts.md). */
export function cardOf(words: Words, say: Say): readonly string[] {
  const sentences = [say("card-thanks", THANKS), words.topic ? say("card-topic", TOPIC) : "", say("card-wish", WISH)];
  return [words.greeting, sentences.filter(Boolean).join(" "), [words.signOff, words.person.name].filter(Boolean).join("\n")];
}
