import { anyOf, excerptsOf } from "../phrases.ts";
import type { FactRule } from "../rule.ts";

const PHRASES = anyOf([
  "any job(?: at all)?",
  "only (?:option|hope|chance)",
  "last (?:hope|chance)",
  "did i get (?:the|this) (?:job|position|role)",
  "desperate(?:ly)?",
  "(?:i )?(?:really |badly )?need this (?:job|position|role)",
  "i (?:am )?beg(?:ging)?(?: you)?",
  "please,? please",
  "(?:i will|i.ll|i would|i.d|willing to) do anything",
  "whatever it takes",
  "pay my (?:bills|rent|mortgage)",
  "i deserve(?: this| the)?",
  "you owe me",
  "i am entitled",
  "(?:the )?(?:best|perfect|ideal) (?:candidate|person) for (?:the|this) (?:job|position|role)",
  "you will not find (?:anyone|anybody|someone) better",
  "i expect (?:an answer|a reply|a response|to be hired|an offer)",
]);

/** Desperate or entitled: the reader should hear interest, not need. */
export const desperate: FactRule = {
  name: "desperate",
  severity: "error",
  check: ({ wording }) =>
    excerptsOf(wording, PHRASES).map((excerpt) => ({
      message: `"${excerpt}" sounds desperate or entitled; say what you can do instead.`,
      excerpt,
    })),
};
