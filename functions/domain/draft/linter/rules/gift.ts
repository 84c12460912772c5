import { anyOf, excerptsOf } from "../phrases.ts";
import { wordsIn } from "../plain-text.ts";
import type { Rule } from "../rule.ts";

const PHRASES = anyOf([
  "gifts?",
  "gift ?cards?",
  "(?:a|small|little) present",
  "presents",
  "flowers",
  "bouquets?",
  "(?:box of )?chocolates?",
  "cand(?:y|ies)",
  "cookies",
  "fruit basket",
  "bottle of (?:wine|champagne|whisk(?:e)?y)",
  "tokens? of (?:my |our )?(?:appreciation|gratitude|thanks)",
  "tickets (?:for|to)",
  "(?:treat|invite|take) you (?:to|out)(?: for)?(?: a| an)? ?(?:coffee|lunch|dinner|drinks?)?",
  "buy you (?:a |an )?(?:coffee|lunch|dinner|drink)",
]);

/** Offers of gifts, which employers take for an attempt to buy them (product.md R1). Words that the record itself holds, as of a florist, are no gift. */
export const gift: Rule = {
  name: "gift",
  severity: "error",
  check: ({ wording, vocabulary }) =>
    excerptsOf(wording, PHRASES)
      .filter((excerpt) => !wordsIn(excerpt).some((word) => word.length > 3 && vocabulary?.words.has(word)))
      .map((excerpt) => ({ message: `"${excerpt}" offers a gift, which works against you; leave it out.`, excerpt })),
};
