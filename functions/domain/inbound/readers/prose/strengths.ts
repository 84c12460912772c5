import { caseless } from "../../caseless.ts";
import { ADVERB, type PhraseField, readPhrases } from "./phrase-field.ts";

const NUMBER = String.raw`(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|several|many|a few|a couple of|a lot of)`;
/** A length of time at work. */
const YEARS = String.raw`(?:(?:about |over |around |nearly |more than |almost |a good )?${NUMBER}\+?(?:\s(?:full|solid|good|odd|and a half))?\s(?:years?|yrs?|winters?|seasons?|summers?|months|decades?)(?:['’](?:s)?)?)`;
/** What shows that somebody may or can do a thing. */
const PROOF = String.raw`(?:certificat\w+|certs?|licen[cs]es?|experience|tickets?|endorsements?|clearance|diplomas?|degree|card|badge|qualifications?|courses?|training|memberships?|registration|accreditation|apprenticeship|background|nvq|cscs|cpr)`;
const WITHIN = String.raw`(?=[^.,;:!?]{0,48}\b${PROOF}\b|[^.,;:!?]{0,40}\b${YEARS}\b)`;
const NOT_YET = String.raw`(?!(?:to|told|explained|mentioned|said|described|shared|pointed|stressed|been told|been asked|got to|a (?:question|call|feeling|bad)|an (?:interview|appointment|offer)|my (?:interview|notice|references?)|no|not|until|asked|heard|promised)\b)`;
const DEED =
  "(?:led|ran|run|managed|supervised|trained|taught|built|halved|doubled|cut|reduced|set up|organi[sz]ed|designed|opened|operated|worked|spent|handled|completed|finished|passed|did|done|held|looked after|was in charge of|brought|grew|wrote|fitted|installed|served|drove|cooked|nursed|coached|took|used to (?:run|manage|lead|do|teach|handle|look after|work)|volunteered|covered)";
/** Behind "I'd" these tell what somebody had done, and not what they would do. */
const PAST =
  "cut|run|led|done|had|worked|built|been|managed|trained|taught|halved|doubled|reduced|set up|handled|looked after|brought|grown|written|fitted|installed|served|driven|cooked|nursed|coached|covered|passed|held|opened|closed|organi[sz]ed|designed|supervised|completed|finished|spent|used|sold|fixed|welded|saved|raised|planned";
const TOLD = String.raw`(?:showed (?:her|him|them|[^\s,.;:]+)(?= my\b)|mentioned|informed (?:(?:her|him|them|[^\s,.;:]+) )?(?:about|of|that|regarding)|got to say(?= (?:that )?i\b)|managed to (?:say|mention|bring up)|(?:drew|called) (?:her|his|their|the \p{L}+['’]?s?) attention to|reminded (?:her|him|them) (?:of|that|about)|highlighted|stressed|emphasi[sz]ed|pointed out|brought up|talked up|described|explained|shared|made sure to (?:say|mention|tell (?:her|him|them))|told (?:her|him|them|[^\s,.;:]+)(?: all)? (?:about|abt|bout|that)|told (?:her|him|them|['’]?em|['’]?im|both|everyone|(?:the|both) \p{L}{2,20}|(?!me\b|us\b|you\b)\p{L}[\p{L}'’-]{1,20})(?=\si(?:['’]ve|ve|['’]m|['’]?d (?:${PAST})\b| (?!(?:have to\b|had to\b|don|would|will|could|can start|want|need|hope|like|appli|decid|accept|receiv|ask|mov|liv|look|interview|enjoy|lov|prefer|thank|agree|promis)\p{L}*\b)\p{L}+)\b)|talked (?:a lot |a bit |mostly )?about|spoke about|went on about|focus(?:s)?ed on|walked (?:her|him|them) through|pitched|underlined|played up|made a point of|referred to|drew on|(?:could |was able to )?point(?:ed)? to|said(?=\s(?:that )?i(?:['’]ve|ve|['’]d|d|['’]m already| am already| have| had| hold| held| ran| did| done| led| managed| built| worked| know| can)\b))`;

