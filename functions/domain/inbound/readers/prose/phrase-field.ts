import { matchesIn } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { clauseFrom } from "../../phrases/clause.ts";
import { type Reader, see } from "../../reading.ts";

/** A field that is read as the phrases behind certain words. */
export interface PhraseField {
  readonly field: "need" | "strength" | "correction";
  /** Without one of these stems no cue matches; most sentences have none. */
  readonly hint: RegExp;
  readonly cues: readonly RegExp[];
  /** A phrase that begins so is something else. */
  readonly not: RegExp;
  /** A sentence like this holds none. */
  readonly notIn?: RegExp;
  /** A sentence of a message that is passed on counts where it is like this; none does, unless said. */
  readonly inForwarded?: RegExp;
  /** What follows the phrase and only says what to do with it. */
  readonly tail?: RegExp;
  /** What the sentences behind it add, where this one only says that something comes: "I slipped up once. It was 2022." */
  readonly goesOn?: (sentence: Sentence, next: readonly Sentence[]) => string | undefined;
}

/** Words that only weaken or strengthen what stands beside them. */
export const ADVERB = String.raw`(?:\s(?:really|badly|urgently|urgent|desperately|also|definitely|mainly|mostly|currently|just|clearly|basically|still|apparently|very|always|already|obviously|only|now|all|so|pretty|quite|seriously|immediately))*`;

/** Matches what makes "I talked about" a talk of two: "With Oscar ", "Martha Hale and ". */
const SHARED = /(?:\b[Ww]ith\s[^,.;!?]{2,60},?|\p{Lu}[\p{L}'’-]{1,30}(?:,?\s\([^()]{1,60}\))?,?\s(?:and|&))\s$/u;

/** The items of one field: the clause behind each cue, the longest where several overlap. */
export function readPhrases(phrases: PhraseField): Reader {
  return (passage) =>
    passage.sentences.flatMap((sentence, index) =>
      counts(sentence, phrases, passage)
        ? phrasesAt(sentence, { phrases, passage, index }).map((words) =>
            see(passage, phrases.field, words, { words: sentence.text, line: sentence.line }),
          )
        : [],
    );
}

function counts({ text }: Sentence, { inForwarded }: PhraseField, { block }: Passage): boolean {
  return block === "own" || (block === "forwarded" && inForwarded !== undefined && inForwarded.test(text));
}

interface At {
  readonly phrases: PhraseField;
  readonly passage: Passage;
  readonly index: number;
}

function phrasesAt(sentence: Sentence, { phrases, passage, index }: At): readonly string[] {
  const further = phrases.goesOn?.(sentence, passage.sentences.slice(index + 1, index + 3));
  return further === undefined ? phrasesOf(sentence, phrases) : [further];
}

function phrasesOf(sentence: Sentence, { hint, cues, not, notIn, tail }: PhraseField): readonly string[] {
  const matches = cues.flatMap((cue) => matchesIn(sentence, cue));
  if (matches.length === 0 || !hint.test(sentence.text) || notIn?.test(sentence.text)) return [];
  const found = matches.map((match) => ({
    ...phraseBehind(match, sentence),
    isShared: /^i\b/i.test(match[0]) && SHARED.test(sentence.text.slice(0, match.index)),
  }));
  const kept = found.filter(
    ({ words, isShared }) => words.length > 2 && !not.test(words) && !(isShared && !/^(?:my|how i|that i|i)\b/i.test(words)),
  );
  const outer = kept.filter((one) => !kept.some((other) => other.at < one.at && other.at + other.words.length >= one.at));
  return outer
    .filter((one, index) => outer.findIndex((other) => other.at === one.at) === index)
    .toSorted((one, other) => one.at - other.at)
    .map(({ words }) => (tail ? words.replace(tail, "") : words));
}

/** A cue that only looks ahead takes in the rest of the sentence: in "I said four but I meant two" both halves count. */
function phraseBehind({ index, 0: lead }: RegExpExecArray, { text, masked }: Sentence): { readonly at: number; readonly words: string } {
  const at = index + lead.length;
  if (lead === "") return { at, words: text.slice(at).replace(/[\s.!?]+$/, "") };
  // A phrase that tells what the person did begins with "I", where the clause would end.
  const own = /^(?:that\s)?i(?:['’]\p{L}+)?\s(?:(?:have|had|am|was|would|also)\s)?/iu.exec(text.slice(at))?.[0] ?? "";
  return { at, words: own + clauseFrom(text, masked, at + own.length) };
}
