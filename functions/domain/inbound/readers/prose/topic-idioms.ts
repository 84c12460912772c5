import { caseless } from "../../caseless.ts";

/** Colourful and foreign ways to say that something was talked about: "went straight for wound care", "she ask many about medication". */
export const TOPIC_IDIOMS: readonly RegExp[] = [
  caseless(
    /\b(?:went (?:straight|right) (?:for|at|in on|after)|made (?:an? )?(?:straight )?bee-?line for|(?:hammered|harped|banged|went|droned|rabbited) (?:away |on )?(?:at|on)(?: and on)? about|would(?:n['’]?t| not) (?:let go of|shut up about|stop (?:talking |asking )?about|leave off about)|(?:had|got) a bee in (?:his|her|their) bonnet about|(?:conversation|talk|chat|discussion|questions) (?:turned|moved|came|got|went) (?:on |round |around |back )?(?:to|onto)|got (?:us |me )?(?:on to|onto|talking about|chatting about)|ended up (?:on|talking about)|lingered on|stayed on)\s(?!(?:it|me|us|him|her|them|that|this|the (?:phone|train|bus))\b)/giu,
  ),
  caseless(
    /\b(?:yakk(?:ed|ing)|natter(?:ed|ing)|gabb(?:ed|ing)|yarn(?:ed|ing)|gass(?:ed|ing)|waffl(?:ed|ing)|jaw(?:ed|ing)|rabbit(?:ed|ing)(?: on)?|bant(?:ered|ering)|yapp(?:ed|ing)|blather(?:ed|ing)|swapp(?:ed|ing) (?:stories|notes|tips)|trad(?:ed|ing) (?:stories|notes)|shoot(?:ing)? the breeze|shot the breeze|chew(?:ed|ing) the fat|talked shop)\s(?:on |away |a lot |for ages |mostly |mainly )?(?:about|on|over)\s/giu,
  ),
  // "Sian did the clinical scenario on stroke rehab", "Mehmet did the system design part with me, a rate limiter this time".
  caseless(
    /(?<!\b(?:i|i also|i then|we)\s)\b(?:did|ran|took|handled|led|gave|covered|set)\s(?:me\s)?(?=(?:the|an?|my|his|her|their|some)\s(?:[\p{L}-]+\s){0,3}(?:scenarios?|part|section|portion|half|exercise|case study|role ?play|questions?(?= (?:on|about|around)\b)|walkthrough|whiteboard|puzzle)\b(?! (?:of|time)\b))/giu,
  ),
  // "The owner was more worried about rostering".
  caseless(
    /(?<!\b(?:i|we)\s)\b(?:was|were|seemed)\s(?:far |much )?(?:more|mostly|mainly|chiefly|really|only)\s(?:worried|concerned|bothered|anxious|fussed|preoccupied)\s(?:about|with|by)\s/giu,
  ),
  // "Asked SQL window functions mostly".
  /\basked\s(?:only\s|mostly\s|mainly\s)?(?=(?:[\p{L}-]+\s){1,4}(?:mostly|mainly|only|chiefly|questions)\b)(?!(?:me|us|i|if|for|to|about|on|whether|him|her|them|that|some|many|a|an|the|very|really|good|hard|more|lots|few|all|my|all)\b)/giu,
  caseless(
    /\b(?:ask(?:s|ed|ing)?|speak(?:s|ing)?|talk(?:s|ed|ing)?|questions?|wants? to know)\s(?:(?:me|us|with me|to me)\s)?(?:very )?(?:many|much|a lot|lots|most|several|long|always)(?: (?:of )?(?:things|questions|times))?\s(?:about|on|regarding)\s/giu,
  ),
];

/** "Heat pumps, mini splits, van stock, that's about all we covered": a list, and behind it that this was talked about. */
export const TOPIC_LIST_BEFORE = caseless(
  /^\W*(.{3,120}?),?\s(?:that['’]?s|that was|that is|those were|were|was)\s(?:about |pretty much |basically |more or less |really |roughly |mostly |just )?(?:all|it|everything|what|the (?:lot|gist|main things?))(?: of what)?(?: that)?\s(?:he|she|they|we)\s(?:really |mostly |mainly |ever |even )?(?:covered|discussed|talked|went (?:over|through)|got (?:to|into|through|onto)|touched|spoke|asked|wanted to|cared)/iu,
);
