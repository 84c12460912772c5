import { anyOf, excerptsOf } from "../phrases.ts";
import type { Rule } from "../rule.ts";

const PHRASES = anyOf([
  "salar(?:y|ies)",
  "compensation",
  "wages?",
  "pay(?:ment|check| rate| range)?",
  "bonus(?:es)?",
  "benefits package",
  "per hour",
  "hourly rate",
  "vacation days",
  "paid time off",
]);

/** Says whether the text talks of money. */
export function isAboutMoney(text: string): boolean {
  return excerptsOf(text, PHRASES).length > 0;
}

/** Money in a thank-you; it has its time after an offer. */
export const salary: Rule = {
  name: "salary",
  severity: "warning",
  check: ({ kind, wording }) => {
    if (kind !== "thank-you" && kind !== "thank-you-nudge") return [];
    return excerptsOf(wording, PHRASES).map((excerpt) => ({ message: `"${excerpt}" talks of money; leave it for the offer.`, excerpt }));
  },
};
