import type { Words } from "../wording/words.ts";
import type { Call, CallWriter, Sentence } from "./letter.ts";
import { inquiryLacks } from "./status-inquiry.ts";

const INTRODUCTION: readonly Sentence[] = [
  (w) => `${hello(w)}. I interviewed${w.withWhomSaid}${w.onDay} for ${w.theRoleAt}.`,
  (w) => `${hello(w)}. I am calling about my interview${w.withWhomSaid}${w.onDay} for ${w.theRoleAt}.`,
  (w) => `${hello(w)}. I have a quick question about my interview${w.withWhomSaid}${w.onDay} for ${w.theRoleAt}.`,
];

const ONCE_MORE: readonly Sentence[] = [
  (w) => `${hello(w)}. I called a little while ago about ${w.theRoleAt}, after my interview${w.onDay}.`,
  (w) => `${hello(w)}. I have one last question about my interview${w.withWhomSaid}${w.onDay} for ${w.theRoleAt}.`,
  (w) => `${hello(w)}. I am calling once more about my interview${w.withWhomSaid}${w.onDay} for ${w.theRoleAt}.`,
];

const HAS_IT_MOVED: readonly Sentence[] = [
  (w) => `I understood the decision was planned for ${w.decisionDay}. Has it moved, and am I still being considered?`,
  (w) => `You had mentioned ${w.decisionDay} for the decision. Has that moved, and are you still considering me?`,
  (w) => `I had the decision down for ${w.decisionDay}. Has it been moved, and am I still under consideration?`,
];

const WHEN: readonly Sentence[] = [
  () => "Could you tell me the timeline for the decision, and whether you are still considering me?",
  () => "Do you know yet when the decision will be made, and am I still under consideration?",
  () => "When do you expect to make the decision, and am I still being considered?",
];

const ANYTHING: readonly Sentence[] = [
  (w) => `Is there anything you still need from me for the decision${w.decisionDay && ` that was planned for ${w.decisionDay}`}?`,
  (w) => `Is there anything I can give you to help with the decision${w.decisionDay && ` that was due by ${w.decisionDay}`}?`,
  (w) => `Do you need anything else from me for the decision${w.decisionDay && ` that was set for ${w.decisionDay}`}?`,
];

const FAREWELL: readonly Sentence[] = [
  () => "Thank you, that helps. Have a good day.",
  () => "Thanks for letting me know. Have a good day.",
  () => "That is all I wanted to ask, and thank you very much.",
];

const LAST_FAREWELL: readonly Sentence[] = [
  () => "This is the last time I will call about it. If you have chosen someone else, I understand. Thank you for your time.",
  () => "I will not ask again. If it went to someone else, that is fine, and I wish you well. Thank you.",
  () => "I will leave it there, as this is my last call. If you have decided on someone else, no hard feelings. Thank you.",
];

/** F6, F7 by phone: half a minute, and shorter for the machine (drafts.md: 90 and 45 words). */
export const writeInquiryCall: CallWriter = (words, say) => ({
  script: [[say("introduction", INTRODUCTION)], [say("question", words.decisionDay ? HAS_IT_MOVED : WHEN)], [say("farewell", FAREWELL)]],
  voicemail: voicemail(
    words,
    words.decisionDay
      ? `Could you let me know whether the ${words.decisionDay} decision has moved, and whether you are still considering me?`
      : "Could you let me know when you expect to decide, and whether you are still considering me?",
  ),
  missing: callLacks(words),
});

/** F8 by phone: the other phrasing, and it says that it is the last. */
export const writeLastCall: CallWriter = (words, say) => ({
  script: [[say("once-more", ONCE_MORE)], [say("anything", ANYTHING)], [say("farewell", LAST_FAREWELL)]],
  voicemail: voicemail(
    words,
    `Do you need anything more from me for the ${words.decisionDay && `${words.decisionDay} `}decision? This is my last message about it.`,
  ),
  missing: callLacks(words),
});

function voicemail(words: Words, question: string): readonly string[] {
  const { person } = words;
  return [
    `${hello(words)}, about my${words.day && ` ${words.day}`} interview for ${words.theRoleSaid}.`,
    question,
    person.phone ? `My number is ${person.phone}. Thank you.` : "Thank you.",
  ];
}

/** How a call begins, with who is called and who is calling. */
export function hello({ recipient, person }: Words): string {
  return `Hello${recipient.name ? ` ${recipient.name}` : ""}, this is ${person.name || "one of your candidates"}`;
}

function callLacks(words: Words): Call["missing"] {
  const { person, recipient } = words;
  return [
    ...inquiryLacks(words),
    ...(recipient.phone
      ? []
      : [{ field: "recipient-phone", request: `Which number do you call ${recipient.name ?? "them"} at? The record has none.` }]),
    ...(person.name ? [] : [{ field: "own-name", request: "What is your name? Say it at the start of the call." }]),
    ...(person.phone
      ? []
      : [{ field: "own-phone", request: "At which number can they call you back? Say it at the end of the voicemail." }]),
  ];
}
