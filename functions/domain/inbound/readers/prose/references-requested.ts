import { type Reader, see } from "../../reading.ts";

const REQUEST =
  /\b(?:asked (?:me )?(?:for|to (?:send|provide|give|supply|email))|wants?|wanted|need(?:s|ed)?|requested|will (?:be )?(?:call(?:ing)?|check(?:ing)?|contact(?:ing)?|tak(?:e|ing))|are going to (?:call|check|contact)|plan(?:s|ning)? to (?:call|check|contact)|checking|taking up|send (?:them |her |him )?)\s?(?:my |the |some |two |three |2 |3 |up |professional |a list of |your |work )*(?:references?|referees?|refs)\b/i;
const DENIED = /\b(?:didn['’]?t|did not|don['’]?t|do not|no|never|haven['’]?t|not yet)\s(?:\w+\s){0,3}(?:ask|need|want|request|check)/i;

/** The employer asked for references, or is about to call them. */
export const readReferencesRequested: Reader = (passage) =>
  passage.sentences
    .filter(({ text }) => REQUEST.test(text) && !DENIED.test(text))
    .slice(0, 1)
    .map(({ text, line }) => see(passage, "referencesRequested", true, { words: text, line }));
