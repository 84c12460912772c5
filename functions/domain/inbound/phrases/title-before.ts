import { splitAtBlanks } from "../blanks.ts";
import { isFirstName } from "./first-names.ts";
import { titleAt } from "./title-phrase.ts";
import { isRoleHead, isTitleModifier } from "./word-sets.ts";

interface TitleBefore {
  readonly title: string;
  readonly end: number;
}

/** "The", "a", "their" before a title or a name. */
export const startsWithArticle = (text: string): boolean => /^\s*(?:the|a|an|their|our|my|his|her)\s/i.test(text);

/** "And a staff nurse named Tamsin": the words between say who comes. */
export function introduced(separator: string): { readonly title?: string } {
  const words = /\b(?:an?|one)\s((?:[\p{L}-]+\s){1,4})(?:called|named)\s$/iu.exec(separator)?.[1]?.trim() ?? "";
  return titleAt(words)?.title === words && words !== "" ? { title: words } : {};
}

/** "A lovely lady called Jean Purvis". */
const CALLED = /^\s*(?:an?|one|this|some)\s(?:[\p{L}-]+\s){1,4}(?:called|named)\s(?=\p{L})/iu;
/** "The safety guy Wayne Purdy". */
const KNOWN_AS =
  /^\s*(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]heir|[Ss]ome|[Oo]ne)\s(?:[\p{L}&/-]+\s){0,3}(?:guy|lady|man|woman|bloke|chap|gal|girl|fella|fellow|dude|gentleman|person),?\s(?=\p{Lu}\p{L})/u;

/** How many characters before a name only say what somebody is like, or go by. */
export const lengthOfCalled = (text: string): number => (CALLED.exec(text) ?? KNOWN_AS.exec(text))?.[0].length ?? 0;

/** Words that are a title only where the name follows at once: "the deputy, who's called Olu". */
const LOOSE_BEFORE =
  /^\s*(?:the|their|his|her)\s(deputy|boss|owner's son|second in command)(?:,)?\s(?:who(?:['’]?s| is| was)\s)?(?:called|named)\s/i;

/** "The pathologist, Dr. Florian Baptiste": built like a job, before a comma and a whole name. */
const UNKNOWN_BEFORE =
  /^\s*[Tt]he\s((?:\p{Ll}[\p{L}-]+\s)?\p{Ll}[\p{L}-]+),\s(?=(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?\p{Lu}[\p{L}'’-]+\s\p{Lu})/u;

/** "One of the charge nurses Pilar Whitcombe" is a charge nurse. */
const ONE_OF = /^\s*(?:one|another) of (?:the|their|our|his|her)\s/i;

function oneOf(text: string, start: number): TitleBefore | undefined {
  const found = titleAt(text.slice(start));
  const gap = /^(?:\s?,\s|\s(?:named|called)\s|\s)(?=\p{L})/u.exec(text.slice(start + (found?.end ?? 0)))?.[0];
  const title = found?.title.replace(/s$/, "") ?? "";
  if (!found || gap === undefined) return undefined;
  return { title: titleAt(title)?.title === title ? title : found.title, end: start + found.end + gap.length };
}

/** The title that the text begins with where a name follows it: "the plant manager, Nick Claus", "head of science, Martha Hale". */
export function titleBefore(text: string): TitleBefore | undefined {
  const loose = looseBefore(text);
  if (loose) return loose;
  const ofSeveral = ONE_OF.exec(text)?.[0].length ?? 0;
  // "Her assistant director Joelle Pinkney": as long, and a name has to follow.
  return ofSeveral > 0 ? oneOf(text, ofSeveral) : titleOfName(text.replace(/^(\s*)(?:his|her)\s/i, "$1the "));
}

function titleOfName(text: string): TitleBefore | undefined {
  const found = titleAt(text);
  if (!found || isNameFirst(text, found.title)) return undefined;
  if (!(startsWithArticle(text) || isTitleModifier(splitAtBlanks(found.title)[0] ?? ""))) return undefined;
  const gap = GAP.exec(text.slice(found.end))?.[0];
  return gap ? { title: found.title, end: found.end + gap.length } : undefined;
}

/** What stands between a title and the name. */
const GAP =
  /^(?:,?\s+(?:(?:her|his|their|whose) name(?:['’]?s| is| was)|by the name of)\s+|\s*[,:(–-]\s*|\sof\s\p{L}+(?:\s\p{L}+)?,\s+|\s+(?:named|called|whose name (?:is|was)|who(?:['’]?s| is| was) (?:called|named)|,)\s+|\s+)/u;

function looseBefore(text: string): TitleBefore | undefined {
  const loose = LOOSE_BEFORE.exec(text);
  if (loose) return { title: loose[1] ?? "", end: loose[0].length };
  const unknown = UNKNOWN_BEFORE.exec(text);
  const title = unknown?.[1] ?? "";
  return unknown && isRoleHead(title.split(" ").at(-1) ?? "") ? { title, end: unknown[0].length } : undefined;
}

/** Without an article the first word has to be one of titles: "dana whitlock charge nurse" begins with a name. */
const isNameFirst = (text: string, title: string) =>
  /^\s*\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(text) && isFirstName(text.trimStart().split(" ")[0] ?? "") && !/\s/.test(title);
