import { matchesOf } from "../matches.ts";
/** What a date near the cue is about. "other" keeps dates of other things (a start, an application) from being taken for one of ours. */
export type CueKind = "interview" | "decision" | "owed" | "other";

export interface Cue {
  readonly kind: CueKind;
  readonly index: number;
  readonly end: number;
}

/** The earlier pattern wins where two match the same words. Slips of the thumb in the cue words are among them. */
const PATTERNS: readonly (readonly [CueKind, RegExp])[] = [
  [
    "other",
    /\b(?:report(?:ing)? time|check-?in|doors? open|(?<!\b(?:interview|it|we|call|which|meeting|and)\s(?:\w+\s){0,2})start(?:s|ing|ed)?(?: date| on| work)?(?!\s(?:at|around|about|promptly|late|early|with|was|time|:|\d{1,2}[:.]\d{2}|\d{1,2}\s?[ap]\.?m)\b)|start-date|begin(?:s|ning)?(?!\s(?:at|around|about)\b)|appl(?:y|ied)|application|posted|graduat\w+|since|vacation|holidays?|on leave|pto|out of (?:the )?office|away|annual leave|(?<!\b(?:we|they|you)\s)clos(?:es?|ing)(?!\s(?:of|out)\b)|join(?:ed|ing|s)?|worked|orientation|induction|onboarding|birthday|founded|laid off|launch\w*|notice period|(?:next|second|2nd|third|3rd|final) (?:round|interview|stage|step)s? (?:is|are|would|will|could|might)|hired? date|shadow\w*|go(?:es|ing)? live|move(?:d|s)? (?:here|to)|audit|inspection|deadline for appl\w+|left (?:my|the)|last day|available (?:from|to start)|sample shift|peak season|fill (?:the|this|it|that) ?(?:role|position|job|post)?|opens?|busy)\b/gi,
  ],
  [
    "owed",
    /\b(?:(?:asked|wants?|wanted|told|needs?|needed|expects?|requested|invited|reminded|like|expecting) (?:me|us) to|i(?:['’]?ve| have)? (?:promised|agreed|offered|said i(?:['’]?d| would|['’]?ll)|told (?:her|him|them|[^\s,.;:]+) i(?:['’]?d| would|['’]?ll)|owe|need to|have to|must|should|am (?:also )?to|['’]m (?:also )?to|had to|gotta|am supposed to|['’]m supposed to|was asked to)\b(?!\s(?:hear|know|get|find|receive|be hearing|expect))|i(?:['’]m| am) (?:supposed|meant|due|expected|going) to|(?:wants?|wanted|needs?|needed|requires?|required|expects|asked for|asks for|(?:is|are) (?:after|expecting|waiting for|awaiting))\s(?=(?:a|an|my|some|copies|proof|examples?|samples?)\s(?!(?:p{L}+ )?(?:decision|answer|person|start|starter|replacement|hire|candidate|reply|response|call|e-?mail|letter|text|ring|message|result|verdict|outcome|word|update|visit|offer)\b)[^.;:,!?]{2,60}\s(?:by|before|no later than|until)\b)|i(?:['’]ll| will) (?:send|email|call|ring|submit|get|forward|drop|follow)|please (?:send|email|call|submit|provide|forward|return)|(?:send|submit|email|forward|return|hand in|turn in)(?: (?:them|her|him|it|over|in|back))?\b|(?<!\b(?:answer|decision|results?|outcome|reply|feedback|verdict|news|word)\s(?:(?:is|are|was)\s)?)due\b|homework|take-?home|assignment|follow(?:ing)? up (?:with (?:them|her|him)|by)|contact (?:her|him|them) by|call (?:her|him|them) (?:by|on|before))/gi,
  ],
  [
    "decision",
    /\b(?:(?:i|we)(?:['’]ll| will| should|['’]d| would)(?: all| each| both)? (?:get|have|receive) (?:an? |the |their |some )?(?:text|call|e-?mail|letter|message|answer|phone ?call|ring|whatsapp)|(?<!\b(?:laptop|computer|pc|mac|phone|car|train|bus|dog|cat|baby|kids?|wife|husband|printer|weather|zoom|teams|wi-?fi|internet|son|daughter|mum|mom|dad|sister|brother)\s(?:\p{L}+\s)?)(?!(?<=\bi\s)decided\b)deci(?:de|des|ded|ding|sion|sions|sons?|de['’]?d)|desi(?:de|sion)|descision|decison|decisions?|hear(?:ing|d)?(?: some?th?ing| anything| a decision| news| more)? (?:back|from|by|either way|if|whether|about|in|within|no later|before|on|early|next|sometime)|(?:i(?:['’]ll| will|['’]d| would| should)) hear|(?:told|tells?|telling|informed|inform(?:s|ing)?|rings?|ringing|calls?|calling|phones?|phoning|emails?|emailing|texts?|writes? to) (?:all (?:of us|of them)?|everyone|everybody|us all|(?:all )?(?:the )?(?:candidates|applicants|of us))|let(?:ting)? (?:me|us|everyone|candidates|all|people|applicants) (?:all )?know|get(?:ting)? back to (?:me|us|everyone|candidates|people|all)|come back to (?:me|us)|expects? (?:an?|the|their) (?:call|answer|e-?mail|letter|word|reply)|candidates (?:will|are to|should) be (?:tele)?(?:phoned|told|informed|contacted|notified|called|rung|emailed)|(?:an?|final|their|firm|the) answer|i(?:['’]ll| will|['’]d| would| should) know|we(?:['’]ll| will) know|know (?:by|either way|more by)|(?:choose|choosing|pick|picking|select|selecting|selection|shortlist\w*|announce|announcing|finali[sz]e|notify|notified|inform)\b|(?:make|makes|made|making) up (?:his|her|their) minds?|yes or no|answer (?:next|this|tomorrow)|votes?\b|(?:answer|feedback|reply|response|word|news|decision|result|verdict) (?:(?:is|was|will be|should be|should come|will come|comes?)\s)?(?:promised|expected|due|back|by|until|till|before|on\b|in by|within|in (?:about |around )?(?:\d|a\b|one|two|three|ten))|feedback|back to me|lock (?:some(?:body|one)|(?:him|her|them|it)) in|(?:final |selected |shortlist\w* |candidates?['’]? )*list\b(?=[^.;]{0,20}\b(?:will|would|out|up)\b)|intimat\w+|(?:picks?|chooses?|selects?) (?:some(?:body|one)|(?:their|the|a) (?:person|candidate|hire))|final word|green light|letters? (?:go|goes) out|reach (?:a|its|their) decision|made up their minds?|make (?:a|the|their) (?:call|pick|choice|offer|hire|decision)|making (?:a|the|their) (?:call|pick|choice|offer|hire|decision)|offers? (?:go(?:es|ing)? out|will|to go|by|made)|results?\b|rankings? (?:is|are) due|outcome|verdict|(?:be|get|being|are|will be) in (?:touch|contact)|contact(?:ing)? (?:me|us|candidates|the successful|everyone)|reach(?:ing)? out|respond|response|reply to me|update (?:me|us|candidates)|(?:call|phone|ring|email|message|tell|told|write)(?: to)? (?:me|us)(?: back)?|(?:calling|phoning|ringing|emailing|telling)(?: everyone| people| candidates| me| us)(?: back)?|revert|timeline|time ?frame|(?:they|he|she|hr|manager|boss|who)(?:['’]?(?:ll|d)| will| would| should)(?: (?:all|then|probably|likely|also|try to|be able to))? (?:call|ring|phone|e-?mail|text|write|say|tell|know|decide|answer|reply|contact|message|announce|confirm|come back|make (?:his|her|their) mind)|(?:shed|theyll|hell) (?:call|ring|phone|know|tell|let|email)|makes? (?:his|her|their) minds? up|expects? to (?:make|have|decide|fill|hire)|wrap(?:ping)? up|hiring decision|make (?:me )?an offer|word (?:by|on|from)|news (?:by|on|from)|sort(?:ed)? (?:it )?out by|final(?:ise)? (?:it )?by|want(?:s)? someone (?:in place|hired|on board)|(?:have|has|had|having) (?:picked|chosen|selected|decided|made (?:up|a|the|their))|(?:he|she|they|who) (?:picks?|chooses?|selects?)|(?:my|our) answer|(?:get|getting|have) (?:my|our|an|the) (?:answer|news|result)|(?:gets?|be|is|are) settled|(?:calling|phoning|ringing|emailing|telling|notifying|informing) (?:every(?:one|body)|all|us all|candidates|people)|(?:ill|i['’]ll|shall|gonna|going to|supposed to|should|to) hear(?!\s(?:how|about|what|why|my|of|all)\b)|(?:let|letting) (?:people|everybody|everyone|candidates|us|me) know|finali[sz]ed?|(?:we|i) (?:all |candidates )?(?:all )?(?:get|know) (?:our|my|the|an)? ?(?:answer|by then)|finds? out|make a move|(?:the |their |a |final )?choice|(?:hopes?|plans?|aims?|expects?|hoping|planning|looking|intends?) to (?:hire|fill|choose|pick|select|have (?:someone|somebody))|[\p{L}]+ will (?:call|ring|phone|contact|tell|e-?mail) (?:the (?:people|person|one)|those|whoever|everyone))\b/giu,
  ],
  [
    "interview",
    /\b(?:took place|takes place|taking place|was held|were held|will be held|was conducted|is being held|kicked off|(?:started|began)(?=\s(?:at |around |about |promptly at )?\d{1,2}[:.]\d{2})|got underway|got under way|lasted)\b/gi,
  ],
  [
    "decision",
    /\b(?:(?:mak(?:e|es|ing)|have|announc(?:e|es|ing)) (?:their |the |a |its |his |her |final )?(?:selections?|picks?|appointments?|minds?)|selections (?:by|on|are|will)|put (?:me|us) out of (?:my|our) misery|say either way|come to a decision|give (?:me|us) (?:an? |the |their )?(?:shout|nod|verdict|yes|no))\b/gi,
  ],
  [
    "interview",
    /\b(?:interview\w*|intervew\w*|intervi?w\w*|interiew\w*|inteview\w*|iterview\w*|met|meet(?:ing)?|spoke|speak|talked|chat(?:ted)?|screen(?:ing|ed)?|panel|call(?:ed)? with|had (?:a|an|my|the|our)? ?(?:\w+ ){0,2}call|phone call|came out|coming out|got (?:out|back|done)|sat down|saw|went (?:in|to|for|along)|session|assessment (?:day|centre|center)|trial (?:shift|day)|attended|appeared|walk-?in|(?:was|is) (?:my|the) big day|(?:was|were|been) (?:up |over |down |out )?(?:there|at|in)|arrived|received me|ended up|round|gave (?:an|my|the) interview|finished (?:my|the|up)|it was|just (?:had|did|finished|left|back|done|wrapped)|visit(?:ed)?|zoomed|zoom with|teams (?:call|meeting))\b/gi,
  ],
];

/** The cues of a sentence in order; where two overlap, the one whose kind comes first above. */
export function cuesIn(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const { index, 0: words } of matchesOf(text, pattern)) {
      const cue = { kind, index, end: index + words.length };
      if (!cues.some((other) => cue.index < other.end && other.index < cue.end)) cues.push(cue);
    }
  }
  return cues.toSorted((one, other) => one.index - other.index);
}
