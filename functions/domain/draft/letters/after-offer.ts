import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const THANKS: readonly Sentence[] = [
  (w) => `Thank you very much for offering me ${w.theRoleAt}.`,
  (w) => `I was delighted to receive your offer for ${w.theRoleAt}.`,
  (w) => `Thank you so much for your offer of ${w.theRoleAt}.`,
  (w) => `What good news: thank you for choosing me for ${w.theRoleAt}.`,
];

const CARE: readonly Sentence[] = [
  () => "I would like to read everything carefully before I decide.",
  () => "I would like a little time to look everything over.",
  () => "I want to think it through carefully.",
  () => "I would like to go through it all with care.",
];

const TERMS: readonly Sentence[] = [
  () => "Could you send me the terms in writing and tell me when you need my answer?",
  () => "When do you need to hear from me, and could I have the details in writing?",
  () => "Could you send me the written offer and let me know the date by which you need an answer?",
  () => "Could I get the details in writing, and by when would you like to know?",
];

const WARM: readonly Sentence[] = [
  () => "I am really pleased that you would like me to join you.",
  () => "It means a lot to me.",
  () => "I enjoyed getting to know you all, and this made my day.",
  () => "That was wonderful to hear.",
];

const SOON: readonly Sentence[] = [
  () => "You will hear from me soon.",
  () => "I will be in touch shortly.",
  () => "I will get back to you soon.",
  () => "I will be back in touch once I have read it all.",
];

/** F11, P9: acknowledges the offer within a day (cadence.md); it does not accept. */
export const writeAfterOffer: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you - ", after: " offer" }),
  paragraphs: [[say("thanks", THANKS), say("warm", WARM)], [say("care", CARE), say("terms", TERMS)], [say("soon", SOON)]],
  missing: [],
});
