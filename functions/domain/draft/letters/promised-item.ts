import { fitted } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const HERE_IT_IS: readonly Sentence[] = [
  (w) => `I have attached ${w.owed}, as promised when I interviewed${w.onDay} for ${w.theRoleAt}.`,
  (w) => `As agreed in my interview${w.onDay} for ${w.theRoleAt}, I am attaching ${w.owed}.`,
  (w) => `Please find ${w.owed} attached, as discussed in my interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Following up on my interview${w.onDay} for ${w.theRoleAt}, I have attached ${w.owed}.`,
];

const DATE: readonly Sentence[] = [
  (w) => `You had asked for this by ${w.owedDate}.`,
  (w) => `We had agreed on ${w.owedDate}.`,
  (w) => `This was due by ${w.owedDate}.`,
  (w) => `You needed this by ${w.owedDate}.`,
];

const LATE: readonly Sentence[] = [
  (w) => `This was due by ${w.owedDate}, and I am sorry it is late.`,
  (w) => `You expected this by ${w.owedDate}; please excuse the delay.`,
  (w) => `I meant to send this by ${w.owedDate}, and I apologize for the delay.`,
  (w) => `I know you wanted this by ${w.owedDate}, and I am sorry for the delay.`,
];

const QUESTIONS: readonly Sentence[] = [
  () => "If you would like a different format or more detail, please tell me.",
  () => "Is this what you had in mind? I am happy to add more.",
  () => "I am happy to talk through any of this.",
  () => "Please let me know if anything is unclear or missing.",
];

const IN_TOUCH: readonly Sentence[] = [
  (w) => `You asked me to get in touch${w.owedDate && ` by ${w.owedDate}`} about ${w.theRoleAt}, which I interviewed for${w.onDay}.`,
  (w) => `I am following up on my interview${w.onDay} for ${w.theRoleAt}, as you asked me to${w.owedDate && ` by ${w.owedDate}`}.`,
  (w) => `When I interviewed${w.onDay} for ${w.theRoleAt}, you asked me to get back to you${w.owedDate && ` by ${w.owedDate}`}.`,
  (w) =>
    `You wanted to hear from me${w.owedDate && ` by ${w.owedDate}`} after my interview${w.onDay} for ${w.theRoleAt}, so here is my note.`,
];

const WHAT_NEXT: readonly Sentence[] = [
  () => "What would you like to know, and what are the next steps?",
  () => "Is there anything you would like me to prepare or send?",
  () => "What would be the best next step?",
  () => "How would you like to proceed?",
];

const INTEREST: readonly Sentence[] = [
  (w) => `I remain very interested in working at ${w.employer}.`,
  (w) => `I would still be glad to join ${w.employer}.`,
  (w) => `I look forward to the next steps with ${w.employer}.`,
  (w) => `I am still very keen to work for ${w.employer}.`,
];

const THANKS: readonly Sentence[] = [
  () => "Many thanks.",
  () => "Thank you very much.",
  () => "Thanks for your help.",
  () => "Thank you, and I look forward to your reply.",
];

/** F9: what the person owes the employer by a date: the thing itself, or to get in touch. */
export const writePromisedItem: LetterWriter = (words, say) =>
  words.owedIsContact || !words.owed ? gettingInTouch(words, say) : sendingIt(words, say);

const sendingIt: LetterWriter = (words, say) => ({
  subject: fitted(words.role || words.company, { before: "", after: ` interview: ${shortOf(words)}`, without: "my" }),
  paragraphs: [
    [say("here-it-is", HERE_IT_IS), words.owedDate && say("date", words.isLate ? LATE : DATE)],
    [say("questions", QUESTIONS)],
    [say("interest", INTEREST), say("thanks", THANKS)],
  ],
  missing: [{ field: "attachment", request: `Attach ${words.owed} before you send this; the record holds only its name.` }],
});

const gettingInTouch: LetterWriter = (words, say) => ({
  subject: fitted(words.role || words.company, { before: "As you asked: ", after: " interview", without: "my" }),
  paragraphs: [[say("in-touch", IN_TOUCH)], [say("what-next", WHAT_NEXT)], [say("interest", INTEREST), say("thanks", THANKS)]],
  missing: [],
});

function shortOf({ owed }: Words): string {
  const name = owed
    .replace(/^(?:the|two|three|some) /i, "")
    .split(" ")
    .slice(-2)
    .join(" ");
  return name.length <= 24 ? name : "attached";
}
