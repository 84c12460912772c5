import { inList, inTopicList } from "../wording/list.ts";
import { isOwnTopic } from "../wording/retold.ts";
import { subjectOf } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const OPENING: readonly Sentence[] = [
  (w) => `I would like to thank everyone who took part in my interview${w.when} for ${w.theRoleAt}, and I hope you can help.`,
  (w) => `Thank you for your help with my interview${w.when} for ${w.theRoleAt}.`,
  (w) => `I really enjoyed my interview${w.when} for ${w.theRoleAt} and would like to thank everyone I met.`,
  (w) => `Thank you for your part in my interview${w.when} for ${w.theRoleAt}; I really enjoyed it.`,
  (w) => `I am grateful for my interview${w.when} for ${w.theRoleAt} and for the people I met there.`,
  (w) => `Thanks to you and everyone else behind my interview${w.when} for ${w.theRoleAt}.`,
  (w) => `I am writing to say thank you for arranging my interview${w.when} for ${w.theRoleAt}.`,
  (w) => `My interview${w.when} for ${w.theRoleAt} was a real pleasure, and I would like everyone who took part to know it.`,
  (w) => `I was glad of the chance to interview${w.when} for ${w.theRoleAt}, and I appreciate what you did to make it happen.`,
  (w) => `After my interview${w.when} for ${w.theRoleAt}, I would like to thank all of you who had a part in it.`,
  (w) => `I wanted to send my thanks to you and everyone else for the interview${w.when} for ${w.theRoleAt}.`,
];

const NAMES: readonly Sentence[] = [
  (w) => `Could you please tell ${everyone(w)} how much I appreciated their time?`,
  (w) => `Please let ${everyone(w)} know that I enjoyed talking with them.`,
  (w) => `Could you pass my thanks on to ${everyone(w)}?`,
  (w) => `I would be grateful if you would pass along my thanks to ${everyone(w)}.`,
  (w) => `Would you please thank ${everyone(w)} for me?`,
  (w) => `When you see them, please tell ${everyone(w)} that I was glad of the chance to talk.`,
  (w) => `Please give my thanks to ${everyone(w)}.`,
  (w) => `If you get a moment, would you tell ${everyone(w)} how much I enjoyed talking with them?`,
  (w) => `I would like ${everyone(w)} to know that their time meant a lot to me; could you tell them?`,
  (w) => `Could you share my thanks with ${everyone(w)}?`,
  (w) => `Please say thank you to ${everyone(w)} from me.`,
];

const TOPICS: readonly Sentence[] = [
  (w) => `I have been thinking about what we discussed, especially ${topicsIn(w)}.`,
  (w) => `I particularly enjoyed the conversation about ${topicsIn(w)}.`,
  (w) => `I keep thinking of our conversation about ${topicsIn(w)}.`,
  (w) => `I was especially glad to talk about ${topicsIn(w)}.`,
  (w) => `It was good to talk about ${topicsIn(w)}.`,
  (w) => `Most of all, I liked talking about ${topicsIn(w)}.`,
  (w) => `One part that I enjoyed was talking about ${topicsIn(w)}.`,
  (w) => `I liked that we talked about ${topicsIn(w)}.`,
  (w) => `I would happily talk more about ${topicsIn(w)}.`,
  (w) => `A high point for me was talking about ${topicsIn(w)}.`,
  (w) => `I got a lot out of talking about ${topicsIn(w)}.`,
];

const INTEREST: readonly Sentence[] = [
  () => "I would be delighted to join you all.",
  (w) => `It all made me want to work at ${w.employer} even more.`,
  () => "I am even more interested in the job now.",
  () => "I would be very happy to get the job.",
  (w) => `I would very much like to work with everyone at ${w.employer}.`,
  () => "I came away hoping to be one of you.",
  (w) => `I would gladly join the team at ${w.employer}.`,
  () => "It is work that I would be happy to do.",
  () => "I hope to see you all again, as a colleague.",
  (w) => `I could easily picture myself at ${w.employer}.`,
  () => "My interest in the job has only grown.",
];

