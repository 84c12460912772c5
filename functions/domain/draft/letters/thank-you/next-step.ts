import type { Sentence } from "../letter.ts";

/** The next step, where the employer gave a date: an inquiry is offered for after it, never before. */
export const AFTER_DATE: readonly Sentence[] = [
  (w) => `I understand you plan to decide by ${w.decisionDate}; may I ${w.reachOut} if I have not heard anything after that?`,
  (w) => `If I have not heard from you by ${w.decisionDate}, is it all right if I ${w.reachOut} a few days later?`,
  (w) => `I know you hope to decide by ${w.decisionDate}. If that date slips, may I ${w.reachOut} to see where things stand?`,
  (w) => `You mentioned ${w.decisionDate} for your decision; is it okay for me to ${w.reachOut} if it takes a little longer?`,
  (w) => `I have ${w.decisionDate} on my calendar as your decision date. May I ${w.reachOut} after that if there is no news yet?`,
  (w) => `If the decision slips past ${w.decisionDate}, may I ${w.reachOut} for an update?`,
  (w) => `I will look out for news around ${w.decisionDate}; may I ${w.reachOut} if it takes longer than that?`,
  (w) => `Once ${w.decisionDate} has passed, may I ${w.reachOut} for an update if you have not decided?`,
  (w) => `You are deciding by ${w.decisionDate}, as I understand it. Would it be okay to ask how things stand after that?`,
  (w) => `I understand a decision is due by ${w.decisionDate}. Is it all right to ${w.reachOut} afterwards if there is a delay?`,
  (w) => `I know the decision is planned for ${w.decisionDate}. Is it all right if I ${w.reachOut} after that?`,
];

/** The next step, where nobody gave a date. */
export const WITHOUT_DATE: readonly Sentence[] = [
  (w) => `Could you tell me what the next step is for ${w.theRole}, and when I might hear from you?`,
  (w) => `If I have not heard from you in about a week, may I ${w.reachOut} about ${w.theRole}?`,
  (w) => `What are the next steps for ${w.theRole}?`,
  (w) => `Would it be all right to ${w.reachOut} in a week or two about ${w.theRole}?`,
  (w) => `When do you expect to make a decision about ${w.theRole}?`,
  (w) => `Could you give me an idea of the timeline for ${w.theRole}?`,
  (w) => `Do you have a date in mind for deciding on ${w.theRole}?`,
  (w) => `May I ${w.reachOut} the week after next if there is no news about ${w.theRole} by then?`,
  (w) => `Do you know yet when you will choose someone for ${w.theRole}?`,
  (w) => `What is the best way to stay in touch while you decide on ${w.theRole}?`,
  (w) => `Roughly when might I hear about ${w.theRole}?`,
];
