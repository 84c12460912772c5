import { whichQuestion } from "../matching/which-interview.ts";
import type { Evidence, Question, Update } from "../understanding.ts";
import { readForwarded } from "./employer/read-forwarded.ts";
import { readOwnWords } from "./read-own-words.ts";
import { settle } from "./settle.ts";
import type { Attributed, UpdateReading } from "./update-reading.ts";

/** The changes that a mail asks for, what has to be asked first, and the clauses that none of the readers took. */
export interface UpdatesRead {
  readonly updates: readonly Update[];
  readonly questions: readonly Question[];
  readonly evidence: Evidence;
  /** Stated clauses of the person's own that change nothing by themselves; they may tell more about the interview. */
  readonly rest: readonly string[];
}

const MAX_QUESTIONS = 3;

/**
 * Reads what the person's own words, their answers to our questions, and messages that they pass on change. Quoted text,
 * signatures and our own mail never act; what is asked, supposed, denied or hoped never acts.
 */
export function readUpdates(input: UpdateReading): UpdatesRead {
  const own = readOwnWords(input);
  const forwarded = readForwarded(input);
  const { updates, questions, evidence } = settle([...own.readings, ...dropDoubled(forwarded, own.readings)]);
  const isUnsure = input.records.length > 0 && updates.some(({ recordId }) => recordId === undefined);
  const unsure = isUnsure
    ? [input.which.kind === "several" ? input.which.question : whichQuestion(input.records.filter(({ isOpen }) => isOpen))]
    : [];
  return {
    updates: updates.filter(({ recordId }) => recordId !== undefined),
    questions: [...unsure, ...questions].slice(0, MAX_QUESTIONS),
    evidence,
    rest: own.rest,
  };
}

/** What the person says counts before what the message says of the same thing. */
function dropDoubled(forwarded: readonly Attributed[], own: readonly Attributed[]): readonly Attributed[] {
  const said = new Set(own.flatMap(({ reading }) => (reading.kind === "update" ? [reading.update.action] : [])));
  return forwarded.filter(({ reading }) => reading.kind === "question" || !said.has(reading.update.action));
}
