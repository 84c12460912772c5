import { withThe } from "./noun-phrase.ts";
import { presentParticiple } from "./past.ts";
import { phraseOf } from "./phrase.ts";
import { isStatement } from "./statement.ts";
import { asDoing } from "./verb.ts";

const SUBJECT = /^(?:how )?(?:we|I|they|(?:my|our) team) (?:all |both |also |then |just )?(?=\p{L})/iu;
const OF_OTHERS = /^(?:how )?(?:he|she|it|you|there)(?!\p{L})/iu;
/** What follows a comma says how much of it there was: "the reading challenge, 400 kids". */
const DETAIL = /, (?:\d|about |over |for |in |with ).*$/iu;

/**
 * The work shared with a reference, as it follows "our work on": "label redesign" gives "the label redesign", "we moved the
 * practice to new software" gives "moving the practice to new software". Empty where it was somebody else's doing.
 */
export function projectPhrase(text: string): string {
  const phrase = toReference(phraseOf(text))
    .replace(DETAIL, "")
    .replace(/ together$/iu, "");
  if (OF_OTHERS.test(phrase)) return "";
  const deed = phrase.replace(SUBJECT, "");
  const doing = presentParticiple(deed) ?? asDoing(deed);
  if (doing !== undefined) return doing;
  if (deed !== phrase || isStatement(phrase)) return "";
  const thing = phrase.replace(/^(?:an?|our) /iu, "the ");
  return /^\p{Ll}+ (?:19|20)\d\d$/u.test(thing) ? thing : thing && withThe(thing);
}

const OF_ONE = /(?<!\p{L})(?:I|your?)(?!\p{L})/u;

/** Says whether both can be said to have worked on it, and not only one of them: "covering your caseload" is no work of both. */
export function isWorkOfBoth(project: string): boolean {
  return project !== "" && !OF_ONE.test(project);
}

/** A reference is told of in the third person, and reads it: "her caseload when she was off" is "your caseload when you were off". */
function toReference(phrase: string): string {
  return phrase
    .replace(/(?<= )(?:he|she) (was|is|has)(?!\p{L})/gu, (_, verb: string) => `you ${{ was: "were", is: "are", has: "have" }[verb]}`)
    .replace(/(?<= )(?:he|she)(?= (?:\p{L}+ed|left|had|went|took)(?!\p{L}))/gu, "you")
    .replace(/(?<= )(?:his|her)(?= \p{L})(?! (?:and|when|on|in|at|for|to|with|after|while)(?!\p{L}))/gu, "your")
    .replace(/(?<= )(?:him|her)(?!\p{L})/gu, "you");
}
