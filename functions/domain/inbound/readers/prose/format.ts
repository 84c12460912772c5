import type { Format } from "#domain/interview/interview-facts.ts";
import { caseless } from "../../caseless.ts";
import { imprintOf } from "../../gates/imprint.ts";
import { foundIn, type Said, says } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { isDialIn } from "../../phrases/contact-details.ts";
import { type Reader, see } from "../../reading.ts";

const BUILDING =
  "offices?|plant|site|store|shop|headquarters|hq|warehouse|factory|hospital|clinic|school|hotel|branch|facility|restaurant|premises|campus|building|depot|yard|place|kitchen|canteen|showroom|workshop|boardroom|staff ?room|salon|surgery|library|studio|lab|entrance|front desk|lobby|sheds?|roastery|bakery|brewery|winery|distillery|dairy|caf[eé]|bar|pub|gym|barn|farm|garage|hangar|mill|smithy|nursery|greenhouse|bakehouse|stables?|boatyard|courtyard|quarry|foundry|sawmill|vineyard|theatre|museum|gallery|chapel|church|laundry|cellar|rectory";

/** Words of having been there, each with its flags left out. */
const IN_PERSON: readonly string[] = [
  String.raw`\b(?:in[\s-]person|face[\s-]to[\s-]face|f2f|physical (?:interview|meeting|round|appointment)|physically|on[\s-]?site(?! (?:role|job|position|work|parking|gym|manager|visits?|team))|(?<!\b(?:what|this|that|which|it|offer|e-?mail|mail|letter|message|news|reply|response|invite|invitation|decision|rejection)(?: has| just| only| finally){0,2} )came in\b|come in (?:on|at|for|to|this|next|and see)\b|walk-?in (?:interview|at|on|drive|to|round|basis)|went (?:in|into|to) (?:for|the|their)|went in to|tour(?:ed)? (?:of|me)|gave me a tour|including (?:the|a) tour|shook hands|reception|trial (?:shift|day)|drove (?:over|out|there)|showed me (?:around|round)|across the (?:table|desk)|sat me down in|(?:was |were )?personally (?:there|present)|there in person)\b`,
  String.raw`\b(?:at|in|to) (?:their|our|the|your) (?:[\p{L}'’-]+ ){0,3}(?:${BUILDING})\b(?! (?:phone|manager|number|line|role|job|position|post|team|by (?:phone|email)))`,
  String.raw`\b(?:come to|at) the (?:side|front|back|main|rear|staff) (?:door|entrance|desk|gate)\b|\bat (?:the )?(?:city|town|county) hall\b`,
  String.raw`\breport (?:to|at) (?:the )?(?:main |front )?(?:reception|out-?patients|security|gate\w*|lobby|front desk|desk|entrance|office|\p{Lu}\p{L}+)`,
  String.raw`\b(?:their|there|his|her) (?:yard |site |main |back |front )?(?:unit|office|shop|place|yard|workshop|premises) (?:in|on|at|near|off)\b`,
  String.raw`\b(?:meet|find|see) (?:me|us) (?:at|in|by) (?:the|our) `,
  String.raw`\b(?:come|stop|drop|swing|pop) (?:by|in|over|down|round|up) (?:to )?(?:the|our|their) `,
  String.raw`\bother side of the table\b|\bhad me in (?:this|yesterday|today|on|at|for|last)\b`,
  String.raw`(?<!\p{L}\s)\btheir (?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:offices?|stores?|branch|depot|site|shop|clinic|showroom)\b`,
  String.raw`\bask for (?:me|\p{Lu}\p{L}+) (?:at|when)\b`,
  String.raw`\bwalked (?:me )?(?:around|round|through) the (?:plant|floor|shop|site|ward|building|sheds?|yard|kitchen|warehouse|unit|factory|lab)\b`,
  String.raw`\b(?:had|did|done|have|got|was|for) (?:(?:a|my|the|our|an actual|a proper) )?(?:\p{L}+ (?:and (?:a |an )?)?){0,2}sit[- ]?down\b(?! (?:on|over|by|via) (?:zoom|teams|the phone|video))`,
  String.raw`\b(?:had|did|done|after|worked|finished|doing) (?:a|an|my|the|their) (?:[\p{L}-]+ )?(?:work )?trial(?: (?:shift|day|run|morning|evening|service|lesson))?\b(?= (?:and|at|in|on|then|for|with|there|today|yesterday)|[,.;])`,
  String.raw`\b(?:at|in) (?:the|their) (?:[\p{L}'’-]+ )?(?:civic cent(?:re|er)|guildhall|council (?:offices?|chambers?|house)|community (?:cent(?:re|er)|hall)|leisure cent(?:re|er)|municipal (?:building|offices?)|job ?cent(?:re|er)|court ?house|fire station|police station|leisure complex|health cent(?:re|er)|medical cent(?:re|er)|children['’]s cent(?:re|er))\b(?! (?:manager|officer|job|role|position|post|vacancy|team|assistant))`,
  // "Sat in the courtyard with the head chef".
  String.raw`\b(?:sat|stood|perched|met (?:me|up)|chatted|talked|we met|sat down) (?:down |outside )?(?:in|on|at|by|round|around) (?:the|their|a|an) (?:[\p{L}'’-]+ ){0,2}(?:courtyard|garden|terrace|patio|bench|booth|back yard|beer garden|dining room|corner|counter|deck|veranda|porch|cabin|portakabin|trailer|car park|foyer|atrium|bar|caf[eé]|canteen|cafeteria|table)\b`,
  String.raw`\b(?:at|in|to|attended|visited) the (?:[\p{L}'’-]+ ){1,2}(?:offices?|premises|headquarters) of\b|\b(?:attended|visited) (?:at )?(?:the|their|our|your) (?:[\p{L}'’-]+ ){0,2}(?:${BUILDING})\b`,
  String.raw`\b(?:at|in|to) the (?:offices?|premises|headquarters|head office|works|depot|plant|factory|clinic|surgery|showroom|town hall|county hall) (?:of|in|on|near)\b`,
  String.raw`\bin (?:the )?(?:their |your |our )?(?:[\p{L}'’-]+ )?(?:committee room|meeting room|conference room|interview room|board ?room|staff ?room|break ?room|dining ?room|tea ?room|common ?room|tasting room|waiting room|function room|training room|store ?room|church hall|village hall|(?:manager|head|principal|boss)['’]?s office|tap ?room|back (?:room|office)|class ?room|kitchen|canteen|lobby|head office|town hall|county hall|city hall)\b`,
  String.raw`\bat (?:their|our|your|the) (?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:${BUILDING})\b`,
  String.raw`\p{L} (?:office|store|branch|campus|site)\.\s`,
  String.raw`\bsat (?:me |us |right )?(?:down )?(?:across|opposite|next to) (?:from )?(?:me|them|her|him|us)\b|\bstood next to me\b|\bacross from me\b|\bin the room:|\b(?:a)?round (?:a|the|one|their) (?:big |long |kitchen |meeting |conference )?table\b`,
  String.raw`\b(?:went|drove|popped|walked|headed|travel+ed|cycled) (?:(?:down|over|up|out|round|across) to|to see (?:the|their))\b`,
  String.raw`\bjust (?:walked|came|got|stepped) out of (?:my|the|an) interview\b|\bwalked out of (?:my|the) interview\b|\bjust (?:walked|came|got|stepped) out of (?=\p{Lu})`,
  String.raw`\b(?:had|made|asked|let) (?:me|us|all of us) (?:to )?(?:run|weld|cook|bake|cut|make|pour|pull|drive|lift|fix|wire|solder|plate|serve|wrap|groom|pack|pick|load) (?:a|an|the|some|two|three|\d|few)\b`,
  String.raw`\bwatched (?:me|us) (?:do|run|weld|cook|bake|cut|make|pour|teach|work|drive|lift|serve|pack|groom|plate|fit|lay|set)\b|\b(?:we|he|she|they|i) (?:then )?sat (?:down )?in (?:his|her|their|the) (?:[\p{L}'’-]+ )?(?:office|van|truck|cab|trailer|portakabin|cabin|shed|canteen|kitchen|break ?room|staff ?room|workshop)\b|\b(?:did|had|done|took|passed) (?:the|a|my|their) (?:shop|weld(?:ing)?|road|driving|yard|skills|practical|bench|trade) test\b`,
  String.raw`\b(?:thanks for|thank you for|glad you could) (?:coming|stopping|popping) (?:in|by|over|to)\b|\bhere at (?=\p{Lu})`,
  String.raw`\b(?:gave|given|handed) me (?:a|the) (?:visitor|badge|lanyard|hard hat|hi-?vis)\b|\b(?:tool ?box|steel toe ?caps|safety boots|hard hat|ppe) please\b`,
  String.raw`\b(?:ground|first|second|third|fourth|fifth|top|\d(?:st|nd|rd|th)) floor\b`,
  String.raw`\b(?:me|interview\w*|come|coming|came|meet\w*|went|was|be|held|chat|trial|it['’]?s)\s(?:\w+\s){0,2}in[- ]store\b`,
];

