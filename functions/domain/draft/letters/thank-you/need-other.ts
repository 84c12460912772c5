import { capitalised } from "../../wording/capital.ts";
import type { Sentence } from "../letter.ts";

/** A noun strength and a need that is a clause: "you need someone who speaks Spanish", "the backlog is growing". */
const noun: readonly Sentence[] = [
  (w) => `You mentioned that ${w.needClause}, and I think ${w.strength} would help.`,
  (w) => `Since ${w.needClause}, I hope ${w.strength} will be useful.`,
  (w) => `I understand that ${w.needClause}, and I would bring ${w.strength}.`,
  (w) => `From what you told me, ${w.needClause}, and ${w.strength} should be of use there.`,
  (w) => `I remember you saying that ${w.needClause}; I think ${w.strength} would be a good start.`,
  (w) => `Because ${w.needClause}, I think ${w.strength} would count for something.`,
  (w) => `It stayed with me that ${w.needClause}; ${w.strength} should help there.`,
  (w) => `Given that ${w.needClause}, I would be glad to bring ${w.strength}.`,
  (w) => `I took from our talk that ${w.needClause}, so I would like to offer ${w.strength}.`,
  (w) => `${capitalised(w.strength)} may come in handy, since ${w.needClause}.`,
  (w) => `You told me that ${w.needClause}, and I believe ${w.strength} would serve you well.`,
];

/** A strength that is a statement, and a need that is a clause. */
const statement: readonly Sentence[] = [
  (w) => `You mentioned that ${w.needClause}; ${w.strength}, so I think I could help.`,
  (w) => `Since ${w.needClause}, it may help that ${w.strength}.`,
  (w) => `I understand that ${w.needClause}. ${capitalised(w.strength)}, and I hope that is useful.`,
  (w) => `From what you told me, ${w.needClause}. ${capitalised(w.strength)}, which should be of use there.`,
  (w) => `I remember you saying that ${w.needClause}, so it may be useful that ${w.strength}.`,
  (w) => `${capitalised(w.strength)}, and I think that would count for something, since ${w.needClause}.`,
  (w) => `It stayed with me that ${w.needClause}, and I want you to know that ${w.strength}.`,
  (w) => `Given that ${w.needClause}, I hope it helps that ${w.strength}.`,
  (w) => `I took from our talk that ${w.needClause}, and I would like to add that ${w.strength}.`,
  (w) => `${capitalised(w.strength)}, which may come in handy, since ${w.needClause}.`,
  (w) => `You told me that ${w.needClause}, and I am glad to say that ${w.strength}.`,
];

const none: readonly Sentence[] = [
  (w) => `You mentioned that ${w.needClause}, and I would be glad to help with that.`,
  (w) => `Since ${w.needClause}, I would be happy to pitch in wherever I am useful.`,
  (w) => `I understand that ${w.needClause}, and I think I could help.`,
  (w) => `From what you told me, ${w.needClause}, and I would like to do my part.`,
  (w) => `I remember you saying that ${w.needClause}; I would like to help.`,
  (w) => `You said that ${w.needClause}, and I would be ready to help from day one.`,
  (w) => `It stayed with me that ${w.needClause}, and I would enjoy helping.`,
  (w) => `Given that ${w.needClause}, I would be glad to lend a hand.`,
  (w) => `I took from our talk that ${w.needClause}, and I would do my best to help.`,
  (w) => `You told me that ${w.needClause}, and I hope I can be of use.`,
  (w) => `I have not forgotten that ${w.needClause}, and I would be happy to be part of the answer.`,
];

/** What the person brings, tied to somebody or something wanted, or to how things stand; eleven ways, so that ten notes in a month have one each. */
export const NEED_OTHER = { noun, statement, none } as const;
