import { anyOf, excerptsOf } from "../phrases.ts";
import type { Rule } from "../rule.ts";

const PHRASES = anyOf([
  "(?:i )?hope (?:that )?(?:this|my) (?:e-?mail|message|note|letter)? ?(?:finds|reaches) you(?: well| in good \\p{L}+)?",
  "(?:i )?(?:hope|trust) (?:that )?(?:you are|you.re|all is) (?:doing |keeping )?well",
  "(?:i )?hope you(?: a|.)re having a (?:good|great|nice|wonderful) (?:day|week)",
]);

/** An opening that everybody uses. */
export const wellWishing: Rule = {
  name: "well-wishing",
  severity: "warning",
  check: ({ wording }) =>
    excerptsOf(wording, PHRASES).map((excerpt) => ({
      message: `"${excerpt}" opens half of all mails; begin with why you write.`,
      excerpt,
    })),
};