const NEXT: readonly Sentence[] = [
  (w) =>
    w.decisionDate
      ? `I know the decision is planned for ${w.decisionDate}; may I ask you for an update if it takes longer?`
      : "Could you tell me what happens next, and roughly when?",
  (w) =>
    w.decisionDate
      ? `I understand the decision is due by ${w.decisionDate}. May I check with you after that if I have not heard?`
      : "Do you know when to expect a decision?",
  (w) =>
    w.decisionDate
      ? `If ${w.decisionDate} comes and goes, is it all right if I ask you for news?`
      : "May I ask you for an update in a week or so?",
  (w) =>
    w.decisionDate ? `Would it be fine to write to you after ${w.decisionDate} if there is no decision yet?` : "Could you keep me posted?",
  (w) =>
    w.decisionDate
      ? `As far as I know, a decision will be made by ${w.decisionDate}; should I turn to you if I hear nothing?`
      : "What comes next, as far as you know?",
  (w) =>
    w.decisionDate
      ? `Once ${w.decisionDate} has passed, may I ask you how things stand?`
      : "Are you the right person to ask about the next steps?",
  (w) =>
    w.decisionDate
      ? `I gather there may be a decision by ${w.decisionDate}; is it all right to ask you for news after that?`
      : "Could you let me know when a decision is likely?",
  (w) =>
    w.decisionDate
      ? `A decision is planned for ${w.decisionDate}, I believe. If it slips, may I come back to you?`
      : "When would be a good time to ask how things stand?",
  (w) =>
    w.decisionDate
      ? `If there is no decision by ${w.decisionDate}, may I turn to you for an update?`
      : "Is there a date by which I should hear something?",
  (w) =>
    w.decisionDate
      ? `With the decision due by ${w.decisionDate}, is it fine to ask you about it if the day passes without news?`
      : "Will I hear from you, or from somebody else?",
  (w) =>
    w.decisionDate
      ? `I have ${w.decisionDate} down for the decision. Would you mind if I asked you for word after that?`
      : "Could you tell me roughly how long the decision might take?",
];

const CLOSING: readonly Sentence[] = [
  () => "Thank you for doing this.",
  () => "Many thanks for passing this on.",
  () => "I appreciate your help with this.",
  () => "Thank you for all your help.",
  () => "It is kind of you to take care of this.",
  () => "Thanks again for your help behind the scenes.",
  () => "Thank you for helping me reach everyone.",
  () => "Your help is much appreciated.",
  () => "Thank you for taking the trouble.",
  () => "Thank you kindly for seeing to this.",
  () => "I know it is one more thing to do, so thank you.",
];

/** F3: one letter that names all interviewers, or those without an address, to the coordinator who can pass it on. */
export const writeCoordinatorLetter: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you - ", after: " interview" }),
  paragraphs: [
    [say("opening", OPENING)],
    [words.passOnTo.length > 0 ? say("names", NAMES) : ""],
    [topicsIn(words) && say("topics", TOPICS), say("interest", INTEREST)],
    [say("next", NEXT), say("closing", CLOSING)],
  ],
  missing:
    words.topics.length > 0
      ? []
      : [{ field: "topics", request: 'What did you talk about? Answer "talked about ..." and a better letter comes back.' }],
});

const MOST_TOPICS = 2;

/** What others told the person, or they told each other; what the person told of themselves is not for a third to hear. */
function topicsIn({ topics }: Words): string {
  return inTopicList(topics.filter((topic) => !isOwnTopic(topic)).slice(0, MOST_TOPICS));
}

// Beyond this a list of names is no sentence any more.
const MOST_NAMES = 16;

function everyone({ passOnTo }: Words): string {
  return inList(passOnTo.length > MOST_NAMES ? [...passOnTo.slice(0, MOST_NAMES), "everyone else whom I met"] : passOnTo);
}
