import { inList } from "../wording/list.ts";
import { fitted } from "../wording/subject.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const ASK: readonly Sentence[] = [
  (w) => `Has anyone been in contact with you about ${w.theRoleAt}?`,
  (w) => `May I ask whether you have heard from anyone about ${w.theRoleAt}?`,
  (w) => `I was wondering about ${w.theRoleAt}: has someone called or written to you?`,
  (w) => `Have you had a call or an email about ${w.theRoleAt} by now?`,
];

const WHY: readonly Sentence[] = [
  (w) =>
    w.decisionDate
      ? `They were going to decide by ${w.decisionDate}, and a call would tell me that things are moving.`
      : "It would tell me that things are moving.",
  (w) =>
    w.decisionDate
      ? `With a decision planned for ${w.decisionDate}, I am curious how far along they are.`
      : "I am curious how far along they are.",
  (w) =>
    w.decisionDate
      ? `The decision was planned for ${w.decisionDate}, so anything you know helps me.`
      : "Anything you know helps me to see where I stand.",
  (w) =>
    w.decisionDate
      ? `${w.decisionDate} is the day they named for the decision, which is why I ask.`
      : "I ask only to know where things stand.",
];

const FINE: readonly Sentence[] = [
  () => "If not, that is quite all right; not every employer calls.",
  () => "No need to worry if it has been quiet, since many decide without calling.",
  () => "It is not a bad sign if nobody has, because plenty of places do not check.",
  () => "A no is a fine answer, too: some never call anyone.",
];

const OFFER: readonly Sentence[] = [
  (w) =>
    w.project
      ? `And if it would help to go over ${w.project} again before they call, I can send you a few lines.`
      : "And if you would like a few lines on the job before they call, I can send them.",
  (w) =>
    w.project
      ? `Should you want a reminder about ${w.project}, just tell me.`
      : "Should you want a reminder of what the job is about, just tell me.",
  (w) =>
    w.project ? `I am glad to talk ${w.project} through with you if you like.` : "I am glad to talk it through with you if you like.",
  (w) =>
    w.project
      ? `If you would like to have the details of ${w.project} at hand, I can write them down.`
      : "If you would like to have details at hand, I can write them down.",
];

const THANKS: readonly Sentence[] = [
  () => "Thank you for standing by me in this.",
  () => "Thanks for being there for me.",
  () => "Thank you again for helping me with this.",
  () => "It is good to have you on my side; thank you.",
];

/** F5: has anyone contacted you? No contact does not mean being out of the running. */
export const writeReferenceCheckIn: LetterWriter = (words, say) => ({
  subject: fitted(words.company, { before: "Any word from ", after: " yet?", without: "them" }),
  paragraphs: [[say("ask", ASK), say("why", WHY)], [say("fine", FINE)], [say("offer", OFFER)], [say("thanks", THANKS)]],
  missing:
    words.otherReferences.length > 0
      ? [{ field: "other-references", request: `Ask ${inList(words.otherReferences)} the same, in words of your own.` }]
      : [],
});
