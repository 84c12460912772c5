import { matchesOf } from "../../matches.ts";
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
    matchesOf(sentence.masked, IS_THE).flatMap(({ index: at, 0: lead }) => {
      const title = titleIn(sentence.masked.slice(at + lead.length));
      const of = title && lastNamed(sentence, at, passage.sentences[index - 1], passage);
      return title && of ? [see(passage, "title", { text: title, of }, { words: sentence.text, line: sentence.line })] : [];
    }),
  );

/** A title that is known, or one that nobody but its capital tells: "the Pflegedienstleitung". */
function titleIn(text: string): string | undefined {
  const [, word = ""] = /^(?:the|their|our)\s(\p{L}{5,})(?=[.,;!]|$)/u.exec(text) ?? [];
  return titleAt(text)?.title ?? (isCapitalised(word) ? word : undefined);
}

function lastNamed(sentence: Sentence, at: number, before: Sentence | undefined, passage: Passage): string | undefined {
  const here = mentionsIn(sentence.masked.slice(0, at), passage).at(-1);
  return (here ?? (before ? mentionsIn(before.masked, passage).at(-1) : undefined))?.name;
}
