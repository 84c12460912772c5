import type { DateReading } from "../dates/date-sighting.ts";
import type { KnownInterview } from "../known-interview.ts";
import type { Certainty, Question, Update } from "../understanding.ts";
import type { Clause } from "./clauses/clause.ts";

/** What a clause is read against. */
export interface Situation {
  /** The interview that the clause is about; absent while it is not known which. */
  readonly record?: KnownInterview;
  /** The moment of receipt, or for a forwarded message its own date; deadlines lie ahead. */
  readonly reading: DateReading;
}

/** What one reader made of one clause. */
export type Reading =
  | { readonly kind: "update"; readonly update: Update; readonly words: string; readonly certainty: Certainty }
  | { readonly kind: "question"; readonly question: Question };

/** Reads one kind of change from a clause; an empty list where the clause says nothing of the kind. */
export type UpdateReader = (clause: Clause, situation: Situation) => readonly Reading[];

/** A change as a reading. */
export function change(update: Update, words: string, certainty: Certainty = "stated"): Reading {
  return { kind: "update", update, words, certainty };
}

/** A question in place of a change. */
export function ask(field: string, question: string): Reading {
  return { kind: "question", question: { field, question } };
}
