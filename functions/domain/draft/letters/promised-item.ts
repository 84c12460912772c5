import { fitted } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const HERE_IT_IS: readonly Sentence[] = [
  (w) => `Attached you will find ${w.owed} that you asked for when I interviewed${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Here is ${w.owed}, as agreed in my interview${w.onDay} for ${w.theRoleAt}; you will find it attached.`,
  (w) => `With this I am sending you ${w.owed}, which we spoke about in my interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `I have attached ${w.owed} that I said I would send after my interview${w.onDay} for ${w.theRoleAt}.`,
];

const DATE: readonly Sentence[] = [
  (w) => `You wanted it by ${w.owedDate}.`,
  (w) => `We had agreed on ${w.owedDate} for it.`,
  (w) => `It was due by ${w.owedDate}.`,
  (w) => `The date you named for it was ${w.owedDate}.`,
];

const LATE: readonly Sentence[] = [
  (w) => `It was due by ${w.owedDate}, and I am sorry that it comes late.`,
  (w) => `You expected it by ${w.owedDate}; please excuse the delay.`,
  (w) => `I had meant to send it by ${w.owedDate}, and I apologize for the delay.`,
  (w) => `The day we had agreed on, ${w.owedDate}, has gone by, and I am sorry about that.`,
];

const QUESTIONS: readonly Sentence[] = [
  () => "If you would like it in another form, or with more detail, please tell me.",
  () => "Does it answer what you had in mind? I am glad to add to it.",
  () => "I am happy to walk you through it whenever that helps.",
  () => "Please let me know if something is unclear or missing.",
];

const IN_TOUCH: readonly Sentence[] = [
  (w) => `You asked me to get in touch${w.owedDate && ` by ${w.owedDate}`} about ${w.theRoleAt}, for which I interviewed${w.onDay}.`,
  (w) => `As you asked when I interviewed${w.onDay}, I am getting in touch${w.owedDate && ` by ${w.owedDate}`} about ${w.theRoleAt}.`,
  (w) => `When I interviewed${w.onDay} for ${w.theRoleAt}, you asked to hear from me${w.owedDate && ` by ${w.owedDate}`}, and here I am.`,
  (w) => `This is the message that you asked for${w.owedDate && ` by ${w.owedDate}`} after my interview${w.onDay} for ${w.theRoleAt}.`,
];

const WHAT_NEXT: readonly Sentence[] = [
  () => "What would you like to know, and how shall we go on from here?",
  () => "Is there something that you would like me to prepare or to send?",
  () => "What is the best next step from your side?",
  () => "How would you like to continue?",
];

const INTEREST: readonly Sentence[] = [
  (w) => `I remain very interested in working at ${w.employer}.`,
  (w) => `I would still be glad to join ${w.employer}.`,
  (w) => `I look forward to whatever comes next with ${w.employer}.`,
  (w) => `Working for ${w.employer} is still what I would like to do.`,
];

const THANKS: readonly Sentence[] = [
  () => "Thank you for your time.",
  () => "Thank you for taking a look.",
  () => "Thanks for giving it your attention.",
  () => "Many thanks.",
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
