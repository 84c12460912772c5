import { capitalised } from "../../wording/capital.ts";
import type { Sentence } from "../letter.ts";

/** A noun strength tied to a need: "three seasons of shift planning" and "help with running the line". */
const NOUN_FOR_NEED: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}, and I think ${w.strength} would help.`,
  (w) => `I believe ${w.strength} would be a real help with ${w.need}.`,
  (w) => `When it comes to ${w.need}, I would bring ${w.strength}.`,
  (w) => `I would be glad to use ${w.strength} to help you with ${w.need}.`,
  (w) => `Since you need help with ${w.need}, I hope ${w.strength} will be useful to you.`,
  (w) => `I think ${w.strength} would come in handy for ${w.need}.`,
  (w) => `With ${w.strength}, I could help with ${w.need} right away.`,
  (w) => `I can offer ${w.strength}, which should be useful for ${w.need}.`,
  (w) => `From what you told me about ${w.need}, I think ${w.strength} would be a good fit.`,
  (w) => `I am confident that ${w.strength} would help me make a difference with ${w.need}.`,
  (w) => `If you need a hand with ${w.need}, I have ${w.strength} to draw on.`,
];

/** A strength that is a statement, tied to a need: "I ran a night shift" and "help with reducing waste". */
const STATEMENT_FOR_NEED: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}; ${w.strength}, so I think I could help.`,
  (w) => `${w.strength}, which should be useful for ${w.need}.`,
  (w) => `${w.strength}, so I feel ready to help with ${w.need}.`,
  (w) => `When it comes to ${w.need}, I think it helps that ${w.strength}.`,
  (w) => `I would not be starting from scratch with ${w.need}: ${w.strength}.`,
  (w) => `I believe I could help with ${w.need}, since ${w.strength}.`,
  (w) => `${w.strength}, and I would be glad to use that to help you with ${w.need}.`,
  (w) => `You talked about ${w.need}, and it might help to know that ${w.strength}.`,
  (w) => `Because ${w.strength}, I could help with ${w.need} from the start.`,
  (w) => `I could be useful with ${w.need} early on, because ${w.strength}.`,
  (w) => `As you think about ${w.need}, please keep in mind that ${w.strength}.`,
];

const NEED_ALONE: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}, and I would be glad to help with that.`,
  (w) => `I would be happy to help with ${w.need}.`,
  (w) => `When it comes to ${w.need}, I would like to pitch in.`,
  (w) => `I understand you need help with ${w.need}, and I would enjoy that work.`,
  (w) => `I noted what you said about ${w.need}, and I would like to help.`,
  (w) => `If you need another pair of hands for ${w.need}, I would be glad to lend mine.`,
  (w) => `You talked about ${w.need}, and that is the kind of work I enjoy.`,
  (w) => `I would enjoy working with you on ${w.need}.`,
  (w) => `I would be ready to help with ${w.need} from day one.`,
  (w) => `Helping with ${w.need} is something I would look forward to.`,
  (w) => `I would welcome the chance to help with ${w.need}.`,
];

const NOUN_ALONE: readonly Sentence[] = [
  (w) => `I believe ${w.strength} would serve me well in the job.`,
  (w) => `I would bring ${w.strength} to the job.`,
  (w) => `I think ${w.strength} would be useful to your team.`,
  (w) => `I hope ${w.strength} would be an asset to you.`,
  (w) => `I would enjoy putting ${w.strength} to work for you.`,
  (w) => `I think ${w.strength} would help me get up to speed quickly.`,
  (w) => `I see a good fit between the job and ${w.strength}.`,
  (w) => `I would be glad to build on ${w.strength} in this job.`,
  (w) => `As you weigh your options, please keep ${w.strength} in mind.`,
  (w) => `${capitalised(w.strength)} would help me contribute from the start.`,
  (w) => `I am confident that ${w.strength} would be a good match for the job.`,
];

const STATEMENT_ALONE: readonly Sentence[] = [
  (w) => `${w.strength}, and I would put that to good use in the job.`,
  (w) => `${w.strength}, so I think I would get up to speed quickly.`,
  (w) => `Please keep in mind that ${w.strength}.`,
  (w) => `I hope it came across that ${w.strength}.`,
  (w) => `${w.strength}, which I think fits the job well.`,
  (w) => `It may help to know that ${w.strength}.`,
  (w) => `${w.strength}, so much of the work would feel familiar.`,
  (w) => `I think it would help in this job that ${w.strength}.`,
  (w) => `One thing I would bring to the job: ${w.strength}.`,
  (w) => `Because ${w.strength}, I feel at home in this kind of work.`,
  (w) => `I believe I could contribute early on, because ${w.strength}.`,
];

const NOTHING: readonly Sentence[] = [() => ""];

/** The ways to tie what the person brings to what the employer needs, by which of the two the record holds. */
export const QUALIFICATIONS = {
  noun: { withNeed: NOUN_FOR_NEED, alone: NOUN_ALONE },
  statement: { withNeed: STATEMENT_FOR_NEED, alone: STATEMENT_ALONE },
  none: { withNeed: NEED_ALONE, alone: NOTHING },
} as const;
