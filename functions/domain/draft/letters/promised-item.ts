import { toldToPerson } from "../wording/retold.ts";
import { fitted, shortNamesOf, subjectOfThing } from "../wording/subject.ts";
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

/** For what one writes and does not attach: "the link to the repo". */
const BELOW: readonly Sentence[] = [
  (w) => `You will find ${w.owed} below, as promised when I interviewed${w.onDay} for ${w.theRoleAt}.`,
  (w) => `As agreed in my interview${w.onDay} for ${w.theRoleAt}, I have put ${w.owed} at the end of this email.`,
  (w) => `In my interview${w.onDay} for ${w.theRoleAt}, I said I would send you ${w.owed}; please see below.`,
  (w) => `Following up on my interview${w.onDay} for ${w.theRoleAt}, I have added ${w.owed} below.`,
];

/** For what one does elsewhere: "bring my tools". */
const WILL_DO: readonly Sentence[] = [
  (w) => `As agreed in my interview${w.onDay} for ${w.theRoleAt}, I will ${w.owed}${by(w)}.`,
  (w) => `I have not forgotten what we agreed in my interview${w.onDay} for ${w.theRoleAt}: I will ${w.owed}${by(w)}.`,
  (w) => `This is a short note after my interview${w.onDay} for ${w.theRoleAt} to confirm that I will ${w.owed}${by(w)}.`,
  (w) => `Following up on my interview${w.onDay} for ${w.theRoleAt}, I will ${w.owed}${by(w)}, as we discussed.`,
];

const AS_PLANNED: readonly Sentence[] = [
  () => "Please tell me if anything has changed.",
  () => "Let me know if there is anything else I should do.",
  () => "If you need something else from me as well, just say so.",
  () => "Please let me know if that does not suit you.",
];

const LATE_DEED: readonly Sentence[] = [
  (w) => `I know that this was due by ${w.owedDate}, and I am sorry for the delay.`,
  (w) => `You expected it by ${w.owedDate}; please excuse the delay.`,
  (w) => `I meant to have it done by ${w.owedDate}; thank you for your patience.`,
  (w) => `It was due by ${w.owedDate}, and I am sorry to be late.`,
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

/** F9: what the person owes the employer by a date: a thing, something to tell or to do, or to get in touch. */
export const writePromisedItem: LetterWriter = (words, say) => {
  if (words.owedKind === "contact" || !words.owed) return gettingInTouch(words, say);
  return words.owedKind === "deed" ? doingIt(words, say) : sendingIt(words, say);
};

const sendingIt: LetterWriter = (words, say) => ({
  subject: subjectOfThing(words.role || words.company, shortNamesOf(words.owed)),
  paragraphs: [
    [
      words.owedKind === "told" ? say("below", BELOW) : say("here-it-is", HERE_IT_IS),
      words.owedDate && say("date", words.isLate ? LATE : DATE),
    ],
    [say("questions", QUESTIONS)],
    [say("interest", INTEREST), say("thanks", THANKS)],
  ],
  missing: [{ field: "attachment", request: `${toAdd(words)} before you send this; the record holds only its name.` }],
});

const doingIt: LetterWriter = (words, say) => ({
  subject: subjectAsAsked(words),
  paragraphs: [
    [say("will-do", WILL_DO), words.owedDate && words.isLate ? say("late", LATE_DEED) : ""],
    [say("as-planned", AS_PLANNED)],
    [say("interest", INTEREST), say("thanks", THANKS)],
  ],
  missing: [],
});

const gettingInTouch: LetterWriter = (words, say) => ({
  subject: subjectAsAsked(words),
  paragraphs: [[say("in-touch", IN_TOUCH)], [say("what-next", WHAT_NEXT)], [say("interest", INTEREST), say("thanks", THANKS)]],
  missing: words.owed
    ? [{ field: "answer", request: `Write ${toldToPerson(words.owed)} into it before you send this; the record does not say.` }]
    : [],
});

function subjectAsAsked(words: Words): string {
  return fitted(words.role || words.company, { before: "As you asked: ", after: " interview", without: "my" });
}

function by({ owedDate, isLate }: Words): string {
  return owedDate && !isLate ? ` by ${owedDate}` : "";
}

function toAdd({ owed, owedKind }: Words): string {
  return owedKind === "told" ? `Write ${toldToPerson(owed)} under it` : `Attach ${toldToPerson(owed)}`;
}
