import { fitted } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";
import { inquiryLacks } from "./status-inquiry.ts";

const WHO: readonly Sentence[] = [
  (w) => `I wrote to you about ${w.theRoleAt}, which I interviewed for${w.onDay}.`,
  (w) => `I am writing once more about my interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `I wanted to follow up one last time on my interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `I interviewed${w.onDay} for ${w.theRoleAt} and have one more question.`,
];

const NEED: readonly Sentence[] = [
  (w) => `Is there anything else you need from me for the decision${originally(w.decisionDay)}?`,
  (w) => `Is there anything I can send that would help with the decision${originally(w.decisionDay)}?`,
  (w) => `Would any more information from me help with the decision${originally(w.decisionDay)}?`,
  (w) => `Do you need anything more from me for the decision${originally(w.decisionDay)}?`,
];

const LAST: readonly Sentence[] = [
  () => "I know you are busy, so this is the last time I will ask.",
  () => "I know your days are full, and this is my last note about it.",
  () => "This is the last time I will write about it.",
  () => "This is the last you will hear from me about it.",
];

const WAY_OUT: readonly Sentence[] = [
  (w) => `If you have chosen someone else, I understand completely, and I wish ${w.employer} well.`,
  () => "If another candidate was chosen, that is fine, and I wish you both well.",
  (w) => `If it went another way, I would still be glad to hear from ${w.employer} about other work.`,
  () => "If someone else was chosen, no hard feelings: I was glad of the chance.",
];

const THANKS: readonly Sentence[] = [
  () => "Thank you for considering me.",
  () => "Thanks again for your time.",
  () => "Thank you for reading this.",
  () => "Thank you either way.",
];

/** F8: the second and last inquiry in the other phrasing: anything you need from me? It says it is the last and leaves a way out. */
export const writeLastInquiry: LetterWriter = (words, say) => ({
  subject: fitted(words.role || words.company, { before: "Following up: ", after: " decision", without: "my interview" }),
  paragraphs: [
    [say("who", WHO)],
    [say("need", NEED)],
    [say("last", LAST), say("way-out", WAY_OUT), words.isBrief ? "" : say("thanks", THANKS)],
  ],
  missing: inquiryLacks(words),
});

function originally(decisionDay: string): string {
  return decisionDay && ` planned for ${decisionDay}`;
}
