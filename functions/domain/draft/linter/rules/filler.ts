import { anyOf, excerptsOf } from "../phrases.ts";
import type { FactRule } from "../rule.ts";

const PHRASES = anyOf([
  "(?:just )?check(?:ing)? in(?: on| with)?",
  "touch(?:ing)? base",
  "circl(?:e|ing) back",
  "(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|note)",
  "(?:friendly|gentle|quick) reminder",
  "bump(?:ing)? this(?: up)?",
  "ping(?:ing)? you",
  "loop(?:ing)? back",
  "put(?:ting)? this (?:back )?(?:at|on) the top of your inbox",
  "just (?:wanted to )?follow(?:ing)? up",
]);

/** Filler that says nothing and reads as a nag. */
export const filler: FactRule = {
  name: "filler",
  severity: "error",
  check: ({ wording }) =>
    excerptsOf(wording, PHRASES).map((excerpt) => ({
      message: `"${excerpt}" is filler; name the role, the date and the question.`,
      excerpt,
    })),
};
