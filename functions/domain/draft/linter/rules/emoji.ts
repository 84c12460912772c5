import { excerptsOf, type Phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

const PICTURES: Phrases = {
  pattern: /(?![©®™#*\d])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|(?<=^|\s)[:;]-?[)(DP](?=$|[\s.,!?])/gu,
  hint: /[:;]-?[)(DP]|[^\0-\xff]/,
};

/** Pictures and smileys. */
export const emoji: Rule = {
  name: "emoji",
  severity: "error",
  check: ({ text }) =>
    excerptsOf(text, PICTURES).map((excerpt) => ({ message: `"${excerpt}" does not belong in a letter to an employer.`, excerpt })),
};
