import { excerptsOf, type Phrases } from "../phrases.ts";
import type { FactRule } from "../rule.ts";

const PLACEHOLDERS: Phrases = {
  pattern:
    /\{\{?[^{}]{0,80}\}\}?|\{\{|\}\}|\[[^[\]]{1,80}\]|<(?![^<>@\s]{1,80}@)[a-z/!?][^<>]{0,80}>|(?<![\p{L}\p{N}])(?:TBD|TBA|TODO|XX+|undefined|null|NaN|lorem ipsum|(?:insert|your|company|recipient|interviewer)(?: company| recipient)? name(?: here)?)(?![\p{L}\p{N}])|_{3,}|\.{4,}/giu,
  hint: /[{[<]|\}\}|_{3}|\.{4}|TBD|TBA|TODO|XX|undefined|null|NaN|lorem ipsum| name|[\u017f\u212a]/i,
};
// "your name" is a placeholder only where it is marked as one; as words it may stand in a sentence.
const HARMLESS = /^your name$/i;

/** Something that was to be filled in and was not. */
export const placeholder: FactRule = {
  name: "placeholder",
  severity: "error",
  check: ({ wording }) =>
    excerptsOf(wording, PLACEHOLDERS)
      .filter((excerpt) => !HARMLESS.test(excerpt))
      .map((excerpt) => ({ message: `"${excerpt}" was left to be filled in.`, excerpt })),
};
