import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const THANKS: readonly Sentence[] = [
  (w) => `Thank you very much for the offer of ${w.theRoleAt}.`,
  (w) => `Your offer of ${w.theRoleAt} has reached me, and I thank you for it.`,
  (w) => `I was delighted to get your offer of ${w.theRoleAt}.`,
  (w) => `What good news: thank you for offering me ${w.theRoleAt}.`,
];

const CARE: readonly Sentence[] = [
  () => "I would like to read everything with care before I answer.",
  () => "Please give me a little time to look at it properly.",
  () => "I want to think it through so that my answer is one you can rely on.",
  () => "Before I answer I would like to go through the details in peace.",
];

const TERMS: readonly Sentence[] = [
  () => "Could you send me the terms in writing, and tell me by when you need my answer?",
  () => "By what date do you need to hear from me, and may I have the details in writing?",
  () => "Would you let me have the written offer, with the date by which you would like an answer?",
  () => "May I ask for the details in writing and for the day on which you need my answer?",
];

const WARM: readonly Sentence[] = [
  (w) => `It means a lot to me that ${w.employer} would like to have me.`,
  (w) => `I am very pleased that ${w.employer} has chosen me.`,
  (w) => `I enjoyed the conversations with ${w.employer}, and I am happy about this.`,
  (w) => `It makes me glad that ${w.employer} thought of me.`,
];

const SOON: readonly Sentence[] = [
  () => "You will hear from me soon.",
  () => "I will be in touch shortly.",
  () => "I will not keep you waiting for long.",
  () => "I will come back to you as soon as I have read it.",
];

/** F11, P9: acknowledges the offer within a day (cadence.md); it does not accept. */
export const writeAfterOffer: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you - ", after: " offer" }),
  paragraphs: [[say("thanks", THANKS), say("warm", WARM)], [say("care", CARE), say("terms", TERMS)], [say("soon", SOON)]],
  missing: [],
});
