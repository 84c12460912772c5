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
  () => "Could you tell me what the next step is, and roughly when it will come?",
  (w) => `If a week or so goes by without news, may I ${w.reachOut}?`,
  () => "What are the next steps from here, and who will be in touch with me about them?",
  (w) => `Would it be all right to ${w.reachOut} in a week or two to see where things stand?`,
  () => "When do you expect to make a decision, and how will you let people know?",
  () => "Could you give me a rough idea of the timeline, so that I know when to expect news?",
  () => "Do you have a date in mind for the decision, or is it still open?",
  (w) => `May I ${w.reachOut} the week after next if there is no news by then?`,
  () => "Do you know yet when you will choose someone, or roughly how long it might take?",
  () => "What is the best way to stay in touch with you while you decide?",
  () => "Roughly when might I hear back, one way or the other?",
];
