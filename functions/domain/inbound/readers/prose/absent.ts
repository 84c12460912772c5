import type { Passage, Sentence } from "../../passages/passage.ts";
import { mentionsIn } from "../../phrases/mentions.ts";

/** What of an interview somebody would have done. */
const PART =
  "(?:sit in|join|be (?:there|on|in|present|with|part|around|at)|come|attend|take part|chair|lead|interview|do (?:it|the)|run (?:it|the)|drop (?:in|by)|pop (?:in|by)|dial in|meet|see|speak|talk|make it)";
/** Words between in which nobody asks or tells anything. */
const SAYS_NOTHING = String.raw`(?:(?!\b(?:ask|talk|discuss|cover|quizz|grill|want|explain)\w*\b)[^.;!?]){0,50}?`;
/** Behind a name: they would have been there and were not. */
const WAS_NOT_THERE = new RegExp(
  [
    String.raw`\b(?:was|were) (?:also |originally |actually )?(?:supposed|meant|due|scheduled|expected|going|down) to (?:also )?(?:have )?${PART}\b`,
    String.raw`\bshould(?:['’]ve| have) (?:been there|been on|joined|sat in|come|met)\b`,
    String.raw`\b(?:got|gets|was|is|were|been|being)\s(?:stuck|called away|called out|held up|unwell|off (?:sick|ill|work|today|that day)|on leave|on holiday|on vacation|away (?:today|sick|on|that|this|at)|absent|out (?:sick|of (?:the )?office|of town|today|that day)|tied up|unavailable|in court|in surgery|in theatre|on (?:annual|sick|maternity|paternity|parental) leave)\b`,
    String.raw`\b(?:couldn['’]?t|could not|wasn['’]?t able to|was unable to|unable to|failed to|didn['’]?t|did not|never)\s(?:(?:actually|even|then|end up|in the end)\s){0,2}(?:make it|come\b|came\b|attend|join|show|turn(?:ed)? up|sit in|be there|get there|appear|dial in|made it)`,
    String.raw`\b(?:never|didn['’]?t|did not|haven['’]?t|have not|couldn['’]?t)\s(?:(?:actually|even|get to|got to|yet)\s){0,2}(?:meet|met|see|saw|seen|speak to|spoke to|talk to|talked to)\s(?:him|her|them)\b`,
    String.raw`\bno[- ]show\b|\b(?:pulled|dropped) out\b|\bhad to (?:cancel|pull out|drop out)\b|\b(?:sent|gave) (?:his|her|their) apologies\b|\bwas(?:n['’]?t| not) (?:there|present|available|around|in|able)\b`,
  ].join("|"),
  "i",
);
/** Behind a name: they only opened the meeting, or left it at once ("joined for two minutes to introduce us and dropped off"). */
const ONLY_OPENED = new RegExp(
  [
    String.raw`\b(?:joined|came (?:in|on)|popped (?:in|on)|was (?:there|on)|were (?:there|on)|dialled in|dialed in|logged (?:in|on)|looked in|stopped by)\b${SAYS_NOTHING}\bto (?:(?:just|only|quickly|briefly) )?(?:introduce|say (?:hi|hello)|make (?:the )?intro\w*|do (?:the )?intro\w*|kick (?:it|us|things) off|welcome)\b(?! (?:themsel|himself|herself))`,
    String.raw`\b(?:joined|came (?:in|on)|popped (?:in|on)|was (?:there|on)|were (?:there|on)|dialled in|dialed in|logged (?:in|on)|looked in)\b${SAYS_NOTHING}\b(?:first|few|couple|(?:two|three|five|\d) min\w*|moments?|briefly|second)\b${SAYS_NOTHING}\b(?:and|then|but)\s(?:then\s|quickly\s)?(?:dropped (?:off|out)|left|logged off|signed off|hung up|ducked out|disappeared|went off)\b`,
    String.raw`\b(?:only|just|merely) (?:introduced (?:us|me|everyone|everybody|the panel|them)|did the intro\w*|made the intro\w*|opened the (?:call|meeting)|started the (?:call|meeting))\b`,
    String.raw`\b(?:introduced (?:us|me|everyone|everybody|the panel|them)|did the intro\w*|made the intro\w*|opened the (?:call|meeting)),? (?:and|then|before) (?:then )?(?:left|leaving|dropp(?:ed|ing) (?:off|out)|logg(?:ed|ing) off|sign(?:ed|ing) off|hung up|hand(?:ed|ing) (?:me |us |it )?over)\b`,
  ].join("|"),
  "i",
);
/** Before a name: whom the person did not meet. */
const NOT_MET =
  /\b(?:(?:never|didn['’]?t|did not|haven['’]?t|have not|couldn['’]?t)\s(?:(?:actually|even|get to|got to|yet)\s){0,2}(?:meet|met|see|saw|seen|speak|spoke|spoken|talk|talked)|instead of|in place of|(?:standing|stood|filling|filled|stepping|stepped|sat|sitting) in for|covering for|covered for|replac(?:ed|ing)|no sign of)\s(?:(?:with|to)\s)?(?:(?:the|their|our)\s(?:[\p{L}-]+\s){1,3})?$/iu;
/** All the same they took part, sooner or later. */
const CAME_AFTER_ALL =
  /\b(?:asked|wanted to know|joined (?:later|us|by|on|via|at|halfway|from)|came in (?:later|after|at)|dialled in|dialed in|(?:so|but) (?:he|she|they) (?:then )?(?:rang|called|joined|came|did|made it|phoned))\b/i;
const GOES_ON =
  /^(?:he|she|they|but|though|unfortunately|sadly|never|didn['’]?t|did not|got|turns out|apparently|only|so i never|i (?:never|didn['’]?t|did not|haven['’]?t))\b/i;

/** Where in a sentence somebody is named. */
export interface Named {
  readonly start: number;
  readonly end: number;
}

/** Without one of these stems nobody is absent. */
const HINT =
  /supposed|meant|due|scheduled|expected|going|down to|should|stuck|called|held up|unwell|off|left|introd|intro|opened|started|first|few|couple|min|leave|holiday|vacation|away|absent|out|tied|unavail|court|surg|theatre|n['’]t|not|never|able|failed|show|cancel|apolog|instead|place of|in for|cover|replac|no sign/i;
/** What is said of somebody stands near the name. */
const REACH = 200;

/**
 * Tells who of the sentence was expected and was not there, and so interviewed nobody: "Walter Ingersoll, the chief, was supposed
 * to sit in but got stuck in court".
 */
export function absenceIn(sentence: Sentence, passage: Passage): (named: Named) => boolean {
  const { masked } = sentence;
  const further = behind(sentence, passage);
  if (!HINT.test(masked) && further === "") return () => false;
  const starts = mentionsIn(masked, passage).map(({ start }) => start);
  return ({ start, end }) => {
    if (NOT_MET.test(masked.slice(Math.max(0, start - 70), start))) return true;
    const next = starts.find((other) => other >= end);
    const rest = masked.slice(end, Math.min(next ?? masked.length, end + REACH));
    if (ONLY_OPENED.test(rest) && !/\b(?:asked|wanted to know)\b/i.test(rest)) return true;
    if (CAME_AFTER_ALL.test(rest)) return false;
    return WAS_NOT_THERE.test(rest) || (next === undefined && WAS_NOT_THERE.test(further));
  };
}

/** The sentence behind, where it goes on about whoever was named last. */
function behind(sentence: Sentence, { sentences }: Passage): string {
  const text = sentences[sentences.indexOf(sentence) + 1]?.masked.slice(0, REACH) ?? "";
  return GOES_ON.test(text) && !CAME_AFTER_ALL.test(text) ? text : "";
}
