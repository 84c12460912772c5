import { isFirstName } from "./first-names.ts";
import { titleAt } from "./title-phrase.ts";
import { isTitleModifier } from "./word-sets.ts";

/** "The", "a", "their" before a title or a name. */
export const startsWithArticle = (text: string): boolean => /^\s*(?:the|a|an|their|our|my)\s/i.test(text);

/** "And a staff nurse named Tamsin": the words between say who comes. */
export function introduced(separator: string): { readonly title?: string } {
  const words = /\b(?:an?|one)\s((?:[\p{L}-]+\s){1,4})(?:called|named)\s$/iu.exec(separator)?.[1]?.trim() ?? "";
  return titleAt(words)?.title === words && words !== "" ? { title: words } : {};
}

/** Words that are a title only where the name follows at once: "the deputy, who's called Olu". */
const LOOSE_BEFORE =
  /^\s*(?:the|their|his|her)\s(deputy|boss|owner's son|second in command)(?:,)?\s(?:who(?:['’]?s| is| was)\s)?(?:called|named)\s/i;

/** The title that the text begins with where a name follows it: "the plant manager, Nick Claus", "head of science, Martha Hale". */
export function titleBefore(text: string): { readonly title: string; readonly end: number } | undefined {
  const loose = LOOSE_BEFORE.exec(text);
  if (loose) return { title: loose[1] ?? "", end: loose[0].length };
  const found = titleAt(text);
  // Without an article its first word has to be one of titles: "dana whitlock charge nurse" begins with a name.
  if (
    !found ||
    (/^\s*\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(text) && isFirstName(text.trimStart().split(" ")[0] ?? "") && !/\s/.test(found.title))
  )
    return undefined;
  if (!(startsWithArticle(text) || isTitleModifier(found.title.split(/\s+/)[0] ?? ""))) return undefined;
  const gap =
    /^(?:,?\s+(?:(?:her|his|their|whose) name(?:['’]?s| is| was)|by the name of)\s+|\s*[,:(–-]\s*|\sof\s\p{L}+(?:\s\p{L}+)?,\s+|\s+(?:named|called|whose name (?:is|was)|who(?:['’]?s| is| was) (?:called|named)|,)\s+|\s+)/u.exec(
      text.slice(found.end),
    )?.[0];
  return gap ? { title: found.title, end: found.end + gap.length } : undefined;
}
