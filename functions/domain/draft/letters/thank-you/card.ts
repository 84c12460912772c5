import type { Words } from "../../wording/words.ts";
import type { Say, Sentence } from "../letter.ts";

const THANKS: readonly Sentence[] = [
  (w) => `Thank you for the interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Thank you for your time${w.onDay}, and for telling me about ${w.theRoleAt}.`,
  (w) => `It was good to talk with you${w.onDay} about ${w.theRoleAt}. Thank you.`,
  (w) => `My thanks for our ${w.conversation}${w.onDay} about ${w.theRoleAt}.`,
  (w) => `I was glad of the chance to talk${w.onDay} about ${w.theRoleAt}.`,
  (w) => `A short word of thanks for seeing me${w.onDay} about ${w.theRoleAt}.`,
  (w) => `Many thanks for considering me for ${w.theRoleAt} and for the interview${w.onDay}.`,
  (w) => `I appreciated your time${w.onDay} and all I learned about ${w.theRoleAt}.`,
];

const TOPIC: readonly Sentence[] = [
  (w) => `I liked our talk about ${w.topic} most of all.`,
  (w) => `I am still thinking about ${w.topic}.`,
  (w) => `It was a pleasure to discuss ${w.topic}.`,
  (w) => `I will remember what we said about ${w.topic}.`,
  (w) => `Talking about ${w.topic} was a good moment for me.`,
  (w) => `Thank you, too, for what you said about ${w.topic}.`,
  (w) => `I took a lot from our talk about ${w.topic}.`,
  (w) => `I enjoyed hearing from you about ${w.topic}.`,
];

const WISH: readonly Sentence[] = [
  (w) => `I would be happy to work at ${w.employer}.`,
  (w) => `I hope to join you at ${w.employer}.`,
  (w) => `I would gladly be part of ${w.employer}.`,
  (w) => `Working with you at ${w.employer} would please me very much.`,
  (w) => `I would be glad to come and work for ${w.employer}.`,
  (w) => `I am keen to join ${w.employer}.`,
  (w) => `I hope that I can soon do this work for ${w.employer}.`,
  (w) => `I would very much like to start at ${w.employer}.`,
];

/** F2: the note in few words, to copy by hand: at most 70 (drafts.md). */
export function cardOf(words: Words, say: Say): readonly string[] {
  const sentences = [say("card-thanks", THANKS), words.topic ? say("card-topic", TOPIC) : "", say("card-wish", WISH)];
  return [words.greeting, sentences.filter(Boolean).join(" "), [words.signOff, words.person.name].filter(Boolean).join("\n")];
}
