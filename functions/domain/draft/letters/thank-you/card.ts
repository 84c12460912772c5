import { isAnswered, isOwnTopic } from "../../wording/retold.ts";
import type { Words } from "../../wording/words.ts";
import type { Say, Sentence } from "../letter.ts";

const THANKS: readonly Sentence[] = [
  (w) => `Thank you for the interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Thank you for your time${w.onDay} and for telling me about ${w.theRoleAt}.`,
  (w) => `Thank you. It was great to talk with you${w.onDay} about ${w.theRoleAt}.`,
  (w) => `Thank you so much for our ${w.conversation}${w.onDay} ${w.aboutOrFor} ${w.theRoleAt}.`,
  (w) => `I really enjoyed speaking with you${w.onDay} and hearing about ${w.theRoleAt}.`,
  (w) => `A quick note to thank you for talking with me${w.onDay} about ${w.theRoleAt}.`,
  (w) => `Many thanks for the interview${w.onDay} and for considering me for ${w.theRoleAt}.`,
  (w) => `I appreciated your time${w.onDay} and everything I learned about ${w.theRoleAt}.`,
];

const TOPIC: readonly Sentence[] = [
  (w) => `I especially enjoyed talking about ${w.topic}.`,
  (w) => `I keep returning to our talk about ${w.topic}.`,
  (w) => `It was a pleasure to talk about ${w.topic}.`,
  (w) => `I will remember our chat about ${w.topic}.`,
  (w) => `The best part was talking about ${w.topic}.`,
  (w) => `I was glad we talked about ${w.topic}.`,
  (w) => `I got a lot out of our talk about ${w.topic}.`,
  (w) => `I would gladly talk more about ${w.topic}.`,
];

/** A topic of the person's own. */
const OWN_TOPIC: readonly Sentence[] = [
  (w) => `I was glad to tell you about ${w.topic}.`,
  (w) => `It was good to talk with you about ${w.topic}.`,
  (w) => `I liked talking with you about ${w.topic}.`,
  (w) => `I enjoyed telling you about ${w.topic}.`,
  (w) => `I am glad that we talked about ${w.topic}.`,
  (w) => `I am happy that I could tell you about ${w.topic}.`,
];

const WISH: readonly Sentence[] = [
  () => "I would love to work with you.",
  () => "I hope to join you soon.",
  (w) => `I would be happy to work at ${w.employer}.`,
  () => "I hope to be part of the team.",
  (w) => `I would be glad to come and work at ${w.employer}.`,
  () => "I hope we get to work together.",
  () => "I hope this was not our last conversation.",
  () => "It would be great to be one of your colleagues.",
];

/** F2: the note in few words, to copy by hand: at most 70 (drafts.md). */
export function cardOf(words: Words, say: Say): readonly string[] {
  const sentences = [say("card-thanks", THANKS), topicIn(words, say), say("card-wish", WISH)];
  return [words.greeting, sentences.filter(Boolean).join(" "), [words.signOff, words.person.name].filter(Boolean).join("\n")];
}

function topicIn({ topic }: Words, say: Say): string {
  if (!topic) return "";
  if (!isOwnTopic(topic)) return say("card-topic", TOPIC);
  return isAnswered(topic) ? "" : say("card-own-topic", OWN_TOPIC);
}
