import { inList } from "../wording/list.ts";
import { subjectOf } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const OPENING: readonly Sentence[] = [
  (w) => `I would like to thank everyone who took part in my interview${w.when} for ${w.theRoleAt}, and I hope that you can help me do so.`,
  (w) => `After my interview${w.when} for ${w.theRoleAt} I want to thank each person I met, and you as well.`,
  (w) => `My interview${w.when} for ${w.theRoleAt} left me with many people to thank, so I am writing to you.`,
  (w) => `Thank you for your part in my interview${w.when} for ${w.theRoleAt}; may I ask you to pass on my thanks to the others, too?`,
];

const NAMES: readonly Sentence[] = [
  (w) => `Would you be so kind as to tell ${everyone(w)} that I appreciated their time and their questions?`,
  (w) => `Please let ${everyone(w)} know that I was glad to talk with them.`,
  (w) => `Could you pass my warm thanks on to ${everyone(w)}?`,
  (w) => `I would be grateful if you gave my thanks to ${everyone(w)}.`,
];

const TOPICS: readonly Sentence[] = [
  (w) => `I have gone on thinking about what came up, ${inList(w.topics.slice(0, 2))} most of all.`,
  (w) => `The conversations about ${inList(w.topics.slice(0, 2))} are what I remember best.`,
  (w) => `What was said about ${inList(w.topics.slice(0, 2))} gave me a good picture of the work.`,
  (w) => `I learned a lot, not least about ${inList(w.topics.slice(0, 2))}.`,
];

const INTEREST: readonly Sentence[] = [
  (w) => `I would be very glad to become part of ${w.employer}.`,
  (w) => `It all made me want to work for ${w.employer} even more.`,
  (w) => `My interest in joining ${w.employer} has only grown.`,
  (w) => `I can see myself at ${w.employer}, and I hope that it works out.`,
];

const NEXT: readonly Sentence[] = [
  (w) =>
    w.decisionDate
      ? `I know that the decision is planned for ${w.decisionDate}; may I ask you for news if it takes longer?`
      : `Can you tell me what the next step is for ${w.theRole}, and when it is likely?`,
  (w) =>
    w.decisionDate
      ? `The decision is due by ${w.decisionDate}, as I understand it. May I turn to you afterwards if I have heard nothing?`
      : `Do you know when a decision about ${w.theRole} can be expected?`,
  (w) =>
    w.decisionDate
      ? `With ${w.decisionDate} as the date for the decision, is it all right if I ask you afterwards how it went?`
      : `May I turn to you in a week or so to ask about ${w.theRole}?`,
  (w) =>
    w.decisionDate
      ? `If ${w.decisionDate} goes by without a decision, may I write to you about it?`
      : `Would you let me know how things go on with ${w.theRole}?`,
];

const CLOSING: readonly Sentence[] = [
  () => "Thank you for your help with all of this.",
  () => "Many thanks for taking care of it.",
  () => "I appreciate your help, and thank you for passing this on.",
  () => "Thank you for being the link between us.",
];

/** F3: one letter that names all interviewers, or those without an address, to the coordinator who can pass it on. */
export const writeCoordinatorLetter: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you - ", after: " interview" }),
  paragraphs: [
    [say("opening", OPENING)],
    [words.passOnTo.length > 0 ? say("names", NAMES) : ""],
    [words.topics.length > 0 ? say("topics", TOPICS) : "", say("interest", INTEREST)],
    [say("next", NEXT), say("closing", CLOSING)],
  ],
  missing:
    words.topics.length > 0
      ? []
      : [{ field: "topics", request: 'What did you talk about? Answer "talked about ..." and a better letter comes back.' }],
});

// Beyond this a list of names is no sentence any more.
const MOST_NAMES = 16;

function everyone({ passOnTo }: Words): string {
  return inList(passOnTo.length > MOST_NAMES ? [...passOnTo.slice(0, MOST_NAMES), "everyone else whom I met"] : passOnTo);
}
