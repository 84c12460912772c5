import { capitalised } from "../../wording/capital.ts";
import type { Sentence } from "../letter.ts";

/** A noun strength tied to work: "my three seasons of shift planning" and "help with running the line". */
const noun: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}, and I think ${w.strength} would help.`,
  (w) => `I believe ${w.strength} would be of real use with ${w.need}.`,
  (w) => `When it comes to ${w.need}, I would bring ${w.strength}.`,
  (w) => `I would be glad to put ${w.strength} to use and help with ${w.need}.`,
  (w) => `Since ${w.needClause}, I hope ${w.strength} will be useful.`,
  (w) => `I think ${w.strength} would come in handy for ${w.need}.`,
  (w) => `I could help with ${w.need} right away, thanks to ${w.strength}.`,
  (w) => `${capitalised(w.strength)} should be useful for ${w.need}.`,
  (w) => `From what you told me about ${w.need}, I think ${w.strength} would be a good fit.`,
  (w) => `I know how demanding ${w.need} can be, and ${w.strength} should help.`,
  (w) => `If you need a hand with ${w.need}, I have ${w.strength} to draw on.`,
];

/** A strength that is a statement, tied to work: "I ran a night shift" and "help with reducing waste". */
const statement: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}; ${w.strength}, so I think I could help.`,
  (w) => `${w.strength}, which should be useful for ${w.need}.`,
  (w) => `${w.strength}, so I feel ready to help with ${w.need}.`,
  (w) => `When it comes to ${w.need}, it may help that ${w.strength}.`,
  (w) => `About ${w.need}: ${w.strength}, and I would be glad to help.`,
  (w) => `I believe I could help with ${w.need}, since ${w.strength}.`,
  (w) => `${w.strength}, and I would be glad to use that to help with ${w.need}.`,
  (w) => `You talked about ${w.need}, and it might help that ${w.strength}.`,
  (w) => `I would like to help with ${w.need}; it may be useful that ${w.strength}.`,
  (w) => `I could be useful with ${w.need} early on, because ${w.strength}.`,
  (w) => `As you think about ${w.need}, please keep in mind that ${w.strength}.`,
];

const none: readonly Sentence[] = [
  (w) => `You mentioned ${w.need}, and I would be glad to help with that.`,
  (w) => `I would be happy to help with ${w.need}.`,
  (w) => `When it comes to ${w.need}, I would like to pitch in.`,
  (w) => `I understand that ${w.needClause}, and I would enjoy that work.`,
  (w) => `I have not forgotten what you said about ${w.need}, and I would like to help.`,
  (w) => `If you need another pair of hands for ${w.need}, I would be glad to lend mine.`,
  (w) => `You talked about ${w.need}, and that is the kind of work I enjoy.`,
  (w) => `I would enjoy working with you on ${w.need}.`,
  (w) => `I would be ready to help with ${w.need} from day one.`,
  (w) => `It would be a pleasure to help with ${w.need}.`,
  (w) => `I would welcome the chance to help with ${w.need}.`,
];

/** What the person brings, tied to work that one can help with; eleven ways, so that ten notes in a month have one each. */
export const NEED_WORK = { noun, statement, none } as const;
