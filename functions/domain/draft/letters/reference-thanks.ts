import { isWorkOfBoth } from "../wording/project.ts";
import { subjectOf } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const NEWS: readonly Sentence[] = [
  (w) => `I have good news: I accepted the offer for ${w.theRoleAt}.`,
  (w) => `It worked out: I have accepted ${w.theRoleAt}.`,
  (w) => `I wanted you to be among the first to know that I have accepted ${w.theRoleAt}.`,
  (w) => `My job search is over: I have said yes to ${w.theRoleAt}.`,
  (w) => `Some happy news: I have said yes to the offer for ${w.theRoleAt}.`,
];

const THANKS: readonly Sentence[] = [
  () => "Thank you so much for being a reference for me.",
  () => "Thank you for your support along the way; it made a real difference.",
  () => "Knowing I could count on you as a reference gave me confidence, and I am grateful.",
  () => "I really appreciate your willingness to vouch for me.",
  () => "Thank you for backing me; it meant a lot.",
];

const PROJECT: readonly Sentence[] = [
  (w) => `Our work on ${w.project} will stay with me.`,
  (w) => `I still like to think back to our work on ${w.project}.`,
  (w) => `I learned a lot from our work on ${w.project}.`,
  (w) => `What I learned from our work on ${w.project} will come in useful.`,
];

const CLOSE: readonly Sentence[] = [
  () => "If I can ever do the same for you, just ask.",
  () => "Please stay in touch, and let me know when I can help you in turn.",
  () => "I will let you know how it goes once I have started.",
  () => "I hope we can catch up soon.",
  () => "I owe you one, so please call on me whenever you need a hand.",
];

/** F11: thanks each reference and tells the result (cadence.md, Case Western). */
export const writeReferenceThanks: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you, and news: ", after: "" }),
  paragraphs: [
    [say("news", NEWS)],
    [say("thanks", THANKS), isWorkOfBoth(words.project) ? say("project", PROJECT) : ""],
    [say("close", CLOSE)],
  ],
  missing: [],
});
