import type { Words } from "../wording/words.ts";
import type { Call, CallWriter, Sentence } from "./letter.ts";
import { inquiryLacks } from "./status-inquiry.ts";

const INTRODUCTION: readonly Sentence[] = [
  (w) => `Hello ${named(w)}, ${thisIs(w)}. I interviewed${w.withWhom}${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Good morning ${named(w)}, ${thisIs(w)}. It is about my interview${w.withWhom}${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Hello ${named(w)}, ${thisIs(w)}. I am calling about ${w.theRoleAt} and my interview${w.withWhom}${w.onDay}.`,
];

const ONCE_MORE: readonly Sentence[] = [
  (w) => `Hello ${named(w)}, ${thisIs(w)}. I called before about ${w.theRoleAt}, for which I interviewed${w.withWhom}${w.onDay}.`,
  (w) => `Hello ${named(w)}, ${thisIs(w)}. I have one last question on my interview${w.withWhom}${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Good morning ${named(w)}, ${thisIs(w)}. May I come back to ${w.theRoleAt} and my interview${w.withWhom}${w.onDay}?`,
];

const HAS_IT_MOVED: readonly Sentence[] = [
  (w) => `I understood that the decision was planned for ${w.decisionDay}. Has the decision moved, and am I still being considered?`,
  (w) => `You had named ${w.decisionDay} for the decision. May I ask if it has moved, and if you still consider me?`,
  (w) => `My notes say that you would decide by ${w.decisionDay}. Has that decision moved, and am I still under consideration?`,
];

const WHEN: readonly Sentence[] = [
  () => "May I ask what the timeline for the decision is, and whether you are still considering me?",
  () => "Do you know by now when the decision will be made, and am I still under consideration?",
  () => "When do you expect to make the decision, and do you still consider me?",
];

const ANYTHING: readonly Sentence[] = [
  (w) => `Is there anything you still need from me for the decision${w.decisionDay && ` that was planned for ${w.decisionDay}`}?`,
  (w) => `Can I give you anything that would help with the decision${w.decisionDay && ` that was due by ${w.decisionDay}`}?`,
  (w) => `Before you make the decision${w.decisionDay && ` that was set for ${w.decisionDay}`}, is anything missing from my side?`,
];

const FAREWELL: readonly Sentence[] = [
  () => "Thank you, that helps me. Have a good day.",
  () => "Thank you for telling me, and a good day to you.",
  () => "That is all I wanted to know; thank you very much.",
];

const LAST_FAREWELL: readonly Sentence[] = [
  () => "I will not ask again. If you have chosen someone else, I understand, and I wish you well. Thank you.",
  () => "This is the last time I call about it. If it went to another person, that is fine. Thank you for your time.",
  () => "I will leave it at that, as this is my last call. Should you have decided on someone else, no harm done. Thank you.",
];

/** F6, F7 by phone: half a minute, and shorter for the machine (drafts.md: 90 and 45 words). */
export const writeInquiryCall: CallWriter = (words, say) => ({
  script: [[say("introduction", INTRODUCTION)], [say("question", words.decisionDay ? HAS_IT_MOVED : WHEN)], [say("farewell", FAREWELL)]],
  voicemail: voicemail(
    words,
    words.decisionDay
      ? `May I ask whether the ${words.decisionDay} decision has moved, and whether you are still considering me?`
      : "May I ask when you expect to decide, and whether you are still considering me?",
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
    `Hello ${named(words)}, ${thisIs(words)}, about my${words.day && ` ${words.day}`} interview for ${words.theRole}.`,
    question,
    person.phone ? `My number is ${person.phone}. Thank you.` : "Thank you.",
  ];
}

function named({ recipient }: Words): string {
  return recipient.name ?? "there";
}

function thisIs({ person }: Words): string {
  return person.name ? `this is ${person.name}` : "this is one of your candidates";
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
