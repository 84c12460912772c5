import { inList } from "../wording/list.ts";
import { isWorkOfBoth } from "../wording/project.ts";
import { fittedWhole } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const ASK: readonly Sentence[] = [
  (w) => `Has anyone contacted you about ${w.theRoleAt}?`,
  (w) => `Have you heard from anyone about ${w.theRoleAt}?`,
  (w) => `I have a quick question about ${w.theRoleAt}: has anyone called or written to you?`,
  (w) => `Has anybody been in touch with you yet about ${w.theRoleAt}?`,
];

const WHY: readonly Sentence[] = [
  (w) =>
    w.decisionDate
      ? `They planned to decide by ${w.decisionDate}, so I am wondering where things stand.`
      : "I am wondering where things stand.",
  (w) =>
    w.decisionDate
      ? `They were aiming for a decision by ${w.decisionDate}, so a call to you would be a good sign.`
      : "A call to you would be a good sign.",
  (w) =>
    w.decisionDate ? `The decision was planned for ${w.decisionDate}, so anything you know would help.` : "Anything you know would help.",
  (w) =>
    w.decisionDate
      ? `The date they gave me for a decision is ${w.decisionDate}, which is why I ask.`
      : "I would just like to know where things stand.",
];

const FINE: readonly Sentence[] = [
  () => "If not, that is fine: not every employer calls.",
  () => "No worries if not, as many employers decide without calling.",
  () => "If nobody has, that is not a bad sign, since plenty of employers never check.",
  () => "If it has been quiet, that is no problem; some never call at all.",
];

const OFFER: readonly Sentence[] = [
  (w) =>
    isWorkOfBoth(w.project)
      ? `If it would help to have something on ${w.project} before they call, I can send you a few notes.`
      : "If you would like a few notes on the job before they call, I can send them.",
  (w) =>
    isWorkOfBoth(w.project)
      ? `If you would like a reminder about ${w.project}, just let me know.`
      : "If you would like a reminder of what the job is about, just let me know.",
  (w) =>
    w.project ? `I am happy to talk about ${w.project} with you if you like.` : "I am happy to talk it through with you if you like.",
  (w) =>
    isWorkOfBoth(w.project)
      ? `I can also send you some notes on ${w.project} if that is useful.`
      : "I can also send you some notes on the job if that is useful.",
];

const THANKS: readonly Sentence[] = [
  () => "Thanks again for being a reference for me.",
  () => "Thanks again for your support.",
  () => "I appreciate all your help.",
  () => "Thank you for being in my corner.",
];

const FRAMES = [
  { before: "Any word from ", after: " yet?" },
  { before: "News from ", after: "?" },
];

/** F5: has anyone contacted you? No contact does not mean being out of the running. */
export const writeReferenceCheckIn: LetterWriter = (words, say) => ({
  subject: fittedWhole(words.company, FRAMES, "them"),
  paragraphs: [[say("ask", ASK), say("why", WHY)], [say("fine", FINE)], [say("offer", OFFER)], [say("thanks", THANKS)]],
  missing:
    words.otherReferences.length > 0
      ? [{ field: "other-references", request: `Ask ${inList(words.otherReferences)} the same, in words of your own.` }]
      : [],
});
