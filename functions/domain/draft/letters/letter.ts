import type { Missing } from "../draft.ts";
import type { Words } from "../wording/words.ts";

/** One way to say a thing. */
export type Sentence = (words: Words) => string;

/** Chooses among the ways to say a thing: another one for every draft of the person's, the same one for the same draft. */
export type Say = (slot: string, sentences: readonly Sentence[]) => string;

/** What stands between greeting and sign-off, paragraph by paragraph, sentence by sentence. Empty sentences are dropped. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly (readonly string[])[];
  readonly card?: readonly string[];
  readonly missing: readonly Missing[];
}

/** What is said on the telephone, and to the machine. */
export interface Call {
  readonly script: readonly (readonly string[])[];
  readonly voicemail: readonly string[];
  readonly missing: readonly Missing[];
}

/** Writes the letter of one kind from the words that the record gives. */
export type LetterWriter = (words: Words, say: Say) => Letter;
export type CallWriter = (words: Words, say: Say) => Call;
