import type { Outcome } from "../../understanding.ts";

/** Words that report an outcome. `after`: what may not follow them. */
export interface OutcomePhrase {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
}

const SOMEONE = String.raw`(?:someone|somebody|another|other|a different|an? (?:(?:\w+ ){0,2}candidate|internal|external|stronger|better)|internal|the other|one of the other)`;
const JOB = String.raw`(?:\w+[ -]){0,3}?(?:job|role|position|post|gig|contract|apprenticeship|internship|traineeship)`;
const ADVERBS = String.raw`(?:\s(?:just|already|now|finally|also|happily|gladly|formally|verbally|officially|then|politely))*`;

/** In the person's own words, the first that fits counts: "I declined" before "they declined". */
export const PERSON_PHRASES: readonly OutcomePhrase[] = [
  {
    outcome: "no-show",
    pattern:
      /^(?:(?:it was|total|another|complete|full|absolute|a|an) )*no[- ]?shows?\b(?! (?:fee|policy|rate))|\b(?:was|were|had|is|it['’]s) an? no[- ]?show\b|\bstood me up\b/i,
  },
  {
    outcome: "no-show",
    pattern:
      /\b(?<!\b(?:i|we) )(?:never|didn['’]?t|did not|hasn['’]?t|failed to) (?:even )?(?:show(?:ed|n)? up|turn(?:ed)? up|(?:show(?:ed)?|appear(?:ed)?|join(?:ed)?|came|come)(?=[\s.!]*$| (?:to|for|the (?:call|meeting|interview))\b)|dial(?:l?ed)? in)\b/i,
  },
  {
    outcome: "no-show",
    pattern:
      /\b(?:nobody|no one|no-one) (?:ever )?(?:showed(?: up)?|turned up|came|joined|dialed in|appeared)\b(?! to the door)|\b(?:nobody|no one|no-one) was (?:there(?! to (?:help|say))|on (?:the call|it)|in the (?:call|meeting|room|lobby))\b|\bghosted (?:the (?:meeting|interview|call)|me (?:on|at) the)\b/i,
  },
  {
    outcome: "withdrawn",
    pattern: new RegExp(
      String.raw`\b(?:i|we)(?:['’]ve| have|['’]m| am| did)?${ADVERBS} (?:withdrawn|withdrew|withdrawing|pulled out|pulling out|dropped out|taken myself out|(?:decided|chosen|wish|would like|want|going) to (?:withdraw|pull out|drop out|take myself out))\b(?! (?:cash|money|from (?:the|my) bank))`,
      "i",
    ),
  },
  {
    outcome: "withdrawn",
    pattern:
      /^(?:withdrawn|withdrew|withdraw(?:ing)?(?: my (?:application|candidacy))?|(?:i(?:['’]ll| will) )?withdraw(?: (?:me|my (?:application|candidacy)))?(?: from (?:this|this one|it|the (?:process|running)))?)[\s!.]*$/i,
  },
  {
    outcome: "withdrawn",
    pattern:
      /\b(?:i(?:['’]m| am)|told them i(?:['’]m| am|['’]d| was)) (?:not|no longer) interested(?: (?:any ?more|in (?:it|this|the (?:job|role|position|post))))?[\s!.]*$|\b(?:i|we)(?:['’]ve| have)? (?:taken|took) my (?:name|hat) (?:out|off)\b|\b(?:i|we)(?:['’]ve| have)? pulled my (?:application|candidacy)\b|\bi(?:['’]m| am) (?:dropping|pulling|bowing) out\b|\bi(?:['’]ve| have)?(?: now| just)? decided against (?:it|this(?: one| job| role)?|the (?:job|role|position|post))\b|\bi(?:['’]ve| have)? bowed out\b|\bi(?:['’]m| am) (?:taking|pulling) (?:my (?:name|hat|application|candidacy)|myself) (?:out|off)\b/i,
  },
  {
    outcome: "declined",
    pattern: new RegExp(
      String.raw`\bi(?:['’]m| am| will|['’]ll) not (?:going to (?:take|accept)|taking|accepting|be taking|take|accept) (?:it|them up on it|(?:the|their) (?:${JOB}|offer))\b|\bi won['’]?t (?:be )?(?:take|taking|accept|accepting) (?:it|(?:the|their) (?:${JOB}|offer))\b|\bi(?:['’]ve| have)?${ADVERBS} (?:turned them down|told them no)\b`,
      "i",
    ),
  },
  {
    outcome: "declined",
    pattern: new RegExp(
      String.raw`\b(?:i|we)(?:['’]ve| have)?${ADVERBS} (?:declined|turned down|rejected|refused|passed on|said no to) (?:it|them|(?:the|their) (?:${JOB}|offer))\b`,
      "i",
    ),
  },
  {
    outcome: "declined",
    pattern: new RegExp(
      String.raw`(?:^|\b(?:i|we)(?:['’]ve| have)?${ADVERBS} )(?:declined(?: (?:it|the offer|their offer))?(?=[\s!.,]*$|,)|turned (?:it|them|(?:the|their) (?:${JOB}|offer)) down\b|turned down (?:it|them|the (?:${JOB}|offer)|their offer)\b)`,
      "i",
    ),
  },
  {
    outcome: "accepted",
    pattern: new RegExp(
      String.raw`(?:^|\b(?:i|we)(?:['’]ve| have)?${ADVERBS} )(?:accepted|signed|took|said yes to) (?:it\b|the|their|your) ?(?:${JOB}|(?:\w+ ){0,2}offer|contract)?(?! ?(?:invit|interview|meeting|call|date|time|calendar|slot|tea|coffee))`,
      "i",
    ),
  },
  {
    outcome: "accepted",
    pattern: new RegExp(
      String.raw`\bi(?:['’]m| am) taking (?:the (?:${JOB}|offer)|it)\b|^(?:i(?:['’]ve| have)?${ADVERBS} )?accepted(?: (?:it|the offer|their offer))?(?=[\s!.:)]*$| (?:today|yesterday|this|on the spot|right away|straight away|immediately|at once|with))|^signed(?: (?:it|the (?:offer|contract)))[\s!.]*$`,
      "i",
    ),
  },
  {
    outcome: "rejected",
    pattern: new RegExp(
      String.raw`\b(?:someone|somebody|(?:the|an)?other (?:\w+ )?(?:candidate|person|guy|girl|one|applicant)|an? (?:internal|external) (?:candidate|person))(?: else)? (?:got|was given|landed|has) (?:it|the (?:${JOB}))\b|(?<!almost )(?<!nearly )\b(?:didn['’]?t|did not) (?:quite )?make (?:the (?:cut|list|shortlist)|it through)\b|^(?:(?:i|we) )?got a no\b|\b(?:they|he|she) (?:don['’]?t|didn['’]?t|do not|did not) want me\b(?! to\b)`,
      "i",
    ),
  },
  {
    outcome: "offer",
    pattern: new RegExp(
      String.raw`\b(?:called|rang|phoned|emailed|wrote|texted|in touch)(?: me)? (?:\w+ )?to offer me (?:it|the (?:${JOB}))\b(?! interview)|\b(?:gave|giving|offering) me the (?:${JOB})\b(?! (?:interview|description|ad|advert|spec|details))|^(?:the|that) (?:${JOB}) is mine\b|\bwants? me to start\b(?! (?:with|by|over|again))|\b(?:i was|i(?:['’]ve| have) been|(?:^|i )got|i am|i['’]m) selected(?: (?:for|as) (?:the|an?) (?:${JOB})|[\s!.]*$)(?! (?:interview|round|test))`,
      "i",
    ),
  },
  {
    outcome: "offer",
    pattern: new RegExp(
      String.raw`\b(?:got|have|received|had|given) (?:me )?(?:an?|the|their) (?:(?:verbal|written|formal|job|official|great|good|conditional) )*offer\b(?! from (?:an?other|a different|some|elsewhere))(?! (?:of|for|to) (?:a |an )?(?:coffee|tea|lunch|help|ride|lift|visit|chat))(?! to (?:${SOMEONE}))`,
      "i",
    ),
  },
  {
    outcome: "offer",
    pattern: new RegExp(
      String.raw`\b(?:made|gave|sent|extended|emailed|(?:came (?:back|through)|called|rang|phoned|wrote)(?: me)?(?: back)? with) (?:me |us )?(?:an?|the|their) (?:(?:verbal|written|formal|job|official|great|good|conditional) )*offer\b(?! to (?:${SOMEONE}))`,
      "i",
    ),
  },
  {
    outcome: "offer",
    pattern: new RegExp(
      String.raw`\b(?:offered (?:me )?(?:the|a|an|this) (?:${JOB})|(?:i was|i['’]ve been|i have been|i got|been) offered (?:it|(?:the|a|an) ${JOB})|got the (?:${JOB})|offered it to me|want(?:s|ed)? to hire me|hired me|i['’]?m hired)\b(?! interview)`,
      "i",
    ),
  },
  {
    outcome: "offer",
    pattern:
      /^(?:got )?(?:job )?offer(?: (?:received|came(?: in| through)?|is in|in|made|letter(?: (?:came|arrived|received))?))?[\s!.:)]*$|^they want me\b(?! to\b| (?:for|back for) an?(?:other)? )|\b(?:formal|written|official|job) offer (?:letter )?(?:came|arrived|landed|is here|has come|is in)\b|^(?:the |an |their )?offer (?:letter )?(?:came|arrived|is here|has come|is in|was made)\b/i,
  },
  {
    outcome: "rejected",
    pattern:
      /\bi(?:['’]ve| have|['’]m| am)?(?: just| also| already)* (?:was|got|been|were)(?: just| also| already| officially| finally)* (?:rejected|turned down|passed over|declined)\b|^(?:got )?(?:rejected|turned down)(?![\w -]*\b(?:idea|the offer|it down|offer)\b)/i,
  },
  {
    outcome: "rejected",
    pattern:
      /\b(?:rejected|turned down|passed on|declined) (?:me|my (?:application|candidacy))\b|\bturned me down\b|\blet me down gently\b/i,
  },
  {
    outcome: "rejected",
    pattern: new RegExp(
      String.raw`\b(?:went|gone|going|go(?:ing)? ahead|moved|moving|decided to go|decided to move)(?: forward| ahead| on)? with ${SOMEONE}\b|\b(?:chose|chosen|picked|hired|selected|gave (?:it|the ${JOB}) to|offered (?:it|the ${JOB}) to|made an offer to) ${SOMEONE}\b|\bgave (?:it|the ${JOB}) to (?:\w+['’]?\w* ){1,3}?(?:nephew|niece|son|daughter|cousin|friend|candidate|applicant|guy|girl|woman|man|person|insider|intern|colleague)\b`,
      "i",
    ),
  },
  {
    outcome: "rejected",
    pattern: new RegExp(
      String.raw`\b(?:got|gets|given) the nod\b|\b(?:didn['’]?t|did not) (?:get|land) (?:the (?:${JOB}|offer)|an offer|hired|selected|picked|through)\b|\b(?:won['’]?t be|not|aren['’]?t|isn['’]?t|will not be|decided against|decided not to) (?:moving|going|move|go|proceed(?:ing)?|tak(?:e|ing) (?:me|my application))(?: me)? ?(?:forward|ahead|further|with me)\b`,
      "i",
    ),
  },
  {
    outcome: "rejected",
    pattern:
      /\b(?:got|received|came|sent(?: me)?) (?:an?|the|my|their|another) (?:(?:standard|form|polite|nice|automated) )?rejection\b|\b(?:rejection (?:e-?mail|letter|call)|rejection) (?:came|arrived|received|today|in)\b|^rejection\b/i,
  },
  {
    outcome: "rejected",
    pattern:
      /\b(?!i\b|we\b|you\b)[a-z'’]+ said no\b(?! (?:decision|news|rush|hurry|problem|later|more|one|need|date|word|offers?))|\bit['’]?s a no\b|\b(?:position|role|job|post|vacancy) (?:has been|was|is|got|has) (?:already )?(?:been )?filled\b|\b(?:wasn['’]?t|was not|haven['’]?t been|have not been|not) (?:selected|chosen|successful|shortlisted)\b|\bi was unsuccessful\b/i,
  },
];
