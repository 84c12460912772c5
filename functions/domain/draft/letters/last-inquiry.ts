import { fitted } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";
import { inquiryLacks } from "./status-inquiry.ts";

const WHO: readonly Sentence[] = [
  (w) => `I wrote before about ${w.theRoleAt}, for which I interviewed${w.onDay}.`,
  (w) => `One more word on ${w.theRoleAt} and my interview${w.onDay}.`,
  (w) => `I am coming back once to my interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `My question concerns ${w.theRoleAt} and my interview${w.onDay}.`,
];

const NEED: readonly Sentence[] = [
  (w) => `Is there anything you still need from me for the decision${originally(w.decisionDay)}?`,
  (w) => `Would a document or an answer from me make the decision${originally(w.decisionDay)} easier?`,
  (w) => `Can I send you anything that would help with the decision${originally(w.decisionDay)}?`,
  (w) => `Is something missing on my side that you want for the decision${originally(w.decisionDay)}?`,
];

const LAST: readonly Sentence[] = [
  () => "You have much to do, so this is the last time I ask.",
  () => "I will not write about this again, as I know your days are full.",
  () => "This is my last note on it, so that you can get on with your work.",
  () => "I promise that this is my last message about it.",
];

const WAY_OUT: readonly Sentence[] = [
  (w) => `If you have chosen someone else, that is fine, and I wish ${w.employer} well.`,
  (w) => `Should another person have been chosen, I understand, and I wish ${w.employer} every success.`,
  (w) => `If it went another way, I would still be glad to hear from ${w.employer} some day.`,
  (w) => `And if it is filled, no harm done: I enjoyed getting to know ${w.employer}.`,
];

const THANKS: readonly Sentence[] = [
  () => "Thank you for your time.",
  () => "Thanks for having considered me.",
  () => "Thank you for the good conversation.",
  () => "Thank you for everything so far.",
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
