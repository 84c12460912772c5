import { withArticle } from "./article.ts";
import { isDetermined, namesPerson, withThe } from "./noun-phrase.ts";
import { phraseOf } from "./phrase.ts";
import { asDoing } from "./verb.ts";

const LEAD_IN =
  /^(?:(?:they|we|the team|the company|you)(?:'re| are)? (?:really |badly |urgently )?(?:need(?:ing)?|want|require|look(?:ing)? for)|need(?:s|ing|ed)?|wants?|looking for|requires?) /i;
const DOER = /^(?:someone|somebody|a person|people|anyone|a candidate) (?:who (?:can|could|will|is able to)|to|that can) /i;
const HOLDER = /^(?:someone|somebody|a person|people|a candidate) with /i;

/** A need of the employer as it follows "help with": "they need to reduce waste" gives "reducing waste". */
export function needPhrase(text: string): string {
  const bare = phraseOf(text)
    .replace(LEAD_IN, "")
    .replace(/^help(?: with| in)? (?=\p{L})/iu, "")
    .replace(HOLDER, "work that takes ");
  const doer = bare.replace(DOER, "to ");
  const doing = asDoing(doer);
  if (doing) return doing.replace(/ their /gi, " your ");
  if (namesPerson(bare)) return `the work of ${isDetermined(bare) || /s$/i.test(bare) ? bare : withArticle(bare)}`;
  return bare && withThe(bare.replace(/^their /i, "your "));
}
