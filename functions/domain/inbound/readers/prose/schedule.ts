import type { Passage, Sentence } from "../../passages/passage.ts";
import { looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Presented, peopleAt } from "../../phrases/people.ts";
import { isThing } from "../../phrases/thing-words.ts";
import { DATE_MASK } from "../../phrases/tokens.ts";
import { isDepartment, isTitleHead, isTitleModifier } from "../../phrases/word-sets.ts";
import { type Reader, see } from "../../reading.ts";
import { BYSTANDER } from "./mentioned.ts";

/** A slot of a schedule: its time, perhaps its zone and how long it takes. */
const TIMES = `${DATE_MASK}[${DATE_MASK}\\s–-]*(?:to\\s${DATE_MASK}+)?\\s?(?:\\(?[A-Z]{2,4}\\)?)?\\s?(?:\\(\\d{1,3} ?min(?:utes|s)?\\))?`;
const SLOT = new RegExp(`^\\W*${TIMES}\\s?[:|•·–—-]\\s`);
const BARE_SLOT = new RegExp(`^\\W*${TIMES}\\s(?=\\p{Lu})`, "u");
/** Without a mark only who stands behind "with" holds the slot. */
const SLOT_WITH = new RegExp(
  `^\\W*(?:(?:first|then|next|and|finally|later|after that),?\\s)?${TIMES}[^${DATE_MASK}.;]{0,60}?\\s?\\b(?:with|w/)\\s`,
);
/** The line names the slot, and nobody. */
const SLOT_ALONE = new RegExp(`^\\W*${TIMES}(?:\\W*|\\s?(?:[\\p{L}&/-]+\\s?){1,4})$`, "u");
/** "Nick Claus (plant manager), 10:00 AM - 10:45 AM". */
const SLOT_BEHIND = new RegExp(`^\\s?(?:[,:|•·–—@-]|\\bat\\b|\\bfrom\\b)\\s?\\W?${DATE_MASK}`);
/** What parts the name of a slot from who holds it: "Technical deep dive | Yusuf Demirci", "Culture fit with Ana Ruiz". */
const SEGMENT = /\s[|•·–—-]\s|:\s|(?:^|\s)(?:with|w\/)\s/;

/** The people of a schedule, one line for each slot: "10:00 AM - 10:45 AM EST: Nikolai Brandvold, Principal Engineer (Zoom)". */
export const readSchedule: Reader = (passage) =>
  passage.block === "subject"
    ? []
    : passage.sentences.flatMap((sentence, index) =>
        [...peopleOfSlot(sentence, passage), ...peopleUnderSlot(sentence, slotAbove(passage.sentences, index), passage)].map(
          ({ end: _, ...person }) => see(passage, "interviewer", { ...person, topics: [] }, { words: sentence.text, line: sentence.line }),
        ),
      );

/** Slots in which nobody interviews. */
const BETWEEN = /\b(?:lunch|coffee|dinner|breakfast|drinks?|tea|tour|social|recruiter|not an interview|welcome|wrap[- ]?up|break)\b/i;

function peopleOfSlot({ masked }: Sentence, passage: Passage): readonly Presented[] {
  if (!masked.includes(DATE_MASK) || BYSTANDER.test(masked) || BETWEEN.test(masked)) return [];
  const held = SLOT_WITH.exec(masked)?.[0];
  if (held !== undefined && !SLOT.test(masked)) return peopleAt(masked.slice(held.length), passage).filter(isNamedWhole);
  const slot = SLOT.exec(masked)?.[0];
  if (slot === undefined) return [...peopleBehindBareSlot(masked, passage), ...peopleBeforeSlot(masked, passage)];
  return masked
    .slice(slot.length)
    .split(SEGMENT)
    .flatMap((segment, column, all) =>
      peopleAt(segment, passage).filter(
        (person) => isSurelyPerson(person) || isOfColumn(person, { segment, column, of: all.length }, passage),
      ),
    );
}

interface Cell {
  readonly segment: string;
  readonly column: number;
  readonly of: number;
}

/** In the column of a table where another row has somebody, two names that are no words of work are somebody as well. */
function isOfColumn({ name, end }: Presented, { segment, column, of }: Cell, passage: Passage): boolean {
  if (!/^\p{Lu}\S+ \p{Lu}\S+$/u.test(name) || segment.slice(end).trim() !== "" || looksLikeCompany(name) || isThing(name)) return false;
  if (name.split(" ").some((word) => isDepartment(word) || isTitleHead(word) || isTitleModifier(word))) return false;
  return passage.sentences.some(({ masked }) => {
    const slot = SLOT.exec(masked)?.[0];
    const cells = slot === undefined ? [] : masked.slice(slot.length).split(SEGMENT);
    const cell = cells.length === of ? cells[column] : undefined;
    return cell !== undefined && cell !== segment && peopleAt(cell, passage).some(isSurelyPerson);
  });
}

/** "2:00 PM - 2:30 PM CST Renaldo Pike, Claims Manager": without a mark the title shows that somebody is named. */
function peopleBehindBareSlot(masked: string, passage: Passage): readonly Presented[] {
  const slot = BARE_SLOT.exec(masked)?.[0];
  return slot === undefined
    ? []
    : peopleAt(masked.slice(slot.length), passage).filter(({ name, title }) => name.includes(" ") && title !== undefined);
}

function peopleBeforeSlot(masked: string, passage: Passage): readonly Presented[] {
  const people = passage.block === "forwarded" ? peopleAt(masked, passage) : [];
  const last = people.at(-1);
  return last && SLOT_BEHIND.test(masked.slice(last.end)) && people.every(isSurelyPerson) ? people : [];
}

/** The line above, or the one before it where what the session is about stands between. */
function slotAbove(sentences: readonly Sentence[], index: number): Sentence | undefined {
  const [above, between] = sentences.slice(Math.max(0, index - 2), index);
  const isAbout = between !== undefined && between.text.split(" ").length <= 5 && !between.masked.includes(DATE_MASK);
  return above && isAbout && SLOT_ALONE.test(above.masked) ? { ...above, line: above.line + 1 } : sentences[index - 1];
}

/** The line under a slot that stands alone names who holds it. */
function peopleUnderSlot(sentence: Sentence, before: Sentence | undefined, passage: Passage): readonly Presented[] {
  if (!before || sentence.line - before.line !== 1 || !SLOT_ALONE.test(before.masked)) return [];
  const held = sentence.masked.replace(/^\W*(?:[\p{L}&'’/-]+\s){0,5}?(?:with|interviewers?:?)\s/iu, "");
  const people = peopleAt(held, passage);
  const rest = held.slice(people.at(-1)?.end ?? 0);
  return people.every(isSurelyPerson) && !/\p{L}{3,}\s\p{L}+\s\p{L}+\s\p{L}+/u.test(rest) ? people : [];
}

/** Behind "with" a whole name is enough. */
const isNamedWhole = ({ name }: Presented) => name.includes(" ") && !looksLikeCompany(name);
const isSurelyPerson = ({ name, title }: Presented) =>
  name.includes(" ") && !looksLikeCompany(name) && (title !== undefined || isFirstName(name.split(" ")[0] ?? ""));
