import { matchesOf } from "../matches.ts";
import { isFirstName } from "./first-names.ts";
import { HONORIFIC_WORD, isNameParticle } from "./honorifics.ts";
import { type Presented, peopleAt } from "./people.ts";
import type { NameStyle } from "./person-name.ts";
import { isCapitalised } from "./tokens.ts";
import { isCompanyWord, isDepartment, isFunctionWord, isSurname, isTitleHead, isTitleModifier } from "./word-sets.ts";

/** A person whom a text names somewhere in it: from where to where, title and address beside the name among it. */
export interface Mention extends Presented {
  readonly start: number;
  /** Where the list of people begins that the name stands in. */
  readonly list: number;
}

const CAPITAL = /(?<![\p{L}\p{M}\d'’@.&/-])\p{Lu}[\p{L}\p{M}'’-]*/gu;
const WORD = /(?<![\p{L}\p{M}\d'’@.&/-])\p{L}{2,}/gu;
/** Words before a name that may be a title: "the nursing director Paulette", "principal Astrid Moss". */
const TITLE_BEFORE =
  /(?:^|[\s,;(–—-])((?:(?:the|an?|our|their|one of the|my)\s(?:[\p{L}&/-]+\s){0,6}[\p{L}&/-]+,?\s|[\p{L}&/-]+\s(?:[\p{L}&/-]+\s)?)(?:(?:who['’]?s|called|named)\s)?)$/iu;
const HONORIFIC = new RegExp(String.raw`(?:^|\s)${HONORIFIC_WORD}\.?\s$`, "i");
const PLACE =
  /^(?:road|street|st|avenue|ave|lane|drive|springs|city|county|park|square|plaza|tower|building|room|hall|beach|valley|island|heights|bridge|airport|station|north|south|east|west)$/i;

/** Several readers ask for the people of the same sentences; what was found is forgotten with the passage. */
const known = new WeakMap<NameStyle, Map<string, readonly Mention[]>>();

/** Every person whom the text names for sure: with two capitalised words, or one that people are given. */
export function mentionsIn(text: string, style: NameStyle): readonly Mention[] {
  const ofPassage = known.get(style) ?? new Map<string, readonly Mention[]>();
  known.set(style, ofPassage);
  const mentions = ofPassage.get(text) ?? findMentions(text, style);
  ofPassage.set(text, mentions);
  return mentions;
}

function findMentions(text: string, style: NameStyle): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { index, 0: word } of matchesOf(text, style.isCased ? CAPITAL : WORD)) {
    const isNamedSo = MONTH_NAME.test(word) && SURNAME_NEXT.test(text.slice(index + word.length, index + word.length + 30));
    if (index < (mentions.at(-1)?.end ?? 0) || !(mayBegin(word, style) || isNamedSo)) continue;
    mentions.push(...peopleFrom(text, index, style));
  }
  return mentions;
}

/** "May Chen", and not "May 4" or "May I". */
const MONTH_NAME = /^(?:May|April|June|August)$/;
const SURNAME_NEXT = /^\s\p{Lu}[\p{L}'’-]+(?=[\s,.;:(–—-]|$)/u;

function mayBegin(word: string, { isCased }: NameStyle): boolean {
  return HONORIFIC.test(`${word} `) || (isCased ? !isFunctionWord(word) : isFirstName(word) && !/^ed$/i.test(word));
}

function peopleFrom(text: string, index: number, style: NameStyle): readonly Mention[] {
  const before = TITLE_BEFORE.exec(text.slice(Math.max(0, index - 60), index))?.[1]?.length ?? 0;
  const titled = before === 0 ? [] : placed(text, index - before, style);
  const people = titled[0]?.title !== undefined && titled[0].end > index ? titled : placed(text, index, style);
  const unsure = people.findIndex(({ name, end }) => !isSurelyNamed(name, text, end));
  return unsure < 0 ? people : people.slice(0, unsure);
}

function placed(text: string, start: number, style: NameStyle): readonly Mention[] {
  const people = peopleAt(text.slice(start), style);
  return people.map((person, position) => ({
    ...person,
    start: start + (people[position - 1]?.end ?? 0),
    end: start + person.end,
    list: start,
  }));
}

function isSurelyNamed(name: string, text: string, end: number): boolean {
  const words = name.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length === 1) return isFirstName(first) || HONORIFIC.test(text.slice(0, Math.max(0, text.lastIndexOf(first, end))));
  if (words.some((word) => isCompanyWord(word) || isDepartment(word) || /\d/.test(word)) || (isTitleHead(last) && !isSurname(last)))
    return false;
  // "Pinecrest ISD" is a district.
  if (/^\p{Lu}{2,}$/u.test(last) && /\p{Ll}/u.test(name)) return false;
  if (isFirstName(first)) return true;
  const isOfWork = words.some((word) => isTitleModifier(word) && !isSurname(word));
  return !isOfWork && !PLACE.test(last) && words.every((word) => isCapitalised(word) || isNameParticle(word));
}
