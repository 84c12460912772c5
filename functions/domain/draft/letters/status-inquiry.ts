import type { Missing } from "../draft.ts";
import { fitted } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const WHO: readonly Sentence[] = [
  (w) => `I interviewed${w.withWhom}${w.onDate} for ${w.theRoleAt}.`,
  (w) => `I am following up on my interview${w.withWhom}${w.onDate} for ${w.theRoleAt}.`,
  (w) => `I have a question about ${w.theRoleAt}, for which I interviewed${w.withWhom}${w.onDate}.`,
  (w) => `I am writing about my interview${w.withWhom}${w.onDate} for ${w.theRoleAt}.`,
  (w) => `I enjoyed my interview${w.withWhom}${w.onDate} for ${w.theRoleAt}.`,
  (w) => `It has been a little while since I interviewed${w.withWhom}${w.onDate} for ${w.theRoleAt}.`,
];

/** P5a: the date they gave has passed. */
const HAS_IT_MOVED: readonly Sentence[] = [
  (w) => `I understood the decision would be made by ${w.decisionDay}. Has it moved, and am I still one of the people you are considering?`,
  (w) => `You had mentioned ${w.decisionDay} for your decision. Has that date moved, and am I still under consideration?`,
  (w) =>
    `I had ${w.decisionDay} down as the day of the decision. Could you tell me whether it has moved, and whether I am still being considered?`,
  (w) => `As I understood it, you hoped to make a decision by ${w.decisionDay}. Has the timing changed, and are you still considering me?`,
  (w) =>
    `When we spoke, the decision was planned for ${w.decisionDay}. Could you let me know if it has moved and if I am still being considered?`,
  (w) => `The decision was planned for ${w.decisionDay}, and I know such dates can slip. Has it moved, and am I still being considered?`,
];

/** P5b: nobody gave a date. */
const WHEN: readonly Sentence[] = [
  () => "Do you know yet when the decision will be made, and am I still being considered?",
  () => "Could you tell me what the timeline looks like, and whether I am still under consideration?",
  () => "When do you expect to decide, and am I still being considered?",
  () => "Is there a date by which you hope to decide, and are you still considering me?",
  () => "What does the timeline look like from here, and am I still being considered?",
  () => "Could you let me know roughly when you expect to decide, and whether you are still considering me?",
];

const INTEREST: readonly Sentence[] = [
  (w) => `I am still very interested in working at ${w.employer}.`,
  (w) => `I would still love to join ${w.employer}.`,
  () => "I would still be very glad to work with you.",
  () => "I am still very much interested in the job.",
  () => "I am just as interested as when we spoke.",
  (w) => `I still hope to work at ${w.employer}.`,
];

const THANKS: readonly Sentence[] = [
  () => "Thank you for any update you can give me.",
  () => "Thanks for any news you can share.",
  () => "I know these things take time, and I appreciate yours.",
  () => "Even a line or two would help. Thank you.",
  () => "Thank you for taking a moment to let me know.",
  () => "I would be grateful for a quick update, whatever the news is.",
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
