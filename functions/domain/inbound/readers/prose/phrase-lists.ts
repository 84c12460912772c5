import { matchesOf } from "../../matches.ts";
import type { Sentence } from "../../passages/passage.ts";
import { clauseFrom } from "../../phrases/clause.ts";
import { type Reader, see } from "../../reading.ts";

interface PhraseField {
  readonly field: "need" | "strength" | "correction";
  /** Without one of these stems no cue matches; most sentences have none. */
  readonly hint: RegExp;
  readonly cues: readonly RegExp[];
  /** A phrase that begins so is something else. */
  readonly not: RegExp;
  /** A sentence like this holds none. */
  readonly notIn?: RegExp;
  /** What follows the phrase and only says what to do with it. */
  readonly tail?: RegExp;
}

const ADVERB = String.raw`(?:\s(?:really|badly|urgently|desperately|also|definitely|mainly|mostly|currently|just|clearly|basically|still|apparently))*`;

const NEEDS: PhraseField = {
  field: "need",
  hint: /need|look|short|urgent|hurt|facing|swamp|drown|snowed|scream|losing|after|strugg|troubl|want|desper|crying|pressure|trying|behind|could use|lack|miss|worr|concern|challeng|problem|priorit|issue|headache|gap|anx|stress|goal|pain/i,
  cues: [
    new RegExp(
      String.raw`\b(?:they|the (?:team|company|plant|department|ward|school|shop|firm|store|practice|unit)|he|she|we)(?:['’]re| are| is|['’]s)?${ADVERB}\s(?:needs?|are in need of|in need of|looking for|short of|short on|short[- ]staffed (?:on|in|at)|struggl(?:e|es|ing) (?:with|to)|have trouble (?:with|finding)|having trouble (?:with|finding)|wants? someone (?:who|to|that|with)|want(?:s|ed)? (?:help|somebody|a person)|desperate for|crying out for|screaming for|hurting for|facing|swamped (?:with|by)|drowning in|snowed under with|keep(?:s)? losing|under pressure to|trying to|behind on|could use|lack(?:ing)?|miss(?:ing)?|(?:(?:seem|sound|look)(?:s|ed)? )?(?:worried|concerned|anxious|stressed) about)\s`,
      "gi",
    ),
    /\b(?:biggest|main|immediate|most urgent|top|key|current|urgent|first|number one|no\.? 1|pressing|real|big)\s(?:need|challenge|problem|priority|pain point|headache|issue|concern|goal|gap|worry|pain)s?(?:\s(?:right now|at the moment|there|is|are|was|now|they have|for them|this year|seems to be|at present|they mentioned))*(?:\s(?:is|are|was|seems to be|being)|:|,)\s/gi,
    /\bwhat(?:ever)?\s(?:they|he|she|the [\p{L}]+)(?:['’]re| are| is|['’]s)?(?:\s\p{L}+){0,2}?\s(?:needs?|wants?|after|crying out for|screaming for|looking for|missing|lack(?:s|ing)?|short of)(?:\s(?:most|now|right now|badly|really|there))?,?\s(?:which\s)?(?:is|are|was)\s/giu,
    /\b(?:biggest|main|most urgent|top|key|urgent|pressing)\s(?:need|challenge|problem|priority|headache|issue|concern|worry)\s[^:.,;]{1,24}:\s/gi,
    /\bmost urgent\s(?:for them\s|thing\s|is\s|right now\s){0,3}(?:is\s)?(?:that|to)\s/gi,
    /\b(?:need|problem|challenge|priority|pain point)\s(?:there |they have |right now )?(?:is|was)\s/gi,
    /\b(?:need|needed|needs)\s(?:someone|somebody|help|a person|people|more hands|a hand|extra)\b\s?(?:to|with|who|for)?\s?/gi,
  ],
  not: /^(?:most\b|my\b|me\b|to (?:decide|know|check|talk|interview|see|make|get back|think|discuss|speak|run|finish|hear|finali[sz]e)\b|another\b|more time|time\b|a (?:decision|reference|few (?:more )?days|week|couple|bit)\b|references?\b|an answer|until\b|it\b|this\b|that\b|two weeks|you\b|\d+ (?:more )?(?:days|weeks)|some time|approval|(?:one|two|three) references|confirmation)/i,
};

