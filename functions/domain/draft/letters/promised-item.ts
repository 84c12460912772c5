import { toldToPerson } from "../wording/retold.ts";
import { fitted } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const HERE_IT_IS: readonly Sentence[] = [
  (w) => `I have attached ${w.owed}, as promised when I interviewed${w.onDay} for ${w.theRoleAt}.`,
  (w) => `As agreed in my interview${w.onDay} for ${w.theRoleAt}, I am attaching ${w.owed}.`,
  (w) => `You will find ${w.owed} attached, as we discussed in my interview${w.onDay} for ${w.theRoleAt}.`,
  (w) => `Following up on my interview${w.onDay} for ${w.theRoleAt}, I have attached ${w.owed}.`,
];

const DATE: readonly Sentence[] = [
  (w) => `You had asked for this by ${w.owedDate}.`,
  (w) => `We had agreed on ${w.owedDate}.`,
  (w) => `You were expecting this by ${w.owedDate}.`,
  (w) => `You needed this by ${w.owedDate}.`,
];

const LATE: readonly Sentence[] = [
  (w) => `This was due by ${w.owedDate}, and I am sorry it is late.`,
  (w) => `You expected this by ${w.owedDate}; please excuse the delay.`,
  (w) => `I meant to send this by ${w.owedDate}; thank you for your patience.`,
  (w) => `I know you wanted this by ${w.owedDate}, and I am sorry for the delay.`,
];

const QUESTIONS: readonly Sentence[] = [
  () => "If something is missing or you need another format, please tell me.",
  () => "Please tell me if you need anything else with this.",
  () => "I am happy to answer any questions.",
  () => "Please let me know if anything is unclear.",
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
  () => "I remain very interested in the job.",
  (w) => `I would still be glad to join ${w.employer}.`,
  (w) => `I would still very much like to work at ${w.employer}.`,
  () => "I am still very interested in working with you.",
];

const THANKS: readonly Sentence[] = [
  () => "Thanks again.",
  () => "Thank you very much.",
  () => "Thank you for taking a look.",
  () => "Thank you, and I hope to hear from you.",
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
  missing: [
    {
      field: "attachment",
      request: `Attach ${toldToPerson(words.owed)} before you send this; the record holds only its name.`,
    },
  ],
});

const gettingInTouch: LetterWriter = (words, say) => ({
  subject: fitted(words.role || words.company, { before: "As you asked: ", after: " interview", without: "my" }),
  paragraphs: [[say("in-touch", IN_TOUCH)], [say("what-next", WHAT_NEXT)], [say("interest", INTEREST), say("thanks", THANKS)]],
  missing: [],
});

// "An outline of the first month" is an outline.
const AFTER_THING = /\s(?:of|for|from|on|about|with|in|to|that|which)\s.*$/iu;

function shortOf({ owed }: Words): string {
  const name = owed
    .replace(/^(?:an?|the) copy of /i, "")
    .replace(/^(?:the|an?|my|our|two|three|some) /i, "")
    .replace(AFTER_THING, "")
    .split(" ")
    .slice(-2)
    .join(" ");
  return name.length <= 24 ? name : "attached";
}
