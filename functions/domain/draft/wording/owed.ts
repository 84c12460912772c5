import { withThe } from "./noun-phrase.ts";
import { phraseOf } from "./phrase.ts";

const GIVING =
  /^(?:to )?(?:please )?(?:re)?(?:send|submit|provide|e-?mail|share|forward|bring|deliver|give|mail|hand in|upload|prepare|complete|finish|sign|return|fill (?:in|out)|put together|write up|draft)(?: (?:him|her|them|over|in|back|me|\p{Lu}\p{Ll}+(?= (?:the|an?|my|our|two|three) )))? (?:with )?/iu;
const CONTACT =
  /^(?:to )?(?:call|phone|ring|contact|get in touch|get back|follow up|check in|write|reply|answer|let \w+ know|confirm|think (?:about|over)|decide|consider)(?!\p{L})/iu;

/** What the person owes: a thing ("send a sample rota" gives "the sample rota", "my transcript" stays), or to get in touch. */
export function owedPhrase(what: string): { readonly text: string; readonly isContact: boolean } {
  const phrase = phraseOf(what);
  if (CONTACT.test(phrase)) return { text: "", isContact: true };
  const thing = phrase
    .replace(GIVING, "")
    .replace(/^(?:some|their|your|his|her) /i, "")
    .replace(/^an? (?!copy )/i, "")
    .replace(/ by .*$/i, "");
  return { text: thing && withThe(thing), isContact: false };
}
