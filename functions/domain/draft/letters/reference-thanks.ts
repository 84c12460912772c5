import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const NEWS: readonly Sentence[] = [
  (w) => `I have good news: I accepted the offer for ${w.theRoleAt}.`,
  (w) => `It worked out: I have accepted ${w.theRoleAt}.`,
  (w) => `You should be among the first to know that I have accepted ${w.theRoleAt}.`,
  (w) => `The search is over, because I have said yes to ${w.theRoleAt}.`,
  (w) => `I wanted you to hear it from me: I said yes to ${w.theRoleAt}.`,
];

const THANKS: readonly Sentence[] = [
  (w) => `Thank you for standing behind me${w.relation && ` as my ${w.relation}`} and for being ready to speak for me.`,
  (w) => `It helped me to know that you${w.relation && `, my ${w.relation},`} were there as a reference, and I thank you for it.`,
  (w) => `Having you${w.relation && `, as my ${w.relation},`} on my list of references gave me confidence; thank you.`,
  (w) => `I am grateful that I could name you${w.relation && `, my ${w.relation},`} as a reference.`,
  (w) => `That you${w.relation && `, my ${w.relation},`} were willing to vouch for me was a great help.`,
];

const PROJECT: readonly Sentence[] = [
  (w) => `What we did together on ${w.project} is something that I take with me.`,
  (w) => `I think back with pleasure to ${w.project}.`,
  (w) => `I learned much of what I need now when we worked on ${w.project}.`,
  (w) => `Our time on ${w.project} was good preparation.`,
];

const CLOSE: readonly Sentence[] = [
  () => "If I can ever do the same for you, please ask.",
  () => "Let us stay in contact, and tell me when I can return the favor.",
  () => "I will tell you how it goes once I have started.",
  () => "I hope that we find time to catch up before long.",
  () => "I owe you one, so do call on me when you need someone.",
];

/** F11: thanks each reference and tells the result (cadence.md, Case Western). */
export const writeReferenceThanks: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you, and news: ", after: "" }),
  paragraphs: [[say("news", NEWS)], [say("thanks", THANKS), words.project && say("project", PROJECT)], [say("close", CLOSE)]],
  missing: [],
});
