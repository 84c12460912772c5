import { anyOf, matchesOf, type Phrases } from "../phrases.ts";
import { wordsIn } from "../plain-text.ts";
import type { Rule } from "../rule.ts";

const CUE: Phrases = {
  pattern:
    /(?<!\p{L})(?:experience|expertise|background|skills?|training|proficien(?:t|cy)|fluent|skilled|certified|trained|experienced|familiar|degree|diploma|years) (?:with|in|of|at|using) ((?:[\p{L}\p{N}+#./-]+ ?){1,4})/giu,
  hint: /(?:experience|expertise|background|skills?|training|proficien(?:t|cy)|fluent|skilled|certified|trained|experienced|familiar|degree|diploma|years) (?:with|in|of|at|using) |[\u017f\u212a]/i,
};
const WELL_KNOWN = anyOf(
  "python|java|javascript|typescript|excel|sql|sap|salesforce|photoshop|autocad|quickbooks|kubernetes|docker|aws|azure|tableau|spanish|french|german|mandarin|bilingual|forklift|mba|phd|cpa|six sigma|scrum|crm".split(
    "|",
  ),
);
const SMALL = new Set(
  "the a an this that these my your our their its and or of in for with to on at as is would could work team job role position such area field all both it you".split(
    " ",
  ),
);

/** A skill or an experience that the record does not hold. */
export const skillClaim: Rule = {
  name: "skill-claim",
  severity: "error",
  check: ({ wording, vocabulary }) => {
    if (!vocabulary) return [];
    const claimed = matchesOf(wording, CUE).filter(([, what = ""]) => {
      const [first] = wordsIn(what).filter((word) => !SMALL.has(word));
      return first !== undefined && !isRecorded(first, vocabulary.words);
    });
    const known = matchesOf(wording, WELL_KNOWN).filter(([skill]) => !wordsIn(skill).every((word) => vocabulary.words.has(word)));
    return [...claimed, ...known].map(([excerpt]) => ({
      message: `"${excerpt.trim()}" is a skill that the record does not hold.`,
      excerpt: excerpt.trim(),
    }));
  },
};

// The record may have "reduce waste" where the draft has "reducing waste".
function isRecorded(word: string, words: ReadonlySet<string>): boolean {
  return (
    words.has(word) || [...words].some((known) => known.length > 3 && word.endsWith("ing") && word.startsWith(known.replace(/e$/, "")))
  );
}
