import { caseless } from "../../caseless.ts";
import { ADVERB, type PhraseField, readPhrases } from "./phrase-field.ts";

const WHO = String.raw`(?:they|he|she|we|who|the (?:[\p{L}-]+\s)?(?:team|company|plant|department|dept|ward|school|shop|firm|store|practice|unit|place|kitchen|site|office|hospital|clinic|depot|branch|yard|floor|crew|centre|center|group|council|charity|agency|bank|trust|academy|college|hotel|lab|bakery|restaurant|business|garage|client|district|library|museum|farm|service|studio|owner|manager|boss|principal|head))`;
const URGENT = String.raw`(?:biggest|main|immediate|most urgent|most pressing|top|key|current|urgent|first|number one|no\.? 1|pressing|real|big|great|huge|serious|chief|only|worst|major|constant|burning)`;
const TROUBLE =
  "(?:needs?|requirements?|challenges?|problems?|priorit(?:y|ies)|pain points?|pains?|headaches?|issues?|concerns?|goals?|gaps?|worr(?:y|ies)|bottlenecks?|struggles?|troubles?|nightmares?|sore points?)";
const IS = String.raw`(?:\s(?:is|are|was|were|being|seems to be|seem to be|would be)(?: (?:that|to have|to get|getting))?|:|,|\s=)\s`;
const WANTING = [
  String.raw`needs?|needed|needing (?:a person|a hand|someone|somebody|people|guys|hands|help|bodies|staff|more|extra)|(?:having |have )?(?:an? )?(?:immediate|urgent|great|dire|desperate|serious|real)?\s?(?:requirement|need|demand|shortage) (?:for|of)`,
  "in (?:(?:great|urgent|dire|desperate|serious|immediate|real) )?need of|requir(?:e|es|ed|ing)",
  "(?:looking|searching|hunting|search|hunt|look) (?:hard |urgently |urgent |everywhere )?(?:for|after|somebody|someone)",
  "(?:hurting|desperate|crying out|screaming|dying|begging|gasping) for|after|down to one|down",
  "short (?:of|on|for|in|at|with)",
  "struggl(?:e|es|ing)(?: (?:with|to|for))|(?:have|has|having|had) (?:a lot of |so much |an? )?(?:real |big |huge |serious )?(?:trouble|problems?|difficult(?:y|ies)|issues?)(?: (?:with|finding|getting|keeping|in))?",
  "want(?:s|ed)? (?:someone|somebody|anyone|people|help|a person|hands|more|extra|another pair of hands)(?: (?:who|to|that|with|on|for|in))?",
  "facing(?: a lot of| lots of)?|face(?: a lot of)|flat out with|(?:get(?:s|ting)? )?(?:swamped|drowning|slammed|rammed|hammered|rushed off (?:their|her|his) feet|run off (?:their|her|his) feet|stretched|struggling|overwhelmed) (?:on|at|over|every|during|in)|swamped (?:with|by)|snowed under (?:with|by)|buried (?:in|under)|overrun (?:with|by)|overwhelmed (?:with|by)|up to (?:here|their necks|their eyes) (?:with|in)",
  "keep(?:s)? losing|(?:is |are )?losing|under pressure (?:to|with|on)|trying to|behind (?:on|with)|could (?:really )?(?:use|do with)|lack(?:s|ing)?|miss(?:ing)?",
  "(?:can['’]?t|cannot|can not|couldn['’]?t) (?:find|get|staff|keep|fill|hire|cover)",
  "(?:(?:seem|sound|look)(?:s|ed)? )?(?:worried|concerned|anxious|stressed|nervous) about",
].join("|");

