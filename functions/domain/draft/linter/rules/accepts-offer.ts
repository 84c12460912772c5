import { anyOf, excerptsOf } from "../phrases.ts";
import type { Rule } from "../rule.ts";

const ACCEPTING = anyOf([
  "i (?:gladly |happily |hereby |would like to |am happy to |am pleased to |am delighted to )?accept",
  "i (?:will|.ll) take (?:it|the job|the position)",
  "my answer is yes",
  "count me in",
]);

/** The answer to an offer acknowledges it and no more; accepting is the person's own word (cadence.md P9). */
export const acceptsOffer: Rule = {
  name: "accepts-offer",
  severity: "error",
  check: ({ kind, wording }) =>
    kind === "after-offer"
      ? excerptsOf(wording, ACCEPTING).map((excerpt) => ({
          message: `"${excerpt}" accepts the offer; this letter only thanks for it.`,
          excerpt,
        }))
      : [],
};
