import { excerptsOf } from "../plain-text.ts";
import type { Rule } from "../rule.ts";

const PICTURES = /(?![©®™#*\d])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|(?<=^|\s)[:;]-?[)(DP](?=$|[\s.,!?])/gu;

/** Pictures and smileys. */
export const emoji: Rule = {
  name: "emoji",
  severity: "error",
  check: ({ text }) =>
    excerptsOf(text, PICTURES).map((excerpt) => ({ message: `"${excerpt}" does not belong in a letter to an employer.`, excerpt })),
};
