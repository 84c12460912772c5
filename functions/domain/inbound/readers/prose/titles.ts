import { matchesIn } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { mentionsIn } from "../../phrases/mentions.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { isCapitalised } from "../../phrases/tokens.ts";
import { type Reader, see } from "../../reading.ts";

/** "She's the office manager", "he is their director of operations", behind somebody's name. */
const IS_THE =
  /(?:^\W*|[,;–—-]\s?|\sand\s|\s(?=s?he['’]?s\s(?:the|their)\s))(?:s?he)(?:['’]?s|\sis|\swas)\s(?=(?:the|their|an?|our|head|director|vp|chief|manager|owner)\s)/giu;

/** What somebody is called at work, said of the person named last. */
export const readTitles: Reader = (passage) =>
  passage.sentences.flatMap((sentence, index) =>
    matchesIn(sentence, IS_THE).flatMap(({ index: at, 0: lead }) => {
      const title = titleIn(sentence.masked.slice(at + lead.length));
      const of = title && lastNamed(sentence, at, passage.sentences.slice(Math.max(0, index - MOST_BACK), index), passage);
      return title && of ? [see(passage, "title", { text: title, of }, { words: sentence.text, line: sentence.line })] : [];
    }),
  );

/** A title that is known, or one that nobody but its capital tells: "the Pflegedienstleitung". */
function titleIn(text: string): string | undefined {
  const [, word = ""] = /^(?:the|their|our)\s(\p{L}{5,})(?=[.,;!]|$)/u.exec(text) ?? [];
  return titleAt(text)?.title ?? (isCapitalised(word) ? word : undefined);
}

/** "He" is whom one of the last sentences names. */
const MOST_BACK = 3;

function lastNamed({ masked }: Sentence, at: number, before: readonly Sentence[], passage: Passage): string | undefined {
  const named = [...before.map((sentence) => sentence.masked), masked.slice(0, at)].flatMap((words) => mentionsIn(words, passage));
  return named.at(-1)?.name;
}
