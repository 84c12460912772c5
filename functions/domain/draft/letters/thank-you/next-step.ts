import type { Sentence } from "../letter.ts";

/** The next step, where the employer gave a date: an inquiry is offered for after it, never before. */
export const AFTER_DATE: readonly Sentence[] = [
  (w) => `I understand that you plan to decide by ${w.decisionDate}; may I ${w.reachOut} if I have not heard from you after that?`,
  (w) =>
    `I have noted ${w.decisionDate} as the date for your decision. Would it be all right to ${w.reachOut} a little later if there is no news?`,
  (w) => `You expect to decide by ${w.decisionDate}, so I will wait until then; may I ${w.reachOut} afterwards to ask how things stand?`,
  (w) => `With the decision planned for ${w.decisionDate}, would you mind if I ${w.reachOut} in the days that follow?`,
  (w) => `If ${w.decisionDate} passes without news, may I ${w.reachOut} to ask about the next step?`,
  (w) => `I know the decision is due by ${w.decisionDate}. Should it take longer, would you be open to my asking about it?`,
  (w) => `May I ${w.reachOut} once ${w.decisionDate}, your date for the decision, has gone by?`,
  (w) => `As I understood it, ${w.decisionDate} is when you expect to know; is it fine with you if I ${w.reachOut} after that?`,
  (w) => `If no decision has come by the end of ${w.decisionDate}, may I ${w.reachOut} in the days after?`,
  (w) => `Since you are deciding by ${w.decisionDate}, is there a good way to ask for news later on?`,
  (w) => `You gave me ${w.decisionDate} as the day of your decision. Shall I ${w.reachOut} some days later if nothing has come?`,
];

/** The next step, where nobody gave a date. */
export const WITHOUT_DATE: readonly Sentence[] = [
  (w) => `What would be the next step for ${w.theRole}, and when may I expect to hear from you?`,
  (w) => `If I have not heard from you within about a week, may I ${w.reachOut} to ask about ${w.theRole}?`,
  (w) => `Could you tell me how you will go on from here with ${w.theRole}?`,
  (w) => `Would you mind if I ${w.reachOut} in a week or two to ask how far you have come with ${w.theRole}?`,
  (w) => `When you know how you want to proceed with ${w.theRole}, would you let me know?`,
  (w) => `May I ask what happens next with ${w.theRole}, and roughly when?`,
  (w) => `Is there a time by which you hope to decide about ${w.theRole}?`,
  (w) => `May I ${w.reachOut} in the week after next if there is no news about ${w.theRole} by then?`,
  (w) => `I would be glad to know when you expect to choose someone for ${w.theRole}; could you give me an idea?`,
  (w) => `How would you like me to keep in contact while you decide about ${w.theRole}?`,
  (w) => `Roughly when do you think you will settle on someone for ${w.theRole}?`,
];
