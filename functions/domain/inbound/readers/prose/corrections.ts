import { says } from "../../passages/in-sentence.ts";
import type { Sentence } from "../../passages/passage.ts";
import { type PhraseField, readPhrases } from "./phrase-field.ts";

const NUMBER = "(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|twice)\\b)";

/** What was misspoken or misunderstood: "I misspoke about the certificate". */
const CORRECTIONS: PhraseField = {
  field: "correction",
  hint: /oops|whoops|spoke|right|clean|rectif|said|wrong|correct|mist|slip|stumbl|mess|screw|botch|fluff|blank|flub|goof|muddl|mix|confus|misre|misq|fix|clarif|clear|straight|told|wrote|claim|answer|gave|misund|mishe|impress|thought|assum|forgot|mention|meant|idea|got |had |i put/i,
  cues: [
    /(?<=\b(?:oops|whoops|my bad|(?:one|a|small|quick|another|the|wrong|misspoke on one|misspoke about one) (?:thing|point|mistake|slip|correction|error|detail|matter|number|figure|fact|date|answer|bit)(?: (?:that )?i (?:should|must|need to|have to|want to|would|['’]d)(?: like to| want to)? (?:put right|correct|fix|set straight|clear up|own up to))?(?: (?:to|for) (?:put right|correct|fix|set straight|clear up|the record))?)\s?[:,–-]\s)(?=i(?:['’]d| had|['’]ve| have)? (?:said|told|claimed|wrote|put|mixed|gave)\b|it\b|claimed\b|said\b|told\b)/gi,
    /\b(?:misspoke|mis-?spoke|wrongly (?:told|said|stated|wrote)|wrongly|mis-?said|mistakenly said|wrongly said|slipped up|stumbled|messed up|screwed up|botched(?: one:?)?|fluffed(?: one:?)?|blanked|flubbed|goofed|muddled|mixed up|got (?:muddled|confused|mixed up)|made a mistake|misstated|misremembered|misquoted)(?:\s(?:on|about|over|when i (?:said|told (?:her|him|them)(?: that)?|claimed)|when asked about|with|in|and said))?\s/gi,
    /\b(?:please |need to |want to |should |have to |like to |must )?correct(?:ion)?(?:s)?(?:\s(?:that|this|it|what i said about|my answer (?:on|about)|the bit about|for the record|needed)){0,2}\s?[:,-]\s?/gi,
    /\b(?:please|need to|want to|should|have to|like to|must|can you|could you|i['’]d like to) (?:also )?(?:correct|fix|clarify|clear up|set straight|set the record straight on)\s(?:that\s)?/gi,
    /\b(?=i (?:said|told (?:her|him|them|[^\s,.;:]+)|wrote|claimed|answered|gave|put)\b(?:[^.]|\.(?=\d)){2,90}\b(?:but (?:i meant|it(?:['’]s| is| was|['’]s actually)|actually|really|that(?:['’]s| is| was)|i (?:have|only|actually)|the)|should have (?:said|been)|when (?:it|i)|instead of|i meant|actually it|(?:which|that) (?:was|is) (?:wrong|incorrect|not right|not true|untrue)|that['’]s (?:wrong|incorrect|not right|not true)|meaning|in fact|in truth|in reality|it(?:['’]s| is| was|['’]ll be) (?:actually|really|only)))/gi,
    // "I said my thesis used 40k images, it's 14k": one number for another.
    new RegExp(
      String.raw`\b(?=i (?:said|told (?:her|him|them|[^\s,.;:]+)|wrote|claimed|put|answered)\b[^.]{0,70}\b${NUMBER}[^.]{0,40}?(?:,|\s[–-]|\sbut|\sand)\s(?:but\s|and\s)?(?:it|that|this|there|they)(?:['’]s|['’]re| is| are| was| were| should be)\s(?:\p{L}+\s){0,2}${NUMBER})`,
      "giu",
    ),
    // "One thing I got wrong: I told her my number was current, but it lapsed".
    /\b(?:(?:slip|mistake|correction|error|fib|flubbed|botched|fluffed|goofed|screwed up|messed up|mixed up|misspoke|muddled|misstated)s?\b[^:–—-]{0,40}|(?:thing|point|bit|detail)s?\b[^:–—-]{0,40}\b(?:wrong|correct|right|fix|straight|clear up)\b[^:–—-]{0,12})\s?[:–—-]\s(?=i (?:said|told|called|claimed|wrote|put|gave|named|mentioned|described)\b)/gi,
    /\b(?=i (?:got|had)\b[^.]{2,60}\b(?:wrong|mixed up|muddled|backwards))/gi,
    /\b(?:they|he|she|[^\s,.;:]+) (?:misunderstood|misheard|got the (?:wrong )?(?:impression|idea) that|seems? to think|thought (?=i\b)|assumed|is under the impression|are under the impression|got it wrong about)\s/gi,
    /\b(?:should have said|meant to say|forgot to (?:mention|say|bring up|tell (?:them|her|him)|add)|didn['’]?t (?:mention|get to mention|say)|wrong about|failed to mention|never mentioned)\s/gi,
  ],
  not: /^(?:(?:in|for|on|with|before|after) (?:the|my|your|this|that|i|you|we)\b|(?:one|a|this|that) (?:matter|respect|point|thing|detail|fact)s?$|this$|once|twice|something|one thing|a (?:bit|little)|it all|my references|it\b$|(?:one|two|some|a|an) (?:small |little )?(?:number|figure|fact|date|detail|answer|point|bit|thing)s?$|that$|anything|much|when)/i,
  tail: /[,;:]?\s(?:and |so |which )?(?:i |i['’]d )?(?:want|need|have|like|would like|should|must|please)(?: to)? (?:correct|fix|clarify|clear (?:that )?up|come clean|rectify|set (?:that )?straight|put (?:that )?right)\b[^,;]*$/i,
  goesOn,
};

/** What only says that something was wrong, or what was said before it turns out to be. */
const ANNOUNCED =
  /\b(?:slipped up|made (?:a|one) (?:mistake|slip|mess)|got (?:one|a|two|some) (?:things?|numbers?|figures?|facts?|dates?|details?|points?|answers?) wrong|messed (?:one|a) thing up|put my foot in it|(?:one|a|small|little|two) (?:mistakes?|slips?|corrections?|things?)(?: has| have)?(?: happened| to (?:fix|correct|put right|set straight|clear up))(?: from my side)?|(?:misspoke|slipped|stumbled|messed up|screwed up|mixed up|muddled|was wrong)(?: (?:about|on|over|with))? (?:one|two|some|a) (?:more |small |little )?(?:things?|numbers?|figures?|facts?|dates?|details?|points?|answers?|bits?)|(?<!\b(?:no|any|without) )(?:mistakes?|slips?|corrections?|errors?|blunders?) (?:that )?i (?:made|should|must|need to|have to|want to|would|['’]d)(?: like to| want to)?(?: (?:put right|correct|fix|set straight|clear up|own up to))?|there (?:is|was|['’]s) (?:one|a) (?:thing|point|detail|mistake|slip) (?:that )?i (?:should|must|need to|have to|want to|would|['’]d)(?: like to| want to)? (?:put right|correct|fix|set straight|clear up)|(?:need|want|have|like|should) to (?:correct|fix|put right|set straight|clear up) (?:one|a|some) ?things?)(?: (?:once|there|though|too|in there|on one thing|on that))?[\s.!:,-]*$/i;
const SAID_BEFORE =
  /\b(?:realis|realiz|remember|notic|dawned|occurred|afterwards|later|on the (?:way|drive|bus|train)|walking|kicking myself)\w*\b.*\bi(?:['’]d| had|['’]ve| have)? (?:said|told|claimed|wrote|put)\b/i;
const SAID = /\bi (?:said|told|claimed|wrote|put|answered|stated|mentioned)\b/i;
const TAKEN_BACK =
  /^\W*(?:that|this|which|it)(?:['’]s| was| is) (?:wrong|not (?:right|true|so|correct)|incorrect|untrue|a (?:slip|mistake|fib))\b/i;
const TO_PUT_RIGHT =
  /\b(?:put right|correct|set straight|clear up|clarify|fix|mistake|slip|oops|botched|fluffed)\b.*\bi(?:['’]d| had)? (?:said|told|gave|claimed|wrote|put|answered|stated|called|named)\b/i;
const TURNS_OUT =
  /^\W*(?:it(?:['’]s| is| was| (?:actually|really|only|in fact|should))|actually|really|in fact|i(?:['’]ve| have|['’]m| am|['’]d)? ?(?:only|actually|never|really|should have)|the (?:right|real|correct|true)|that(?:['’]s| is| was) (?:wrong|not))\b/i;

const WISHES_RIGHT =
  /^\W*(?:i(?:['’]d| would| should|['’]ll| will| must| want| need| have)?(?: really)?(?: like| want| need| have)?(?: to)? (?:put|set) (?:that|this|it) (?:right|straight)|(?:must|need to|want to|should|have to|got to|gotta) (?:put|set) (?:that|this|it) (?:right|straight)|(?:that|this|it) (?:needs|has) (?:to be )?(?:putting|setting|put|set) (?:right|straight))\b/i;

const isTakenBack = (words: string) => TAKEN_BACK.test(words) || WISHES_RIGHT.test(words);

function goesOn(sentence: Sentence, next: readonly Sentence[]): string | undefined {
  const { text } = sentence;
  const [first, second] = next.map((each) => each.text.replace(/[\s.,;:!?]+$/, ""));
  if (first === undefined) return undefined;
  if (says(sentence, ANNOUNCED)) return second !== undefined && TURNS_OUT.test(second) ? `${first}. ${second}` : first;
  if (says(sentence, SAID) && isTakenBack(first)) return `${text.replace(/[\s.,;:!?]+$/, "")}. ${first}`;
  return (says(sentence, SAID_BEFORE) || says(sentence, TO_PUT_RIGHT)) && TURNS_OUT.test(first)
    ? `${text.replace(/[\s.,;:!?]+$/, "")}. ${first}`
    : undefined;
}

export const readCorrections = readPhrases(CORRECTIONS);
