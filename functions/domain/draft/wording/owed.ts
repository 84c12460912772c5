import { withThe } from "./noun-phrase.ts";
import { phraseOf } from "./phrase.ts";

const GIVING =
  /^(?:to )?(?:please )?(?:re)?(?:send|submit|provide|e-?mail|share|forward|bring|deliver|give|mail|hand in|upload|prepare|complete|finish)(?: (?:him|her|them|over|in|me|nick))? (?:with )?/i;
const CONTACT =
  /^(?:to )?(?:call|phone|ring|contact|get in touch|get back|follow up|check in|write|reply|answer|let \w+ know|confirm)(?!\p{L})/iu;

/** What the person owes: a thing ("send a sample rota" gives "the sample rota"), or to get in touch. */
export function owedPhrase(what: string): { readonly text: string; readonly isContact: boolean } {
  const phrase = phraseOf(what);
  if (CONTACT.test(phrase)) return { text: "", isContact: true };
  const thing = phrase
    .replace(GIVING, "")
    .replace(/^(?:an?|some|my|our|their|your|his|her) /i, "")
    .replace(/ by .*$/i, "");
  return { text: thing && withThe(thing), isContact: false };
}