const STRENGTHS: PhraseField = {
  field: "strength",
  hint: /^\W*i\s|\bi['’]ve\b|\bi (?:have|led|got|had)\b|mention|highl|stress|emph|point|brought|talk|expla|descri|share|told|spoke|focus|pitch|underl|play|refer|drew|said|experi|backgr|year|cert|licen|degree|train|strength|impress|love|like|apprec|perk|strong|good|fluent|qualif|hold|bring|month|diploma|ticket|walked/i,
  cues: [
    new RegExp(
      String.raw`\bi${ADVERB}\s?(?:['’]ve|have)?${ADVERB}\s?(?:mentioned|highlighted|stressed|emphasi[sz]ed|pointed out|brought up|talked up|described|explained|shared|told (?:her|him|them|[^\s,.;:]+)(?: all)? (?:about|that)|told (?:her|him|them)(?=\si(?:['’]ve| have| (?!(?:want|need|hope|like|appli|decid|accept|receiv|ask|mov|liv|look|interview|enjoy|lov|prefer|thank|agree|promis)\p{L}*ed\b)\p{L}{2,}ed\b| did| ran| had| led| managed| built| worked| know| was| can| grew| speak| spent| hold| held| cut| halved| doubled| trained| taught| set up| passed| handled| supervised| reduced| designed| operated| organi[sz]ed|['’]m (?:a|an|certified|licensed|qualified|trained))\b)|talked (?:a lot |a bit |mostly )?about|spoke about|went on about|focus(?:s)?ed on|walked (?:her|him|them) through|pitched|underlined|played up|made a point of|referred to|drew on|said(?=\si(?:['’]ve| have|['’]d| had| ran| did| led| managed| built| worked| know| can)))\s(?:that\s)?(?:(?:about|to (?:her|him|them)|them|her|him)\s)?`,
      "giu",
    ),
    /(?<!\b(?:of|send|bring|email|submit|forward|over|needs?|wants?|check|sees?|for|copy)\s)\bmy\s(?=(?:experience|background|years|certificat\w+|licen[cs]e|degree|training|work with|time (?:at|as|in|with)|strength|\w+ years|\w+ (?:experience|background|certificate|licen[cs]e|qualification|training)|\w+ \w+ experience)\b)/gi,
    /\b(?:i(?:['’]ve)? (?:also |already )?(?:have|bring|hold|got|had|led|run|ran|done|did)|i['’]ve)\s(?=(?:about |over |around |nearly |more than |almost )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|several|many|a lot of)\+?\s(?:years?|yrs|months)\b|(?:two|three|four|five|\d+|several) (?!(?:people|interviews?|questions?|minutes|hours|kids|children|dogs|cats|offers?)\b)[\p{L}-]+s\b|experience\b|a (?:certificate|degree|licen[cs]e|diploma|certification)\b|(?:my )?(?:[^\s,.;:]+ ){1,4}(?:certificates?|certifications?|licen[cs]es?|experience|tickets?|endorsements?|clearance|diplomas?|card|qualifications?)\b)/giu,
    /^\W*(?=i (?:led|ran|managed|supervised|trained|built|halved|doubled|cut|reduced|set up|organi[sz]ed|designed|opened|operated)\s(?:an?|the|our|their|two|three|four|five|\d+)\s(?!conversation|interview|talk|chat|bit\b|risk|corner|few\b|meeting|call)\p{L})/giu,
    /(?<!\b(?:he|she|they|who)(?:\salso)?\s)\b(?:mentioned|highlighted|stressed|brought up)\s(?=(?:my|that i|i)\b)/gi,
    /\b(?:they|he|she|nick|[^\s,.;:]+) (?:liked|loved|were impressed (?:by|with)|was impressed (?:by|with)|seemed impressed (?:by|with)|appreciated|perked up (?:at|when i mentioned))\s(?=(?:my|that i)\b)/gi,
    /\b(?:my (?:main |biggest |key )?(?:strengths?|selling points?) (?:is|are|was|were|would be)|strong (?:in|on|with)|i(?:['’]m| am) (?:good|strong|experienced|trained|certified|qualified|licensed|fluent) (?:at|with|in|on|as))\s/gi,
  ],
  not: /^(?:the (?:salary|pay|money|time|role|job)|that (?:i )?(?:would|could|will|can (?:start|do)|am (?:free|available)|need)|i(?:['’]d (?:be|like|love|prefer|call|send|let|get|check|think|take|do|bring|come|start|email)| would| could| can start|['’]ll)|my (?:name|notice|availability|references?|number|email|salary|start)|how(?!\s(?:i|we|at|in|my)\b)|it\b|where|when|why|what|salary|them\b|her\b|him\b|shift|hours|availability)/i,
  notIn:
    /\b(?:reference|referee|misspoke|mixed up|forgot|mistake|wrong|incorrectly|correct(?:ion)?\b|by accident|meant to say|should have said|mis-?said|actually it)\b/i,
};

const CORRECTIONS: PhraseField = {
  field: "correction",
  hint: /spoke|said|wrong|correct|mist|slip|stumbl|mess|screw|botch|fluff|blank|flub|goof|muddl|mix|confus|misre|misq|fix|clarif|clear|straight|told|wrote|claim|answer|gave|misund|mishe|impress|thought|assum|forgot|mention|meant|idea|got |had |i put/i,
  cues: [
    /\b(?:misspoke|mis-?spoke|mis-?said|mistakenly said|wrongly said|slipped up|stumbled|messed up|screwed up|botched|fluffed|blanked|flubbed|goofed|muddled|mixed up|got (?:muddled|confused|mixed up)|made a mistake|misstated|misremembered|misquoted)(?:\s(?:on|about|over|when asked about|with|in|and said))?\s/gi,
    /\b(?:please |need to |want to |should |have to |like to |must )?correct(?:ion)?(?:s)?(?:\s(?:that|this|it|what i said about|my answer (?:on|about)|the bit about|for the record|needed)){0,2}\s?[:,-]\s?/gi,
    /\b(?:please|need to|want to|should|have to|like to|must|can you|could you|i['’]d like to) (?:also )?(?:correct|fix|clarify|clear up|set straight|set the record straight on)\s(?:that\s)?/gi,
    /\b(?=i (?:said|told (?:her|him|them|[^\s,.;:]+)|wrote|claimed|answered|gave|put)\b[^.]{2,90}\b(?:but (?:i meant|it(?:['’]s| is| was|['’]s actually)|actually|really|that(?:['’]s| is| was)|i (?:have|only|actually)|the)|should have (?:said|been)|when (?:it|i)|instead of|i meant|actually it|which (?:was|is) wrong|meaning|it(?:['’]s| is| was) (?:actually|really)))/gi,
    /\b(?=i (?:got|had)\b[^.]{2,60}\b(?:wrong|mixed up|muddled|backwards))/gi,
    /\b(?:they|he|she|[^\s,.;:]+) (?:misunderstood|misheard|got the (?:wrong )?(?:impression|idea) that|seems? to think|thought (?=i\b)|assumed|is under the impression|are under the impression|got it wrong about)\s/gi,
    /\b(?:should have said|meant to say|forgot to (?:mention|say|bring up|tell (?:them|her|him)|add)|didn['’]?t (?:mention|get to mention|say)|wrong about|failed to mention|never mentioned)\s/gi,
  ],
  not: /^(?:my references|it\b$|that$|anything|much|when)/i,
  tail: /[,;:]?\s(?:and |so |which )?(?:i |i['’]d )?(?:want|need|have|like|would like|should|must|please)(?: to)? (?:correct|fix|clarify|clear (?:that )?up|set (?:that )?straight|put (?:that )?right)\b[^,;]*$/i,
};

/** Matches what makes "I talked about" a talk of two: "With Oscar ", "Martha Hale and ". */
const SHARED = /(?:\b[Ww]ith\s[^,.;!?]{2,60},?|\p{Lu}[\p{L}'’-]{1,30}(?:,?\s\([^()]{1,60}\))?,?\s(?:and|&))\s$/u;

/** The items of one field: the clause behind each cue, the longest where several overlap. */
function readPhrases(phrases: PhraseField): Reader {
  return (passage) =>
    passage.block === "own"
      ? passage.sentences.flatMap((sentence) =>
          phrasesOf(sentence, phrases).map((words) => see(passage, phrases.field, words, { words: sentence.text, line: sentence.line })),
        )
      : [];
}

function phrasesOf(sentence: Sentence, { hint, cues, not, notIn, tail }: PhraseField): readonly string[] {
  if (!hint.test(sentence.text) || notIn?.test(sentence.text)) return [];
  const found = cues
    .flatMap((cue) => matchesOf(sentence.masked, cue))
    .map((match) => ({ ...phraseBehind(match, sentence), isShared: SHARED.test(sentence.text.slice(0, match.index)) }));
  const kept = found.filter(
    ({ words, isShared }) => words.length > 2 && !not.test(words) && !(isShared && !/^(?:my|how i|that i|i)\b/i.test(words)),
  );
  const outer = kept.filter((one) => !kept.some((other) => other.at < one.at && other.at + other.words.length >= one.at));
  return outer
    .filter((one, index) => outer.findIndex((other) => other.at === one.at) === index)
    .map(({ words }) => (tail ? words.replace(tail, "") : words));
}

/** A cue that only looks ahead takes in the rest of the sentence: in "I said four but I meant two" both halves count. */
function phraseBehind({ index, 0: lead }: RegExpExecArray, { text, masked }: Sentence): { readonly at: number; readonly words: string } {
  const at = index + lead.length;
  return { at, words: lead === "" ? text.slice(at).replace(/[\s.!?]+$/, "") : clauseFrom(text, masked, at) };
}

/** The employer's immediate needs: "they need help clearing a backlog". */
export const readNeeds = readPhrases(NEEDS);
/** What the person brings: "I mentioned my five years with MRP systems". */
export const readStrengths = readPhrases(STRENGTHS);
/** What was misspoken or misunderstood: "I misspoke about the certificate". */
export const readCorrections = readPhrases(CORRECTIONS);
