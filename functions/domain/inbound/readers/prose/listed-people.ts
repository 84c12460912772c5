import { says } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { looksLikeCompany } from "../../phrases/company-phrase.ts";
import { type Mention, mentionsIn } from "../../phrases/mentions.ts";
import { isThing } from "../../phrases/thing-words.ts";
import { type Reader, see } from "../../reading.ts";
import { BYSTANDER } from "./mentioned.ts";
import { mentionsReference } from "./references.ts";

/** The sentence above a list of people tells of meeting them: "I had three calls today.", "Your conversation partners are:". */
const TELLS_OF_MEETING =
  /\b(?:interview\w*|calls?|panel(?:l?ists?)?|met|meet(?:ing)?|spoke|speak(?:ing)?|talked|talk(?:ing)? (?:to|with)|chats?|conversations?|partners|rounds?|sessions?|board|one[- ]on[- ]ones?|1:1s?|back[- ]to[- ]back|line-?up|schedule|onsite|(?:who|whom) (?:was|were|i|is|will|you|we)|present|in the room|people)\b/i;
/** Under these others are listed. */
const OTHERS =
  /\b(?:not (?:meet|interview)|companies|employers|references?|bring|documents?|cc|copied|applied|candidates|colleagues of mine|contacts? for|hired|offer\w*)\b/i;
/** What stands behind the name of a list's item; a sentence about somebody goes on with a verb. */
const ITEM = /^(?:,\s|\s?\(|\s?[-–—:|]\s|[.;]?$)/u;
const FEWEST = 2;
const LONGEST_ITEM = 160;

/** The people of a list below a sentence on the interview, one a line: "- Rosalind Achterberg – LIMS", "Ewa Nowicka, Demand Planning". */
export const readListedPeople: Reader = (passage) =>
  passage.block === "subject"
    ? []
    : listsOf(passage).flatMap((items) =>
        items.map(({ sentence, person: { start: _, end: __, list: ___, ...person } }) =>
          see(passage, "interviewer", { ...person, topics: [] }, { words: sentence.text, line: sentence.line, certainty: "guessed" }),
        ),
      );

interface Item {
  readonly sentence: Sentence;
  readonly person: Mention;
}

/** Runs of lines that all begin with somebody, each run with the sentence on meeting them right above it. */
function listsOf(passage: Passage): readonly (readonly Item[])[] {
  const lists: Item[][] = [];
  let isOpen = false;
  for (const [index, sentence] of passage.sentences.entries()) {
    const person = personOfItem(sentence, passage);
    if (!person) {
      isOpen = false;
    } else if (isOpen) {
      lists.at(-1)?.push({ sentence, person });
    } else if (leadsToList(passage.sentences.slice(Math.max(0, index - MOST_ABOVE), index), sentence)) {
      lists.push([{ sentence, person }]);
      isOpen = true;
    }
  }
  return lists.filter((items) => items.length >= FEWEST);
}

/** Of the paragraph above the list so many sentences say what it lists; the last of them nothing else. */
const MOST_ABOVE = 3;

function leadsToList(above: readonly Sentence[], { line }: Sentence): boolean {
  const last = above.at(-1);
  if (!last || last.line === line || line - last.line > 2) return false;
  // What ends in a colon says itself what it lists.
  const paragraph = /:\s*$/.test(last.text.slice(-4)) ? [last] : above.filter((sentence) => sentence.line === last.line);
  return paragraph.some((each) => says(each, TELLS_OF_MEETING)) && !paragraph.some((each) => says(each, OTHERS) || mentionsReference(each));
}

/** Whoever the line begins with, by at least two names, if it is the item of a list. */
function personOfItem(sentence: Sentence, passage: Passage): Mention | undefined {
  const { masked, text } = sentence;
  if (text.length > LONGEST_ITEM || mentionsReference(sentence)) return undefined;
  const [person] = mentionsIn(masked, passage);
  if (!person || !/^\W*$/u.test(masked.slice(0, person.start)) || !person.name.includes(" ") || looksLikeCompany(person.name))
    return undefined;
  if (isThing(person.name) || BYSTANDER.test(text)) return undefined;
  return person.title !== undefined || ITEM.test(masked.slice(person.end)) ? person : undefined;
}