/** What the person brings: "I mentioned my five years with MRP systems". */
const STRENGTHS: PhraseField = {
  field: "strength",
  hint: /\bshow|^\W*i\s|\b(?:at|in|with|for) my |\bi(?:['’]?ve| have| had)?(?: also| already)? (?:cut|halved|doubled|tripled|reduced|raised|grew|turned|improved|increased|lowered|saved|slashed)\b|\bi \w+ed\b|\bmy (?:last|current|old|previous|present|former)\b|inform|remind|attention|\bonly\b|exactly|\bi (?:used|been|took|fixed|solved)\b|\bi['’]?(?:ve|m)\b|\bi (?:also |already )?(?:have|hold|led|got|had|am|was|do|did|done|ran|run|bring|know|can|could|said|made|put)\b|\btold |mention|highl|stress|emph|point|brought|talk|expla|descri|share|told|spoke|focus|pitch|underl|play|refer|drew|said|experi|backgr|year|cert|licen|degree|train|strength|impress|love|like|apprec|perk|strong|good|fluent|qualif|hold|bring|month|diploma|ticket|walked/i,
  cues: [
    caseless(
      new RegExp(
        String.raw`\bi${ADVERB}\s?(?:['’]ve|have|could|was able to)?${ADVERB}\s?${TOLD}\s(?:that\s)?(?:(?:about|to (?:her|him|them)|them|her|him)\s)?`,
        "giu",
      ),
    ),
    /(?<!\b(?:of|send|bring|email|submit|forward|over|needs?|wants?|check|sees?|like|likes|want|wanted|owe|upload|share|provide|scan|have|for|copy)\s)\bmy\s(?=(?:experience|background|years|certificat\w+|licen[cs]e|degree|training|work with|time (?:at|as|in|with)|strength|\w+ years|\w+ (?:experience|background|certificate|licen[cs]e|qualification|training)|\w+ \w+ experience)\b)/gi,
    // What the person has: "I've got four years' pastry", "I have hazmat and tanker endorsements".
    caseless(
      new RegExp(
        String.raw`\b(?:i(?:['’]?ve)?(?: also| already)?(?: (?:have|bring|hold|carry|got|had|do have|have got|am having|have had|have done|have completed|have passed))|i['’]?ve)\s${NOT_YET}${WITHIN}`,
        "giu",
      ),
    ),
    caseless(
      /\b(?:i(?:['’]ve)? (?:also |already )?(?:have|led|run|ran|done|did)|i['’]ve(?: led| run| done| built)?)\s(?=(?:two|three|four|five|\d+|several) (?!(?:people|interviews?|questions?|minutes|hours|kids|children|dogs|cats|offers?|rounds?|weeks|days)\b)[\p{L}-]+s\b)/giu,
    ),
    new RegExp(
      String.raw`\b(?=i(?:['’]ve|ve| have)? (?:also )?${DEED}\s(?:two|three|four|five|six|several|\d+) (?!(?:people|interviews?|questions?|minutes|hours|kids|children|dogs|cats|offers?|rounds?|weeks|days)\b)[\p{L}-]+s\b)`,
      "giu",
    ),
    // What the person did, for how long or with what proof: "I ran the front desk alone for six years".
    caseless(
      new RegExp(
        String.raw`\b(?=i(?:['’]ve|ve| have)?(?: also| already| even)? ${DEED}\s${NOT_YET}[^.;:!?]{0,70}(?:\b${YEARS}\b|\b${PROOF}\b|\bfrom \d[^.;]{0,24}\bto \d|\bby \d{1,3} ?(?:%|percent|per cent)))`,
        "giu",
      ),
    ),
    caseless(
      /^\W*(?=i (?:led|ran|managed|supervised|trained|built|halved|doubled|cut|reduced|set up|organi[sz]ed|designed|opened|operated)\s(?:an?|the|our|their|two|three|four|five|\d+)\s(?!conversation|interview|talk|chat|bit\b|risk|corner|few\b|meeting|call)\p{L})/giu,
    ),
    /(?<!\b(?:he|she|they|who)(?:\salso)?\s)\b(?:mentioned|highlighted|stressed|brought up)\s(?=(?:my|that i|i)\b)/gi,
    /^\W*told (?:her|him|them|[\p{Lu}][\p{L}'’-]+)\s(?:about\s|that\s)?(?=(?:my|i|ive|i['’]\p{L}+)\s)/giu,
    /\b(?:they|he|she|nick|[^\s,.;:]+) (?:liked|loved|were impressed (?:by|with)|was impressed (?:by|with)|seemed impressed (?:by|with)|appreciated|perked up (?:at|when i mentioned))\s(?=(?:my|that i)\b)/gi,
    caseless(
      new RegExp(
        String.raw`\b(?:my (?:main |biggest |key )?(?:strengths?|selling points?) (?:is|are|was|were|would be)|strong (?:in|on|with)|i(?:['’]?m| am)${ADVERB} (?:good|strong|experienced|trained|certified|qualified|licensed|registered|cleared|signed off|fluent) (?:at|with|in|on|as|for|to))\s`,
        "giu",
      ),
    ),
    caseless(/\b(?=i(?:['’]ve|ve)? been \p{L}+ing\b[^.;:!?]{2,60}\b(?:years?|yrs?|months|seasons)\b)/giu),
    caseless(new RegExp(String.raw`\b(?=i was ${YEARS} (?:at|in|with|as|on)\b)`, "giu")),
    // "At my last place I cut shrinkage by half": where it was shows that it is no tale of today.
    caseless(
      /\b(?:at|in|with|for) my (?:last|old|previous|current|present|former|first|own|other) (?:place|job|shop|school|firm|company|kitchen|site|employer|work|role|store|ward|hospital|plant|yard|restaurant|joint|unit|post|garage|clinic|office|team|gig),?\s(?=i(?:['’]ve|ve| have| had)?(?: also| already)? (?:led|ran|run|cut|halved|doubled|reduced|raised|grew|built|set up|brought|fixed|turned|trained|managed|designed|wrote|saved|introduced|sorted|organi[sz]ed|started|did|done|handled|moved|migrated|took)\b)/giu,
    ),
    caseless(
      /\b(?=i(?:['’]ve|ve| have| had)?(?: also| already)? (?:cut|halved|doubled|tripled|reduced|raised|grew|brought down|turned around|improved|increased|lowered|saved|slashed)\s(?!(?:short|off|me|him|her|them|it)\b)[^.;:!?]{3,50}\b(?:by (?:half|a (?:third|quarter|fifth)|two thirds|about|over|nearly|\d)|in half|from \d|(?:at|in) my (?:last|old|previous|current|present|former) ))/giu,
    ),
    caseless(/\b(?=i used to (?:run|manage|lead|teach|handle|look after|do)\s\p{L})/giu),
    caseless(/\b(?:the (?:very |same )?thing|exactly what|just what) i (?:fixed|solved|built|did)\s(?:with\s|by\s)?/giu),
    caseless(/\bi (?:said|told (?:her|him|them|\p{L}+))(?: that)?\s(?=i (?:haven['’]?t|have never|['’]ve never|never|hardly ever)\s)/giu),
    /\bin my favou?r(?: is| was|:)?\s|\bi(?:['’]ve| have) (?:done|been doing) (?:exactly|just|precisely) (?:this|that|the same)\s(?=at\s|in\s|for\s)/gi,
    /\bmy (?:strong (?:side|suit|point)|forte)(?: is| was|:)\s/gi,
    caseless(/^\W*i will (?:mention|bring up|stress|point to)\s(?=(?:my|the|that|our)\s)/giu),
    caseless(/\bi was (?:able|happy|glad) to (?:describe|point to|talk about|tell (?:them|her|him) about|show (?:them|her|him))\s/giu),
    caseless(
      /\b(?:i was|i['’]m|i am) (?:the|one of the) (?:only|few|best|fastest|quickest)\b[^.,;!?]{0,24}?\s(?:who|that|to)\s(?:could|can|knew how to|knows how to|managed to|know how to|had|has)\s(?:do\s|make\s)?/giu,
    ),
    caseless(
      /\b(?:that|which|this) is (?:exactly |just |precisely |pretty much )?what i (?:fixed|solved|built|did|do)\b[^.;!?]{0,40}?\b(?:i\.e\.|namely|that is)\s?,?\s/giu,
    ),
    // "I processed 70 samples a day in my last post", "I have run month-end close alone since 2019".
    caseless(
      /\b(?=i(?:['’]ve|ve| have)?(?: also| already)? (?!(?:applied|interviewed|started|asked|talked|worked together)\b)(?:\p{L}{2,}ed|ran|run|led|built|did|done|made|cut|wrote|taught|drove|held|kept|grew|set up)\s[^.;:!?]{3,80}\b(?:(?:in|at|from|for) my (?:last|current|old|previous|present|former) (?:post|job|role|place|company|position|school|shop|kitchen|ward|firm|team|gig|employer|hospital)|since (?:19|20)\d\d|(?:every|each|a|per) (?:day|week|shift|month|night)))/giu,
    ),
    caseless(/\b(?:so|and|that|because) i know\s(?=(?:the|my|how|all|about|every)\b)/giu),
  ],
  not: /^(?:(?:at|in) my (?:last|current|old)\b|that i (?:think|guess|hope)|(?:my )?(?:driving |driver['’]?s )?(?:licen[cs]e|card|number)$|.{0,30}\b(?:certificate|licen[cs]e|card|badge) number$|before\b|the (?:salary|pay|money|time|role|job)|that (?:i )?(?:would|could|will|can (?:start|do)|am (?:free|available)|need)|i(?:['’]d (?:be|like|love|prefer|call|send|let|get|check|think|take|do|bring|come|start|email)| would| could| can start|['’]ll)|my (?:name|notice|availability|references?|number|email|salary|start)|how(?!\s(?:i|we|at|in|my)\b)|it\b|where|when|why|what|salary|them\b|her\b|him\b|shift|hours|availability|i am$|an? (?:good|bad|great|nice|few|lot)\b(?! years| of experience))/i,
  notIn:
    /\b(?:reference|referee|misspoke|mixed up|forgot|mistake|wrong|wrongly|incorrectly|correct(?:ion)?\b|by accident|meant to say|should have said|mis-?said|actually it|interview (?:was|is) for|years? old|put right)\b/i,
  tail: /,?\s(?:so fingers crossed.*|so (?:i )?(?:told|reckon|hope|guess|think|figure)\b.*|(?:and|but) (?:his|her|their) (?:eyes|face|ears)\b.*|so no .*|already|and i said so|which (?:seemed|went).*|lol|obviously)$/i,
};

export const readStrengths = readPhrases(STRENGTHS);