/** The first that a sentence matches counts: a "video call" is no phone call. */
const FORMATS: readonly (readonly [Format, RegExp])[] = [
  [
    "video",
    /\b(?:video|zoom\w*|ms teams|microsoft teams|on teams|off teams|via teams|over teams|by teams|teams (?:call|meeting|interview|link|chat)|google meet|g-?meet|meet link|skype|webex|face-?time|hangouts?|on camera|virtual(?:ly)?|online (?:interview|meeting|call|chat|panel)|interview(?:ed)? (?:was )?online|webcam|whereby)\b/i,
  ],
  ...IN_PERSON.map((words) => ["in-person", caseless(new RegExp(words, "iu"))] as const),
  [
    "phone",
    /\b(?:phone (?:int\w{3,7}w|interview|screen|call|chat|round|conversation|meeting|appointment|discussion|session)|telephone (?:interview|screen\w*|call|chat|round|conversation|appointment|meeting|discussion|session)|(?<!\b(?:her|him|them|me|prefers?|reach\w*|contact\w*|follow up|back) )(?:by|over|on|via) (?:the )?(?:phone|telephone|tel)|telephonic|phoner|phone[\s-]screen\w*|(?<!\b(?:if|so|then|before|after|when|once|and) )(?:we|i)(?:['’]ll| will) (?:call|ring|phone) you(?: on your| at| on (?:mon|tue|wed|thu|fri)|[,;]? so (?:just )?keep)|quick call with|had (?:a|an|my) (?:[\w-]+ ){0,3}call with|rang me(?! (?:first|to|and|back|about|with|up to|before|then))|called me for (?:the|my|an) interview|(?:half[\s-]hour|minute|min|hour|screening|intro|introductory) call)\b/i,
  ],
];

/** What would be: a preference, a later step, a call that somebody promised. */
const NOT_THIS =
  /\b(?:prefers?|preferred|wants? (?:a |to )?(?:phone|call|be (?:called|phoned))|rather|best (?:to|way)|next (?:round|step|stage|one|interview)|will (?:call|phone|ring)|(?:call|phone|ring|email) (?:her|him|them|me)\b|would be(?! (?:glad|happy|delighted|pleased|great|lovely))|thank(?:s| you) for (?:your time|talking|speaking|taking the time|the (?:call|chat)|our (?:call|chat))|second (?:round|interview) (?:is|will)|not (?:on |by |over |via |in )?(?:the )?(?:zoom|phone|video|teams|person)|before(?=\s*(?:[.,;:!?]|$|(?:that|this|i|we|and|the (?:interview|meeting|visit))\b))|previously|last week|already|earlier this|instead of|no (?:video|phone)|if (?:i|they|selected))\b/i;

/** The call that went before: "as we discussed on the phone". */
const CALLED_BEFORE =
  /\b(?:as )?(?:we |you |i )?(?:discussed|agreed|spoke|spoken|talked|chat|chatted|mentioned|conversation|call|said)(?: \w+){0,3}? (?:on|over|by) the (?:phone|telephone)\b/i;

/** How the interview was held, from words near it: "over Zoom", "phone screen", "at their office". */
export const readFormat: Reader = (passage) =>
  passage.sentences.flatMap((sentence) => {
    const { text, line } = sentence;
    const rest = affirmedPart(sentence, passage);
    if (
      says(rest, NOT_THIS) &&
      !/\binterview|\b(?:speak|talk|chat|meet) (?:by|over|on) (?:the )?(?:phone|zoom|teams|video)/i.test(rest.text)
    )
      return [];
    const format = FORMATS.find(([kind, pattern]) => says(rest, pattern) && !(kind === "phone" && isDialIn(rest.text)))?.[0];
    if (!format) return [];
    return [see(passage, "format", format, { words: text, line, certainty: ONSITE_ROUND.test(rest.text) ? "guessed" : "stated" })];
  });

/** Of the last round people say so wherever it is held: "onsite loop (its virtual though)". */
const ONSITE_ROUND = /\bon-?site (?:loop|round|stage|panel|series|superday|day)s?\b/i;

function affirmedPart(sentence: Sentence, { block }: Passage): Said {
  const denied = foundIn(sentence, DENIED)?.[0] ?? foundIn(sentence, CONTRAST)?.[0] ?? "";
  const affirmed = denied === "" ? sentence.text : sentence.text.replace(denied, "");
  const text = block === "forwarded" ? affirmed.replace(CALLED_BEFORE, "") : affirmed;
  return text === sentence.text ? sentence : { text, imprint: imprintOf(text) };
}

/** "Face to face rather than on a screen". */
const CONTRAST = /,?\s(?:rather than|instead of|not)\s(?:on|by|over|via|in|online|through)\b[^,.;]{0,24}/i;
const DENIED =
  /\b(?:not|no|instead of|rather than)\s(?:on |by |over |via |in |a |an )?(?:the )?(?:zoom|phone|video|teams|person)\b(?: (?:call|interview))?/i;
