import type { Passage, Sentence } from "../../passages/passage.ts";
import { type Mention, mentionsIn } from "../../phrases/mentions.ts";
import { isSamePerson } from "../../refiners/same-person.ts";
import { TOPIC_CUES } from "./topic-cues.ts";

/** Where a topic's cue stands: behind which words of which sentence. */
export interface CuePlace {
  readonly sentence: Sentence;
  readonly at: number;
  readonly mentions: readonly Mention[];
  readonly passage: Passage;
}

/** Who is named by the item of a list of people in which the sentence stands: "- Nick Claus. We talked about pallets." */
export function personOfItem({ sentence: { line }, passage }: Pick<CuePlace, "sentence" | "passage">): string | undefined {
  const list = passage.entries.find((entry) => entry.key === "interviewer" && entry.line < line && line <= entry.line + entry.lines.length);
  return list && onlyOne(namesIn(list.lines[line - list.line - 1] ?? "", passage));
}

const WE = /^\W*(?:we|i)?(?:\s?(?:mostly|mainly|then|also|just|really|only|all))*\s*$/i;
/** Nobody speaks of who was presented a page before. */
const MOST_SENTENCES_AWAY = 20;

/** "I met Nick Claus. We talked about pallets. Then Martha Hale came in. We talked about shifts.": whom the sentence before presents. */
export function presentedBefore({ sentence, at, mentions, passage }: CuePlace): string | undefined {
  if (mentions.length > 0 || !WE.test(sentence.text.slice(0, at))) return undefined;
  const index = passage.sentences.indexOf(sentence);
  const before = passage.sentences[index - 1];
  const name = before && onlyOne(namesIn(before.masked, passage));
  if (name === undefined) return undefined;
  const earlier = othersIn(passage, { from: Math.max(0, index - MOST_SENTENCES_AWAY), to: index - 1 });
  const later = othersIn(passage, { from: index + 1, to: index + MOST_SENTENCES_AWAY });
  if (earlier.some((other) => isSamePerson(other, name))) return undefined;
  const isNextInTurn = earlier.length === 0 ? later.some((other) => !isSamePerson(other, name)) : hasTopic(passage.sentences[index - 2]);
  return isNextInTurn ? name : undefined;
}

const namesIn = (text: string, passage: Passage) => [...new Set(mentionsIn(text, passage).map(({ name }) => name))];
const onlyOne = ([name, ...others]: readonly string[]) => (others.length === 0 ? name : undefined);
const othersIn = (passage: Passage, { from, to }: { readonly from: number; readonly to: number }) =>
  passage.sentences.slice(from, to).flatMap(({ masked }) => namesIn(masked, passage));
const hasTopic = (sentence: Sentence | undefined) => sentence !== undefined && TOPIC_CUES.some((cue) => sentence.masked.search(cue) >= 0);
