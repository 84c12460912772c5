import { anyOf, excerptsOf } from "../phrases.ts";
import type { FactRule } from "../rule.ts";

const PHRASES = anyOf([
  "you (?:have not|haven.t|did not|didn.t|never|still have not|still haven.t) (?:yet )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|call(?:ed)?|written|write|got back|get back)[^.?!]{0,20}",
  "as you promised",
  "you promised",
  "you (?:failed|forgot|neglected|refused) to",
  "you (?:have )?ignored",
  "a\\.?s\\.?a\\.?p",
  "as soon as possible",
  "i(?: am|.m) still waiting",
  "your (?:silence|lack of (?:response|reply))",
  "i demand",
  "(?:reply|respond|answer) (?:immediately|at once|now)",
  "(?:unprofessional|disrespectful|unacceptable)",
]);

/** Words that blame the reader or press for an answer. */
export const accusing: FactRule = {
  name: "accusing",
  severity: "error",
  check: ({ wording }) =>
    excerptsOf(wording, PHRASES).map((excerpt) => ({
      message: `"${excerpt}" accuses or presses; ask whether the date has moved.`,
      excerpt,
    })),
};
