import { matchesIn, says } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Presented, peopleAt } from "../../phrases/people.ts";
import { DATE_MASK, isCapitalised } from "../../phrases/tokens.ts";
import { isTitleHead } from "../../phrases/word-sets.ts";
import { type Reader, see } from "../../reading.ts";
import { mentionsReference } from "./references.ts";

const DATE_BEFORE = new RegExp(`^\\W*(?:${DATE_MASK}+[\\s,.–-]*)?`);
const IS = /\s(?:is|was)\s(?:called\s|named\s)?(?=\p{L})/giu;

const OF_MINE = /\bmy (?!interview|trial|second|first|screen|call|panel|assessment|chat)/i;

/** People whom a line only names ("2pm today, Kris Halvorsen and Dee Watts"), or whose title names them ("Head chef is Connor Blaine"). Guesses. */
export const readNamedAlone: Reader = (passage) =>
  passage.block !== "own"
    ? []
    : passage.sentences
        .filter((sentence) => !mentionsReference(sentence) && !says(sentence, OF_MINE))
        .flatMap((sentence) =>
          [...aloneIn(sentence, passage), ...presented(sentence, passage), ...behindTitle(sentence, passage)].map(({ end: _, ...person }) =>
            see(passage, "interviewer", { ...person, topics: [] }, { words: sentence.text, line: sentence.line, certainty: "guessed" }),
          ),
        );

function aloneIn({ masked }: Sentence, passage: Passage): readonly Presented[] {
  // A note of pieces: "9/21 1:15pm, Oxbow Logistics LLC, forklift operator, Wanda Szymanski."
  const pieces = masked.startsWith(DATE_MASK) ? masked.split(/,\s/) : [];
  const last = pieces.length > 3 ? (pieces.at(-1) ?? "") : "";
  const [named, ...others] = peopleAt(last, passage);
  if (named && others.length === 0 && /^[.!]?$/.test(last.slice(named.end)) && isSurelyPerson(named)) return [named];
  const start = DATE_BEFORE.exec(masked)?.[0].length ?? 0;
  const people = peopleAt(masked.slice(start), passage);
  const rest = masked.slice(start + (people.at(-1)?.end ?? 0));
  return people.length > 0 && /^[\s.,!]*$/.test(rest) && people.every(isSurelyPerson) ? people : [];
}

/** "Harold Lindqvist, who manages intake. His questions were …": who is presented by a sentence that the next one goes on about. */
function presented(sentence: Sentence, passage: Passage): readonly Presented[] {
  const next = passage.sentences[passage.sentences.indexOf(sentence) + 1]?.text ?? "";
  if (!/^(?:he|she|his|hers?|they)\b/i.test(next)) return [];
  const [person, ...others] = peopleAt(sentence.masked, passage);
  if (!person || others.length > 0 || !person.name.includes(" ") || !(isSurelyPerson(person) || isWrittenAsName(person.name, passage)))
    return [];
  return /^(?:,\s(?:who|the|an?|their|from)\s|\s(?:from|of)\s)[^.;!?]{2,60}[.!]?$/i.test(sentence.masked.slice(person.end)) ? [person] : [];
}

function behindTitle(sentence: Sentence, passage: Passage): readonly Presented[] {
  const { masked } = sentence;
  return matchesIn(sentence, IS).flatMap(({ index, 0: lead }) => {
    const [, words = ""] = /(?:^|[,;.]\s|\bthe\s)((?:[\p{L}-]+\s){0,2}\p{L}[\p{L}-]*)$/iu.exec(masked.slice(0, index)) ?? [];
    const title = words.replace(/^(?:the|our|their|my)\s/i, "");
    const last = title.split(" ").at(-1) ?? "";
    const [person] = peopleAt(masked.slice(index + lead.length), passage);
    if (
      !person ||
      !(isSurelyPerson({ ...person, title }) || isWrittenAsName(person.name, passage)) ||
      !(isTitleHead(last) || /^(?:sous|boss)$/i.test(last))
    )
      return [];
    return [{ ...person, title: person.title ?? title }];
  });
}

/** Behind a title and "is" a capital makes a name of any word. */
function isWrittenAsName(name: string, { isCased }: Passage): boolean {
  return isCased && name.split(" ").every(isCapitalised) && !looksLikeCompany(name);
}

/** A name that people are given, with more behind it or a title beside it. */
function isSurelyPerson({ name, title }: Presented): boolean {
  return isFirstName(name.split(" ")[0] ?? "") && (name.includes(" ") || title !== undefined) && !looksLikeCompany(name);
}
