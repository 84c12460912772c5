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
];

/** A strength that is a statement, and a need that is a clause. */
const statement: readonly Sentence[] = [
  (w) => `You mentioned that ${w.needClause}; ${w.strength}, so I think I could help.`,
  (w) => `Since ${w.needClause}, it may help that ${w.strength}.`,
  (w) => `I understand that ${w.needClause}. ${capitalised(w.strength)}, and I hope that is useful.`,
  (w) => `From what you told me, ${w.needClause}. ${capitalised(w.strength)}, which should be of use there.`,
  (w) => `I remember you saying that ${w.needClause}, so it may be useful that ${w.strength}.`,
  (w) => `${capitalised(w.strength)}, and I think that would count for something, since ${w.needClause}.`,
];

const none: readonly Sentence[] = [
  (w) => `You mentioned that ${w.needClause}, and I would be glad to help with that.`,
  (w) => `Since ${w.needClause}, I would be happy to pitch in wherever I am useful.`,
  (w) => `I understand that ${w.needClause}, and I think I could help.`,
  (w) => `From what you told me, ${w.needClause}, and I would like to do my part.`,
  (w) => `I remember you saying that ${w.needClause}; I would like to help.`,
  (w) => `You said that ${w.needClause}, and I would be ready to help from day one.`,
];

/** What the person brings, tied to somebody or something wanted, or to how things stand; six ways, so that ten notes have none three times. */
export const NEED_OTHER = { noun, statement, none } as const;
