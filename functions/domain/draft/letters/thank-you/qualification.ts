import { capitalised } from "../../wording/capital.ts";
import type { Sentence } from "../letter.ts";

/** A noun strength tied to a need: "three seasons of shift planning" and "help with running the line". */
const NOUN_FOR_NEED: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}, and I believe ${w.strength} would help from the start.`,
  (w) => `With ${w.strength}, I could take some of the weight of ${w.need} off the team.`,
  (w) => `When it comes to ${w.need}, you could count on ${w.strength}.`,
  (w) => `I would like to put ${w.strength} to use on ${w.need}.`,
  (w) => `You spoke of ${w.need}; ${w.strength} should be of use there.`,
  (w) => `I see ${w.strength} as good preparation for ${w.need}.`,
  (w) => `If you want a hand with ${w.need} first, ${w.strength} would let me start quickly.`,
  (w) => `For ${w.need}, I can offer ${w.strength}.`,
  (w) => `As for ${w.need}, I think ${w.strength} could make a difference.`,
  (w) => `${capitalised(w.strength)} would go straight into ${w.need}.`,
  (w) => `I could be of real help with ${w.need}, not least through ${w.strength}.`,
];

/** A strength that is a statement, tied to a need: "I ran a night shift" and "help with reducing waste". */
const STATEMENT_FOR_NEED: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}; ${w.strength}, and I would gladly put that to work for you.`,
  (w) => `${w.strength}, which should help with ${w.need}.`,
  (w) => `Because ${w.strength}, I feel ready to help with ${w.need}.`,
  (w) => `When it comes to ${w.need}, it may help that ${w.strength}.`,
  (w) => `I would not start from zero on ${w.need}, since ${w.strength}.`,
  (w) => `For ${w.need}, I can build on something I know: ${w.strength}.`,
  (w) => `${w.strength}; I would bring the same care to ${w.need}.`,
  (w) => `You spoke of ${w.need}, and I thought at once that this is something I could take on, as ${w.strength}.`,
  (w) => `Should ${w.need} come up early, it is worth knowing that ${w.strength}.`,
  (w) => `I could start on ${w.need} early, because ${w.strength}.`,
  (w) => `Help with ${w.need} is something I can give, because ${w.strength}.`,
];

const NEED_ALONE: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}, and I would like to take on a share of that.`,
  (w) => `I would be glad to help with ${w.need}.`,
  (w) => `When it comes to ${w.need}, I would like to be one of the people who help.`,
  (w) => `You spoke of ${w.need}, and that is work I would enjoy.`,
  (w) => `I noted what you said about ${w.need}, and I would like to help.`,
  (w) => `If you want another pair of hands for ${w.need}, I would be happy to lend mine.`,
  (w) => `I understand that you have ${w.need} on your mind, and I would like to help.`,
  (w) => `Working on ${w.need} with you is something I can picture well.`,
  (w) => `I would enjoy working on ${w.need} with you.`,
  (w) => `I would be ready to help with ${w.need} from day one.`,
  (w) => `I would like to make ${w.need} easier for the team.`,
];

const NOUN_ALONE: readonly Sentence[] = [
  (w) => `I believe ${w.strength} would serve me well in this work.`,
  (w) => `I would bring ${w.strength} with me.`,
  (w) => `You would have ${w.strength} to draw on.`,
  (w) => `I think ${w.strength} would be useful to the team.`,
  (w) => `I hope that you will keep ${w.strength} in mind.`,
  (w) => `What I can offer is ${w.strength}.`,
  (w) => `I would enjoy putting ${w.strength} to work for you.`,
  (w) => `${capitalised(w.strength)} should let me find my feet quickly.`,
  (w) => `I see a good fit between the work and ${w.strength}.`,
  (w) => `I would build on ${w.strength} from the start.`,
  (w) => `If you are still weighing things up, please count ${w.strength} in.`,
];

const STATEMENT_ALONE: readonly Sentence[] = [
  (w) => `${w.strength}, and I would put that to good use in this work.`,
  (w) => `Because ${w.strength}, I think I could find my feet quickly.`,
  (w) => `It may help you to remember that ${w.strength}.`,
  (w) => `I hope it came across that ${w.strength}.`,
  (w) => `${w.strength}; that is what I would build on with you.`,
  (w) => `One more reason why the work appeals to me is that ${w.strength}.`,
  (w) => `Since ${w.strength}, much of the work would feel familiar.`,
  (w) => `You may like to know that ${w.strength}.`,
  (w) => `I would draw on the fact that ${w.strength}.`,
  (w) => `What may count here is that ${w.strength}.`,
  (w) => `I feel at home in this kind of work, because ${w.strength}.`,
];

const NOTHING: readonly Sentence[] = [() => ""];

/** The ways to tie what the person brings to what the employer needs, by which of the two the record holds. */
export const QUALIFICATIONS = {
  noun: { withNeed: NOUN_FOR_NEED, alone: NOUN_ALONE },
  statement: { withNeed: STATEMENT_FOR_NEED, alone: STATEMENT_ALONE },
  none: { withNeed: NEED_ALONE, alone: NOTHING },
} as const;
