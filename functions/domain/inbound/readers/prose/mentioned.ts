import { caseless } from "../../caseless.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Mention, mentionsIn } from "../../phrases/mentions.ts";
import { type Reader, see } from "../../reading.ts";
import { absenceIn } from "./absent.ts";
import { mentionsReference } from "./references.ts";

/** What somebody who interviews does, right behind the name. */
const DEED = caseless(
  /^(?:['’]s (?:main |first |big )?(?:questions?|focus|thing|interest|topics?)\b|(?:\s(?:himself|herself))?(?:\s(?:from|of|at)(?:\s(?!(?:rang|called|phoned)\b)[\p{L}&'’-]+){1,5})?(?:,[^,;.]{2,60})?,?\s?(?:\s(?:who|she|he)\b)?(?:\s(?:also|then|later|mostly|mainly|only|just|really|even|first|both|all|all of them|from [\p{L} ]{2,40}?|has|had|was the one who|did)){0,3}\s(?:asked|asking|wanted to|was (?:\w+ )?(?:interested|keen|curious|big on|asking|all about|after|into|on about|focus\w*)|kept (?:to|on|coming|asking|going)|dwelt|dwelled|went (?:into|over|through|on|deep)|got (?:into|stuck)|dug|gave (?:me )?(?:an?|one|two|some|the)|pressed|probed|quizzed|grilled|tested me|focus\w* on|directed|concentrated|leaded|led the|chaired|ran (?:the|it|through)|did (?:most|the|all)|joined|came (?:in|over|along|later|by)|sat (?:in|with|down)|took (?:me|notes|over|it|the)|opened|kicked (?:it |things )?off|stayed on|handled|wrote|talked|spoke|chatted|discussed|covered|explained|described|brought up|raised|challenged|questioned|wondered|and i(?<!,\s{1,2}and i)|and i\s(?:(?:then|also|both|mostly|mainly|just)\s)?(?:talk|spoke|chat|discuss|went (?:over|through)|had (?:an?|the)|sat|walked)|and me|cared|runs|ran|heads|leads|manages|owns|oversees|supervises|chairs|looks after|(?:walked|showed|sat|took|had|received|met|greeted|welcomed|examined|saw|drove) (?:me|us)|enquired|inquired|was (?:there|on|in the (?:call|room))|were (?:both |all )?(?:there|on)|did the|(?:is |was )?doing (?:it|the interview|this one)|who(?:['’]?s| is| was| will be) (?:the one |also |going to be )?(?:interviewing|doing|running|taking|conducting|leading|chairing|seeing|meeting)|(?:who )?(?:rang|called|phoned|zoomed) me\b(?=[^.;]{0,90}\binterview)(?! (?:to|about|back) (?:schedul|arrang|set|book|say|tell|invit|confirm|offer)))\b)/iu,
);
/** Before a name these say the same. */
const BEFORE_NAME = caseless(
  /\b(?:came|joined(?: (?:us|later|by))?|present (?:for [\p{L} ]{2,30} )?(?:were|was)|on the (?:panel|call) (?:were|was)|across from|in front of|opposite|(?:next to|beside|opposite|alongside|with) (?:her|him|them|me) (?:sat|was|were|came)|others? (?:were|was)|other (?:two|one|members?) (?:were|was|is|are)|the (?:second|third) (?:one|person|interviewer) (?:was|is)|the other (?:one|person|guy|lady|man|woman|chap|gentleman),|ask for|asking for|got (?:hold of|through to|onto)|(?:finally|eventually) got|(?:^|[.;,]\s)(?:first|second|third|last|next|then|after (?:that|him|her)|finally|lastly|and then)(?: (?:one|up|in|person|interviewer|came|round))?(?: was| were| came| it was|,)?)[\s:]+(?:both\s)?$|\b(?:lunch|breakfast|coffee|tea|drinks?|beers?)\swith\s$|\b(?:lady|guy|man|woman|chap|bloke|fella|fellow|person|gentleman|lad|girl|trainer|manager|interviewer|supervisor|boss|owner|colleague|someone|somebody)\s(?:called|named)\s$|\b(?:one|two|another) of (?:the|their) [\p{L} -]{3,30}s,?\s$/iu,
);
/** "Two persons have asked me the questions, Mr. Gordon MacIsaac and Mrs. Priyanka Thind". */
const COUNTED_BEFORE =
  /\b(?:two|three|four|five|both|several|\d)\s(?:[\p{L}-]+\s)?(?:people|persons|of them|men|women|ladies|gentlemen|managers|interviewers|members|officers|teachers|others|partners|nurses|supervisors)\b(?![^.;:!?]{0,60}\b(?:reference|applied|waiting|left|candidates)\b)[^.;:!?]{0,60}[,:–—-]\s$/iu;
/** What somebody who interviews will do, in a message that is passed on. */
const WILL_MEET =
  /^(?:\s\([^()]{2,60}\)|,\s(?!(?:i|we)\b)[^,;.]{2,60})?,?\s(?:who\s)?(?:both\s)?(?:(?:will|would|['’]ll|is going to|are going to|plans? to|hopes? to)\s)(?:(?:also|both|then|too|all)\s)?(?:be\s)?(?:interview|join(?:ing)?\s(?:me|us|you|the (?:call|meeting|interview|panel|conversation|session)|from\b|by\b|via\b|for\b|in\b|on\b|as well\b)|join\s?[.,;]|sit(?:ting)? in\b|on the (?:call|panel|line|zoom|video|interview)|part of the (?:panel|interview|call)|with (?:me|us)\b|tak(?:e|ing) part|participat|attend(?:ing)? (?:too|as well|also|the (?:interview|call|meeting))|dial(?:l?ing)? in|(?:tak|hold|do|run|carry out|giv)\w*\s(?:the|your|his|her|this)\s(?:first |final |second )?interview|call you|ring you|phone you|meet you|speak (?:to|with) you|talk (?:to|with) you|see you|welcome you|lead the|chair the|conduct)/i;

/** Who is named and does not interview: who arranged it, who speaks for the person, who was not there, whom they only met. */
export const BYSTANDER =
  /\b(?:recruit\w*|(?<!\b(?:about|on|over) (?:\w+ ){0,2})schedul(?:ed|er|ing)\b|coordinat(?:ed|ing|es)\b|(?:recruit\w+|interview|talent|scheduling|hr|hiring|people) coordinator|head-?hunt\w*|set (?:it|this|that|everything) up|put me forward|referr(?:ed|al)|referees?|references?|vouch\w*|not an interview\w*|social only|from (?:the|my|our) (?:agency|recruit\w*|staffing)|to introduce (?:us|me)|only (?:joined|came|there|on) (?:to|for)|(?:only|just) to (?:introduce|welcome|observe|say)|did(?:n['’]?t| not) (?:interview|take part|participate|join|ask|say (?:much|anything)|stay|sit in)|(?:wasn['’]?t|was not|will not|won['’]?t) (?:there|in|on|join|be|attend)|couldn['’]?t (?:make|come|attend|join)|on leave|off sick|reception\w*|front desk|(?:old|former|ex|previous|last)[\s-](?:boss|manager|supervisor|colleague|teacher)|my (?:friend|mate|cousin|husband|wife|mum|mom|dad|sister|brother|neighbou?r|boss|manager|supervisor|line manager|colleague|teacher|professor|tutor|mentor|partner|flatmate|roommate|coach)|reports? to|reporting to|replac\w+|tak(?:e|ing) over from|who(?:m)? i (?:know|knew|clerked|worked)|used to work|my name(?:['’]?s| is)|i['’]?m called|works there|(?:only|just|merely) (?:runs|keeps|books|handles|sends|passes|manages|does (?:the|their) (?:diar|calendar|booking|admin))|just (?:there|shadowing)|only (?:there|shadowing|met in passing)|said hi|let me in|signed me in|gave me (?:a|the) (?:badge|lift))\b/i;

/** "Beth Amundsen (beth@example.net), my controller" is nobody whom they met there. */
const OF_MINE =
  /^(?:\s\([^()]*\))?,?\s(?:is\s|was\s|who (?:is|was)\s)?my\s(?!interviewers?\b|future|would-be|potential|prospective|new|hiring|first|second|main|contact|panel)/i;

const OF_MINE_WITHIN = /[,)]\s(?:who (?:is|was)\s)?my\s/i;

/** People whom a sentence names as those who asked and talked, wherever their names stand; a name with a title is a guess. */
export const readMentioned: Reader = (passage) =>
  passage.block === "subject"
    ? []
    : passage.sentences
        .filter((sentence) => !mentionsReference(sentence))
        .flatMap((sentence) =>
          interviewersIn(sentence, passage).map(({ start: _, end: __, list: ___, ...person }) =>
            see(passage, "interviewer", { ...person, topics: [] }, { words: sentence.text, line: sentence.line, certainty: "guessed" }),
          ),
        );

function interviewersIn(sentence: Sentence, passage: Passage): readonly Mention[] {
  const { masked } = sentence;
  const mentions = mentionsIn(masked, passage);
  const isAbsent = absenceIn(sentence, passage);
  const candidates = mentions.filter((mention, index) => {
    const from = mentions[index - 1]?.end ?? 0;
    const to = mentions[index + 1]?.start ?? masked.length;
    return !looksLikeCompany(mention.name) && !isBystander(masked, { from, to, mention }) && !isAbsent(mention);
  });
  const evident = candidates.filter((mention) => {
    const from = mentions[mentions.indexOf(mention) - 1]?.end ?? 0;
    return (
      asksLater(mention, sentence, passage) ||
      isEvident({
        before: masked.slice(Math.max(from, mention.start - LOOKED_AROUND), mention.start),
        after: masked.slice(mention.end, mention.end + LOOKED_AROUND),
        words: masked.slice(mention.start, mention.end),
        mention,
        passage,
      })
    );
  });
  // Of people who are listed together, what is said of one holds for all.
  const lists = new Set(evident.map(({ list }) => list));
  return candidates.filter(({ list }) => lists.has(list));
}

/** "Pooja Nair from HR said result by Monday": who tells of the outcome for others. */
const TELLS_FOR_OTHERS =
  /\b(?:hr|human resources|personnel|recruitment|talent(?: team)?|people (?:team|ops|operations)|the (?:office|agency)|admin)\)?,?\s(?:(?:then|also|has|just|later|kindly)\s)?(?:said|says|told|tells|will|['’]ll|promised|reckons?|mentioned|confirmed|informed|intimated|assured|is (?:to|going to)|would|calls?|rings?|e-?mails?|writes?|gets? back)\b(?![^.;]*\b(?:ask|interview|question|quizz|grill|talked|discuss)\p{L}*)/iu;

/** "Luc Thériault is on the board. … His questions were about funds": a sentence behind tells that somebody asked. */
const IS_SOMEBODY = /^(?:,[^,;.]{2,60},)?\s(?:is|was|sits|works|has been|had been)\s/i;
const ASKED_THEN =
  /^\W*(?:(?:his|her|their)\s(?:\p{L}+\s)?(?:questions?|focus|topics?|interest|concern)\s(?:was|were)\b|(?:(?:mostly|mainly|so|then|and)\s)?(?:he|she|they)\s(?:(?:mostly|mainly|only|then|also|just|really|kept)\s){0,2}(?:asked|asking|quizzed|grilled|pressed me|wanted to (?:know|hear|talk|see)|focus(?:s?ed) on|dug into)\b)/iu;

function asksLater({ start, end }: Mention, sentence: Sentence, { block, sentences }: Passage): boolean {
  if (block !== "own" || /\p{L}/u.test(sentence.masked.slice(0, start)) || !IS_SOMEBODY.test(sentence.masked.slice(end, end + 90)))
    return false;
  const index = sentences.indexOf(sentence);
  return sentences.slice(index + 1, index + 3).some(({ masked }) => ASKED_THEN.test(masked.slice(0, 120)));
}

/** What stands further away says nothing of a name; a sentence may be as long as a mail. */
const LOOKED_AROUND = 240;

interface Surroundings {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}

/** Judged by the words from the name before to the name behind, and no further than a semicolon. */
function isBystander(text: string, { from, to, mention: { start, end } }: Surroundings): boolean {
  const before = text.slice(from, start).split(";").at(-1) ?? "";
  const after = text.slice(end, to).split(";")[0] ?? "";
  if (TELLS_FOR_OTHERS.test(`${text.slice(start, end)}${after}`)) return true;
  return BYSTANDER.test(`${before}${text.slice(start, end)}${after}`) || OF_MINE.test(after) || OF_MINE_WITHIN.test(text.slice(start, end));
}

/** "Planning Enforcement Officer" is a title, and nobody of that name: behind an unknown name a title needs a mark. */
function isParted({ name, title = "" }: Mention, words: string): boolean {
  return isFirstName(name.split(" ")[0] ?? "") || !words.toLowerCase().includes(`${name} ${title}`.toLowerCase());
}

/** "Eleanor Pell (hiring partner) at 10:00, and Priyanka Desai at 11:30": whose turn it was then. */
const AT_TIME = /^(?:\s\([^()]*\))?,?\s(?:at\s|from\s)?\u2592/;

const isTurn = ({ name }: Mention, before: string, after: string) =>
  name.includes(" ") && isFirstName(name.split(" ")[0] ?? "") && /[,:;]\s(?:and\s|then\s)?$/.test(before) && AT_TIME.test(after);

interface Evidence {
  readonly before: string;
  readonly after: string;
  /** The name and what belongs to it, as written. */
  readonly words: string;
  readonly mention: Mention;
  readonly passage: Passage;
}

function isEvident({ before, after, words, mention, passage }: Evidence): boolean {
  if (passage.block === "forwarded") return WILL_MEET.test(after);
  if (/\b(?:at|for|from|of|@)\s$/i.test(before) && !isFirstName(mention.name.split(" ")[0] ?? "")) return false;
  if (isTurn(mention, before, after) || DEED.test(after) || BEFORE_NAME.test(before) || COUNTED_BEFORE.test(before)) return true;
  return (mention.title !== undefined && isParted(mention, words)) || (mention.name.includes(" ") && isSlot(before));
}

/** A name right behind the time that begins a line, or a part of a schedule in words, is whose turn it was then. */
function isSlot(before: string): boolean {
  return /^\W*\u2592[\u2592\s–-]*[,:–-]?\s*$|(?:^|[,;.]\s)(?:then\s|and\s){0,2}\u2592\s(?:it\s)?(?:was|with)\s$/i.test(before);
}
