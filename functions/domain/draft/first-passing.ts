import type { Draft } from "./draft.ts";
import { mayLeave } from "./linter/lint-draft.ts";
import type { Sibling } from "./linter/proof.ts";
import type { SeriesEntry } from "./series-entry.ts";
import type { Words } from "./wording/words.ts";
import { wordsOf } from "./words-of.ts";
import { write, writeMinimal } from "./write.ts";

/** How often other sentences are tried before a fact is left out. */
const ATTEMPTS = [0, 1, 2, 3, 4, 5];
/** 0: every fact; 1: without correction; 2: without qualification; 3: without topic, and short. */
const RESTRAINTS = [0, 1, 2, 3];

/** The draft with the most facts in which the linter finds no error; if none passes, a minimal one that says what kept the others back. */
export function firstPassing(entry: SeriesEntry, siblings: readonly Sibling[]): Draft {
  for (const restraint of RESTRAINTS) {
    const fit = bestOf(entry, { words: wordsOf({ ...entry, restraint }), siblings });
    if (fit) return fit;
  }
  return writeMinimal(entry, siblings);
}

// Two people who were told about the same topic share it in whatever words.
const UNAVOIDABLE = "same-topic";

// A warning that the second way has, too, comes from the facts and not from the sentences.
const MOST_FIT = 2;

/** With these words, a draft in which the linter finds nothing, or else the first without an error. */
function bestOf(entry: SeriesEntry, given: { readonly words: Words; readonly siblings: readonly Sibling[] }): Draft | undefined {
  const fit: Draft[] = [];
  for (const number of ATTEMPTS) {
    const draft = write(entry, { ...given, number });
    if (draft.report.findings.every(({ rule }) => rule === UNAVOIDABLE)) return draft;
    if (mayLeave(draft.report)) fit.push(draft);
    if (fit.length === MOST_FIT) break;
  }
  return fit[0];
}
