import type { Missing } from "../draft.ts";
import { capitalised } from "../wording/capital.ts";
import { fitted } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const WHO: readonly Sentence[] = [
  (w) => `I interviewed${w.withWhom}${w.onDate} for ${w.theRoleAt}.`,
  (w) => `I am writing about ${w.theRoleAt}, for which I interviewed${w.withWhom}${w.onDate}.`,
  (w) => `On my interview${w.withWhom}${w.onDate} for ${w.theRoleAt} I have a short question.`,
  (w) => `This is about my interview${w.withWhom}${w.onDate} for ${w.theRoleAt}.`,
  (w) => `You may remember my interview${w.withWhom}${w.onDate} for ${w.theRoleAt}.`,
  (w) => `Since my interview${w.withWhom}${w.onDate} I have kept ${w.theRoleAt} very much in mind.`,
];

/** P5a: the date they gave has passed. */
const HAS_IT_MOVED: readonly Sentence[] = [
  (w) =>
    `I had understood that the decision would come by ${w.decisionDay}. Has the decision moved to a later date, and am I still being considered?`,
  (w) => `You had ${w.decisionDay} in mind for the decision. May I ask whether it has moved, and whether you still consider me for it?`,
  (w) =>
    `As I noted it, the decision was planned for ${w.decisionDay}. Could you tell me if it has moved, and if I am still under consideration?`,
  (w) => `My note says that you hoped to reach a decision by ${w.decisionDay}. Has that moved, and do you still consider me for it?`,
  (w) =>
    `When we spoke, ${w.decisionDay} was the date for the decision. Would you let me know whether it has moved and whether you are still considering me?`,
  (w) =>
    `The decision was to be made by ${w.decisionDay}, and such dates do change. Has it moved, and do you still consider me for the work?`,
];

/** P5b: nobody gave a date. */
const WHEN: readonly Sentence[] = [
  () => "Do you have an idea by now of when the decision will be made, and am I still being considered?",
  () => "Could you tell me what your timeline looks like, and whether I am still under consideration?",
  () => "May I ask about the timeline: when do you expect to decide, and do you still consider me?",
  () => "Is there a date by which you hope to have decided, and am I still among those you consider?",
  () => "What does the timeline look like from here, and do you still consider me for it?",
  () => "Would you let me know roughly when a decision is likely, and if you are still considering me?",
];

const INTEREST: readonly Sentence[] = [
  (w) => `I am still very interested in working at ${w.employer}.`,
  (w) => `My interest in ${w.employer} is as strong as it was then.`,
  (w) => `I would still be glad to join ${w.employer}.`,
  (w) => `Working at ${w.employer} remains what I would like to do.`,
  (w) => `I continue to hope that I can work for ${w.employer}.`,
  (w) => `${capitalised(w.employer)} is still where I would like to be.`,
];

const THANKS: readonly Sentence[] = [
  () => "Thank you for letting me know; a line is enough.",
  () => "Thanks for any news that you can share.",
  () => "Thank you, and I know that these things can take time.",
  () => "A short answer is all I need, and I thank you for it.",
  () => "Thank you for taking a moment for this.",
  () => "I would be grateful for a brief word, whatever the answer is.",
];

/** F6 and F7: who, which role, which date, the date they gave; has it moved, am I still considered; thanks. */
export const writeStatusInquiry: LetterWriter = (words, say) => ({
  subject: fitted(words.role || words.company, {
    before: "",
    after: words.day ? ` interview, ${words.day}: status?` : " interview: current status?",
    without: "my",
  }),
  paragraphs: [
    [say("who", WHO)],
    [say("question", words.decisionDay ? HAS_IT_MOVED : WHEN)],
    [words.isBrief ? "" : say("interest", INTEREST), say("thanks", THANKS)],
  ],
  missing: inquiryLacks(words),
});

/** What an inquiry cannot do without. */
export function inquiryLacks({ day, role, company }: Words): readonly Missing[] {
  return [
    ...(day ? [] : [{ field: "interviewAt", request: "On which day was the interview? An inquiry should name it." }]),
    ...(role ? [] : [{ field: "role", request: 'What is the role called? Answer "role: ...".' }]),
    ...(company ? [] : [{ field: "company", request: 'Which company is it? Answer "company: ...".' }]),
  ];
}
