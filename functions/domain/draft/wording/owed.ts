import { headOf, isDetermined, withThe } from "./noun-phrase.ts";
import { phraseOf } from "./phrase.ts";
import { saidToThem } from "./statement.ts";

/**
 * What the person owes: a thing to attach ("the sample rota"), something to tell ("the link to the repo"), a deed ("bring my tools"),
 * or to get in touch, with the answer that is wanted where the note says which: "when I can start".
 */
export interface OwedPhrase {
  readonly kind: "thing" | "told" | "deed" | "contact";
  readonly text: string;
}

const ASKED = /^(?:they|he|she) (?:also )?(?:want(?:s|ed)?|need(?:s|ed)?|asked (?:me )?for|would like|(?:is|are) waiting for) (?=\p{L})/iu;
const GIVING =
  /^(?:to )?(?:please )?(?:re)?(?:send|submit|provide|e-?mail|share|forward|deliver|give|mail|hand in|upload|prepare|complete|finish|sign|return|fill (?:in|out)|put together|write(?: up)?|draft)(?: (?:him|her|them|over|in|back|me|\p{Lu}\p{Ll}+(?= (?:the|an?|my|our|two|three) )))? (?:with )?/iu;
const CONTACT =
  /^(?:to )?(?:call|phone|ring|contact(?! (?:details|info|information|numbers?|list|names?)(?!\p{L}))|get in touch|get back|follow up|check in|write(?= to | back|$)|reply|answer(?! (?:to|about|on|for) )|let \w+ know|confirm|tell|think (?:about|over)|decide|consider)(?!\p{L})/iu;
const DEED =
  /^(?:to )?(?:(?:apply|arrange|ask|attend|bring|buy|come|do|download|drop|find|get|look|make|meet|pay|pick|read|register|schedule|set up|sign up|take|try|watch)(?! (?:home|off|out|over) \p{L}+$) |(?:book|check|print|show|start|visit) (?=(?:the|an?|my|our|their|your|some|him|her|them|for|out) ))(?=\p{L})/iu;
const CLAUSE = /^(?:if|whether|when|where|how|why|what|which|who|I|we|they|he|she|it|you)(?!\p{L})/iu;

const DATE_AFTER = / by (?!(?:the )?(?:way|hand|post|mail|email)(?!\p{L})).*$/iu;
/** "A copy" and "a few photos" keep their article; what was promised is "the sample rota", not any. */
const ANY_ONE = /^an? (?!(?:copy|few|couple|number) )/iu;
const OF_PERSON =
  /^(?:certs?|certificates?|certifications?|licen[cs]es?|transcripts?|r[ée]sum[ée]s?|cvs?|portfolios?|passport|diplomas?|degrees?|availability|references|referees|expectations|payslips|tickets?|card|PIN|notice|period)$/iu;
const MEASURE = /^\d[\d/]*[- ](?:day|week|month|year|page|minute|hour)[- ]/iu;
const TOLD =
  /^(?:links?|urls?|names?|numbers?|address(?:es)?|availability|dates?|hours|times?|expectations|period|answers?|details|info|information|PIN|salary|username|handle)$/iu;

/** Reads what the person owes: "send a sample rota" gives the thing "the sample rota", "call them back" to get in touch. */
export function owedPhrase(what: string): OwedPhrase {
  const phrase = phraseOf(what).replace(ASKED, "");
  if (!phrase || CONTACT.test(phrase) || CLAUSE.test(phrase)) return { kind: "contact", text: answerIn(phrase) };
  if (DEED.test(phrase)) return { kind: "deed", text: saidToThem(phrase.replace(/^to /iu, "")).replace(DATE_AFTER, "") };
  const text = thingIn(phrase);
  return { kind: TOLD.test(headOf(text)) ? "told" : "thing", text };
}

const CONFIRM = /^(?:to )?(?:confirm|decide|consider|think (?:about|over)) (?=(?:my|the|if|whether|when|where|how|what|which) )/iu;
const QUESTION = /^(?:if|whether|when|where|how|why|what|which) /iu;

function answerIn(phrase: string): string {
  if (CONFIRM.test(phrase)) return phrase.replace(CONFIRM, "");
  return QUESTION.test(phrase) ? phrase : "";
}

function thingIn(phrase: string): string {
  const given = phrase
    .replace(GIVING, "")
    .replace(/^(?:some|their|your|his|her) /iu, "")
    .replace(DATE_AFTER, "");
  const bare = given.replace(ANY_ONE, "");
  if (isTheirOwn(bare)) return `my ${bare}`;
  return bare !== given || MEASURE.test(bare) ? `the ${bare}` : bare && withThe(bare);
}

function isTheirOwn(thing: string): boolean {
  return OF_PERSON.test(headOf(thing.replace(/ ?[(,].*$/u, ""))) && !isDetermined(thing) && !/(?<!\p{L})(?:my|our)(?!\p{L})/iu.test(thing);
}