/** The employer's immediate needs: "they need help clearing a backlog". */
const NEEDS: PhraseField = {
  field: "need",
  hint: /night|what|import|crucial|critic|essential|vital|key|slam|ramm|hamm|feet|stretch|weak|bugbear|crunch|stick|biggie|pain ?point|need|require|look|search|hunt|short|urgent|hurt|fac(?:e|ing)|flat out|swamp|drown|buried|overr|overw|snowed|scream|dying|losing|after|strugg|troubl|difficult|want|desper|crying|pressure|trying|behind|could|can['’]?t|cannot|lack|miss|worr|concern|challeng|problem|priorit|issue|headache|nightmare|gap|anx|stress|goal|pain|backlog|down|staff|nobody|no one|thing|bottleneck|press|bother|concern|kill|drown|break/i,
  inForwarded:
    /\b(?:their|our|my client['’]?s?) (?:main |biggest |big |immediate |most urgent |key |first )?(?:concern|need|challenge|problem|priority|headache|worry)\b|\bwhat (?:we|they) (?:really |most |urgently |badly )?need\b|\b(?:we|they)(?: are|['’]re)? (?:urgently|really|badly|desperately)\b|\b(?:we|they)(?: are|['’]re) (?:looking for|short of|short on|after) (?:someone|somebody|people)\b|\bthey(?: are|['’]re| have been|['’]ve been) (?:currently |really |always )?(?:struggling|short|desperate|drowning|swamped|snowed under|flat out|behind|crying out|having trouble)\b/i,
  cues: [
    // "Short-staffed on Saturdays" says how things stand; nobody can help with Saturdays.
    caseless(
      new RegExp(
        String.raw`\b${WHO}(?:['’]?re| are|['’]s| is| were| was)?${ADVERB}\s(?=(?:short[- ]?(?:staffed|handed)|under-?staffed)\b)`,
        "giu",
      ),
    ),
    caseless(new RegExp(String.raw`\b${WHO}(?:['’]?re| are|['’]?s| is| were| was| have| had| do)?${ADVERB}\s(?:${WANTING})\s`, "giu")),
    caseless(
      new RegExp(
        String.raw`\b(?:their|her|his|its|the|a|${URGENT})\s(?:${URGENT}\s)?(?:and \p{L}+ )?${TROUBLE}(?:\s(?!(?:is|are|was|were|with me|i)\b)[\p{L}'’]+){0,4}?${IS}`,
        "giu",
      ),
    ),
    caseless(
      new RegExp(
        String.raw`\b(?:main|biggest|big|key|most important|first)\sthing\s(?:for|with|there|they|on)\b[^.:;,]{0,24}?${IS}`,
        "giu",
      ),
    ),
    caseless(
      /\b(?:what(?:ever)?|the (?:one |main |big )?(?:things?|skills?|people)(?: that)?)\s(?:they|he|she|we|the [\p{L}]+)(?:['’]re| are| is|['’]s)?(?:\s\p{L}+){0,2}?\s(?:needs?|wants?|after|crying out for|screaming for|looking for|missing|lack(?:s|ing)?|short of)(?:\s(?:most|most urgently|urgently|now|right now|badly|really|there))?,?\s(?:which\s)?(?:is|are|was)\s/giu,
    ),
    caseless(
      /^\W*(?=[^.;]{5,80}\s(?:and|which) (?:he|she|they) (?:really )?(?:needs?|wants?) (?:that|it|this|them )?(?: ?)(?:fixed|sorted|gone|solved|down|cleared)\b)/giu,
    ),
    caseless(
      /(?:^\W*|\b(?:said|says|that)\s)(?=\p{L}+(?:\s\p{L}+){0,3}\s(?:is|are) (?:killing|hurting|drowning|breaking) (?:him|her|them)\b)/giu,
    ),
    caseless(
      /\bwhat (?:presses|worries|troubles|bothers|concerns|hurts|pains|keeps) (?:them|him|her)(?: (?:most|up at night|the most|right now|now|at the moment|currently|badly|really)){0,2}(?: is| are|:)\s/giu,
    ),
    // "Holiday volume is the worry", "and the payments service is the pain point": words of trouble need no "main".
    caseless(
      /(?:^\W*|[,;–—-]\s|\b(?:said|says|told|explained|admitted|so|and|but|because|since|as|where|that)\s(?:(?:me|us|that)\s){0,2})(?=(?!(?:it|that|this|what|which|there|he|she|they|i|we|you|my \p{L}+|the (?:only )?(?:problem|issue|thing|worry|pain point|role|job|interview|commute|pay|salary|parking|traffic|train))\s(?:is|are|was|were)\b)(?:(?!\b(?:so|and|but|because|since|said|that|is|are|was|were)\b)[^.;:,!?]){4,60}\s(?:is|are|was|were|is clearly|is really)\s(?:the|their|a real|a big)\s(?:(?:current|only|big|real|main) )?(?:pain ?points?|worry|worries|headaches?|bottlenecks?|sore points?|weak (?:spot|point)|bugbear|nightmare|struggle|crunch|sticking point|biggie)\b(?! (?:for me|of mine)\b))/giu,
    ),
    // "So shrinkage is what they want sorted", "A night lead is what she is after".
    caseless(
      /(?:^\W*|[,;–—-]\s|\b(?:said|says|so|and|but|because)\s(?:that\s)?)(?=(?!(?:it|that|this|which|there)\s(?:is|are|was)\b|(?:my|your)\b|(?:an? |the |two |just )?(?:e-?mails?|(?:phone )?calls?|texts?|letters?|cv|resume|references?|certificates?|answers?|decision|number|address|availability|copy|copies|proof|portfolio|samples?|documents?)\b)(?:(?!\b(?:so|and|but|because|said)\b)[^.;:,!?]){4,60}\s(?:is|are|was|were) what (?:they|he|she|we|the \p{L}+)(?:['’]re| are|['’]s| is)?(?: really| most| badly| mainly)? (?:needs?|wants?|after|lacks?|missing|crying out for|looking for|short of)(?: (?:fixed|fixing|sorted|sorting|help with|solved|done|dealt with|most|badly|now|right now))?[.!,]?(?:$|\s(?:at|so|and)\b))/giu,
    ),
    // "Nobody with a B ticket, that's what he needs": what it is stands before.
    caseless(
      /^\W*(?=[^;:.!?]{4,140},? (?:and |so )?(?:that['’]?s|that is|that was|which is) (?:exactly |really |mainly )?(?:what|the (?:one |main )?(?:thing|person|bit|gap)) (?:they|he|she)(?:['’]re| are|['’]s| is)?(?: really| most| badly)? (?:needs?|wants?|lacks?|after|missing|looking for|short of)(?: most| badly| now)?[.!]?$)/giu,
    ),
    // "It is urgent for them that somebody knows SAP".
    caseless(
      /\b(?:it|that)(?:['’]s| is| was) (?:very |really |most |quite |extremely |super )?(?:urgent|important|crucial|critical|essential|vital|key|necessary|pressing) (?:for|to) (?:them|him|her|the \p{L}+)(?: (?:now|at the moment|currently))? (?:that|to (?:find|get|have|hire))\s/giu,
    ),
    // "That is the thing that keeps her up at night: no drivers".
    caseless(
      /\b(?:keeps?|keeping) (?:her|him|them|the \p{L}+) (?:up|awake)(?: at night)?(?:, (?:she|he|they) (?:said|says|told me|reckons?))?(?:\s?[:–—]\s|, (?:is|being) | (?:is|are) )(?:(?:having )?no\s)?/giu,
    ),
    // "What they are most worried about is the times tables check".
    caseless(
      /\bwhat(?:['’]s)? (?:they|he|she|the \p{L}+)(?:['’]re| are|['’]s| is| were| was| seemed?| sounds?)(?: really| most| mostly| mainly| currently| all| very){0,2} (?:worried|concerned|anxious|stressed|nervous|bothered|troubled|worked up|keen to fix|struggling|desperate|stuck|behind)(?: (?:about|with|on|over|by|for|in))?,? (?:is|are|was|were)\s/giu,
    ),
    // "She told that festival stock-outs are the main problem presently", "says absenteeism is their biggest headache".
    caseless(
      /(?:^\W*|\b(?:said|says|told|tells|explained|mentioned|admitted)\s(?:(?:me|us|that)\s){0,2})(?=(?!(?:it|that|this|what|which|there|he|she|they|i|we|the \p{L}+)\s(?:is|are|was)\b)[^.;:,!?]{4,60}?\s(?:is|are|was|were)\s(?:the|their|her|his|a)\s(?:(?:main|biggest|big|real|top|key|current|constant|number one|major)\s){1,2}(?:problems?|issues?|headaches?|concerns?|challenges?|worry|worries|need|needs|priority|pain point)\b)/giu,
    ),
    // "Cash flow forecasting is the thing they need sorted first".
    caseless(
      /^\W*(?=(?!(?:it|that|this|what|which|there|he|she|they|i|we)\s)[^.;:,!?]{4,70}?\s(?:is|are|was)\sthe (?:one |main |big |first )?(?:thing|bit|part|job|area)\s(?:that\s)?(?:they|he|she|we)\s(?:really |most |badly )?(?:needs?|wants?|wanted) (?:sorted|fixed|fixing|help|done|solved|covered|someone|somebody)\b)/giu,
    ),
    caseless(/\b(?:number one|no\.? ?1|#1|main|biggest|only) thing (?:there |for them )?(?:is|was|being)\s/giu),
    // "What the firm needs, according to Ms. Vance, is somebody who".
    caseless(
      /\bwhat (?:they|he|she|we|the \p{L}+|[\p{L}'’-]+)(?:['’]re| are| is)? (?:really |most |badly |urgently |mainly )?(?:needs?|lacks?|wants?|looking for|after|short of|missing)(?: (?:most|right now|now|badly|really|there))?, (?:according to|so|as|in|or so|says?|said|if i)\b[^,]{0,40}, (?:is|are|was)\s/giu,
    ),
    caseless(
      /\bwhat the (?:firm|business|company|office|agency|charity|council|hotel|bank|crew|lab|trust|academy|college|district|county|city|group|centre|center) (?:really |most |badly |urgently |mainly )?(?:needs?|lacks?)(?: (?:most|right now|now|badly))?,? (?:is|are|was)\s/giu,
    ),
    /\b(?:short|missing|without)\s(?:of\s)?(?=(?:someone|somebody) who\b)/gi,
    caseless(
      /\b(?:what|all|the (?:one |main |big )?(?:thing|people|person|help))\s(?:that\s)?(?:they|he|she|the [\p{L}]+)(?:['’]re| are| is|['’]s| was| were)(?:\s\p{L}+)?\s(?:desperate|hurting|dying|begging|hunting|hungry|frantic|pushing) for,?\s(?:most\s)?(?:is|are|was)\s/giu,
    ),
    // "The rapid response calls, that's the thing they need fixed": what it is stands before.
    caseless(
      /(?:\babout\s|^\W*)(?=(?:(?!\babout\b)[^;:.!?]){4,140},? (?:and )?(?:that['’]?s|that is|that was|which is|it['’]?s) (?:the (?:one |main |big )?(?:thing|bit|part|problem|job)|what) (?:that )?(?:they|he|she|we)(?: really| most| badly| urgently)? (?:needs?|wants?|wanted) (?:fixed|fixing|sorted|sorting|help with|solved|done|dealt with|someone for|somebody for)\b)/giu,
    ),
    /\bmost urgent\s(?:for them\s|thing\s|is\s|right now\s){0,3}(?:is\s)?(?:that|to)\s/gi,
    /\bthere(?:['’]s| is| was) (?:an? |some )?(?:urgent|immediate|big|great|real|huge|serious|desperate|crying)?\s?(?:requirement|need|demand|shortage|lack) (?:for|of|in)\s/gi,
    caseless(
      /\b(?:he|she|they)\swants?\s(?=[^.,;]{3,50}\s(?:brought (?:down|up|under)|covered|filled|staffed|handled|taken (?:on|over)|looked after|sorted|fixed|cleaned up|turned around|cut|reduced|under control|back on track|cleared|gone)\b)/giu,
    ),
    caseless(
      /\b(?:he|she|they)\s(?:just |really |badly |mainly )?wants?\s(?=(?:(?:more|extra|some|good|reliable|experienced|decent|two|three|a few)\s)*(?:[\p{L}-]+\s)?(?!(?:answers|papers|numbers|letters|offers|matters|others|numbers)\b)(?:\p{L}{2,}ers|\p{L}+ists|\p{L}+men|\p{L}+ians|nurses|staff|hands|cooks|chefs|techs|bodies|operators|assistants|carers) (?:for|on|who|to|in|that|at)\b)/giu,
    ),
    caseless(
      /\b(?:they|he|she)(?:['’]ve| have|['’]s| has) had\s(?=(?:an?|two|three|several|a few|lots of|a lot of|too many|so many)\s[^.;:,!?]{0,30}\b(?:outages?|incidents?|complaints?|injur(?:y|ies)|accidents?|failures?|delays?|breakdowns?|returns|rejects|leavers|resignations|no-shows|audits?|recalls?|errors|leaks?)\b)/giu,
    ),
    caseless(/\b(?:they|he|she)(?:['’]ve| have|['’]s| has)(?: got)? an?\s(?=[^.,;]{3,40}\s(?:they|she|he|that)\s(?:\p{L}+ )?needs?\b)/giu),
    caseless(/\b(?:has|have)(?: got)? an? (?:immediate|urgent|pressing|real|great|desperate|big) (?:need|requirement) (?:for|of)\s/giu),
    caseless(
      /\b(?:they(?:['’]ve| have)|there(?:['’]s| is)) (?:got )?an?\s(?=[\p{L}-]+(?:\s[\p{L}-]+)? (?:problem|issue|shortage|gap|headache|backlog)\b)/giu,
    ),
    caseless(
      /^\W*(?=[^.;:,]{3,50}\s(?:is|are) what(?:['’]s)? (?:keeps|keeping|worries|worrying|hurts|hurting|kills|killing) (?:them|him|her)\b)/giu,
    ),
    caseless(/\b(?=(?:the |a |their |huge |big )*(?:backlog|shortage|mountain|pile|lack) of\s\p{L})/giu),
    /\b(?:need|needed|needs|wants?)\s(?:someone|somebody|help|a person|people|bodies|(?:more |extra |some )?(?:hands|staff)|a hand|extra)\b\s?(?:(?:to|with|for|on)\s)?/gi,
  ],
  not: /^(?:\u2592|who can start$|note to self|(?:nine|ten|five|six|\d+) years is\b|(?:fixed|sorted(?: out)?|solved|filled|done|doing|fixing|covered|addressed)[.,!]?$|is\b|are\b|was\b|were\b|most\b|my\b|me\b|i\b|to (?:decide|know|check|talk|interview|see|make (?:a|their|up)|get back|think|discuss|speak|run (?:it|this|that)|finish|hear|finali[sz]e|meet|fill)\b|another\b|more time|time\b|a (?:decision|reference|few (?:more )?days|week|couple|bit)\b|references?\b|an answer|until\b|it\b|this\b|that\b|two weeks|you\b|\d+ (?:more )?(?:days|weeks)|some time|approval|(?:one|two|three) references|confirmation|there\b|not\b|nothing\b|no\b|parking|good\b|great\b|fine\b|for me\b|with me\b|lunch|coffee|the best (?:person|candidate))/i,
  notIn:
    /\b(?:i (?:need|want|would like) (?:you )?to (?:correct|fix)|my (?:problem|need|worry|concern|issue|headache|goal|priority)|no problem|not a problem)\b/i,
  tail: /,?\s(?:(?:is|are|was) the (?:one |main |big |first )?(?:thing|bit|part|job|area) (?:that )?(?:they|he|she|we)\b.*|(?:is|are|was|were) (?:the|their|her|his|a) (?:(?:main|biggest|big|real|top|key|current|constant|number one|major) ){1,2}(?:problems?|issues?|headaches?|concerns?|challenges?|worry|worries|needs?|priority|pain point).*|so (?:do|please|you should|be ready to|have|bring) .*|(?:and )?(?:that['’]?s|that is|that was|which is|it['’]?s) (?:the (?:one |main |big )?(?:thing|bit|part|problem|job)|what)\b.{0,60}|like|bad|badly|asap|pronto|right now|at the moment|urgently|like,? yesterday|now|basically|i think|apparently|and (?:decide|will|then)|and|so|but)$/i,
};

export const readNeeds = readPhrases(NEEDS);
