import { anyOf, excerptsOf } from "../phrases.ts";
import type { Rule } from "../rule.ts";

const PHRASES = anyOf([
  "(?:amazing|incredible|brilliant|awesome|phenomenal|outstanding|extraordinary|fantastic|wonderful) (?:person|interviewer|leader|manager|company|team|organi[sz]ation|interview|conversation)",
  "you are (?:so |truly |really )?(?:amazing|incredible|brilliant|awesome|inspiring|wonderful)",
  "(?:so|deeply|extremely|truly|incredibly) (?:impressed|inspired|honou?red|humbled)",
  "(?:your )?(?:genius|visionary)",
  "the best (?:company|team|interview(?:er)?)(?: ever| in the world| i have ever \\p{L}+)?",
  "industry.leading",
  "world.class",
]);

/** Praise that no fact carries. */
export const flattery: Rule = {
  name: "flattery",
  severity: "warning",
  check: ({ wording }) =>
    excerptsOf(wording, PHRASES).map((excerpt) => ({
      message: `"${excerpt}" reads as flattery; a fact from the conversation is worth more.`,
      excerpt,
    })),
};
