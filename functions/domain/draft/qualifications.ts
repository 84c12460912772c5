import type { Need } from "./wording/need.ts";
import type { Strength } from "./wording/strength.ts";

/** What one note says of the person's fitness: a strength for a need, or one of the two where nothing says that they belong together. */
export interface Qualification {
  readonly need?: Need;
  readonly strength?: Strength;
}

/**
 * Shares the needs and strengths of a record out among notes that are compared with each other, each used once. A strength meets
 * the need that it shares a word with ("three seasons of shift planning", "better shift plans"); else the first meets the first,
 * and others meet by their place only where the person gave as many of one as of the other. What is left stands alone.
 */
export function qualificationsOf(needs: readonly Need[], strengths: readonly Strength[]): readonly Qualification[] {
  if (needs.length <= 1 && strengths.length <= 1) return onlyOne(needs[0], strengths[0]);
  const related = relatedPairs(needs, strengths);
  const freeNeeds = needs.filter((need) => !related.some((pair) => pair.need === need));
  const freeStrengths = strengths.filter((strength) => !related.some((pair) => pair.strength === strength));
  const isParallel = needs.length === strengths.length;
  const placed = freeNeeds.flatMap((need) => {
    const place = needs.indexOf(need);
    const strength = strengths[place];
    return strength && freeStrengths.includes(strength) && (isParallel || place === 0) ? [{ need, strength }] : [];
  });
  const alone = [
    ...freeStrengths.filter((strength) => !placed.some((pair) => pair.strength === strength)).map((strength) => ({ strength })),
    ...freeNeeds.filter((need) => !placed.some((pair) => pair.need === need)).map((need) => ({ need })),
  ];
  return [...related, ...placed, ...alone];
}

/** One of each belongs together, whatever its words. */
function onlyOne(need: Need | undefined, strength: Strength | undefined): readonly Qualification[] {
  return need || strength ? [{ ...(need && { need }), ...(strength && { strength }) }] : [];
}

/** Each need with the strength that shares most words with it, the closest pairs first. */
function relatedPairs(needs: readonly Need[], strengths: readonly Strength[]): readonly Required<Qualification>[] {
  const stemsOf = new Map([...needs, ...strengths].map((phrase) => [phrase, stemsIn(phrase.text)]));
  const sharedBy = ({ need, strength }: Required<Qualification>) =>
    (stemsOf.get(need) ?? []).filter((stem) => stemsOf.get(strength)?.includes(stem)).length;
  const ties = needs
    .flatMap((need) => strengths.map((strength) => ({ need, strength })))
    .filter((tie) => sharedBy(tie) > 0)
    .toSorted((one, other) => sharedBy(other) - sharedBy(one));
  const pairs: Required<Qualification>[] = [];
  for (const tie of ties) if (!pairs.some(({ need, strength }) => need === tie.need || strength === tie.strength)) pairs.push(tie);
  return pairs;
}

// Words that stand in any note of working life and tie nothing to anything.
const COMMON = new Set(
  "about able always area been before better business busy certain compan could count each every experi fast faster first from gain good have help into just keep kind know last lead like line long make manag many mont month more most much need other over part people person place quick really run runn runs season skill some someone start strong take than that their them they thing this three time under used very want week well what when where which with work would year years your".split(
    " ",
  ),
);
const SHORTEST_STEM = 4;

/** The words as their beginnings, without endings: "planning", "plans" and "planned" give "plan". */
function stemsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.map(stemOf).filter((stem) => stem.length >= SHORTEST_STEM && !COMMON.has(stem));
}

function stemOf(word: string): string {
  const bare = word.replace(/(?:ations?|ments?|ings?|ies|ers?|ors?|ed|es|e|s|y)$/u, "");
  return bare.replace(/([^aeiou])\1$/u, "$1");
}
