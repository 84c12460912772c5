import { imprintOf } from "../../gates/imprint.ts";
import { matchesOf } from "../../matches.ts";
import { foundIn, matchesIn, says } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { clauseFrom } from "../../phrases/clause.ts";
import { type Mention, mentionsIn } from "../../phrases/mentions.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { labelledTopics } from "./labelled-topics.ts";
import { mentionsReference } from "./references.ts";
import { NO_TOPIC, SAYS_NOTHING, TOPIC_BEFORE, TOPIC_CUES } from "./topic-cues.ts";
import { TOPIC_IDIOMS, TOPIC_LIST_BEFORE } from "./topic-idioms.ts";
import { personOf } from "./topic-person.ts";
import { besideNames } from "./topics-beside-names.ts";

/** Without one of these stems no cue matches. */
const HINT =
  /did |ran |took |handled|gave|set |straight|right|line for|let go|shut up|stop|bonnet|turned|moved|linger|stayed|yak|natter|gabb|yarn|gass|waffl|jaw|rabbit|banter|yapp|blather|swap|trad|breeze|the fat|shop|ab(?:ou)?t\b|\bon |regard|concern|around|round|\bre\b|to |upon|over|discuss|went|cover|dug|touch|thr(?:ou|u)|focus|bond|interest|keen|excit|show|descri|expla|topic|subject|theme|spent|drill|talk|ask|want|all |mostly|mainly|took up|came up|had me|made me|debat|explor|rais|brought|question|wonder|quiz|thing|kept|stuck|notes|brain|tested|checked|whole/i;
/** The person's own telling: what they said of themselves is a strength or a mishap, not a topic. */
const OWN_WORDS =
  /\bi(?:['’]ve| have| also| had| then| just){0,2}\s(?:described|explained|told|focus\w* on|went on|walked|showed me|asked|brought up|raised|covered|went)\s?$/i;
/** "With Jörg I went through": a talk of two all the same. */
const OF_TWO = /(?:^|[\s,;])with\s[^,.;!?]{2,60},?\si(?:\s\w+){0,2}\s\p{L}+\s?$/iu;
const isOwnTelling = (before: string) => OWN_WORDS.test(before) && !OF_TWO.test(before);

/** A schedule, or a name with a dash behind it. */
const LISTS_TOPICS = /^\W*\u2592|^[^.;]{4,80}(?:\s[-–—]|:)\s/;
const NOT_TALK = /\b(?:drove|driving|train|bus|parked|parking|traffic)\b/i;
const QUESTION =
  /^(?:how|why|what|whether|if|which|where)\s(?:i|you|we|to)(?:['’]\p{L}+)?\s(?:(?:would|could|can|do|did|have|had|will)\s)?/iu;
const LEADING =
  /^(?:the fact that|how much|mostly|mainly|things like|stuff like|(?:the|an?|my|some)\s(?:[\p{L}-]+\s){0,3}(?:scenarios?|exercise|case study|role ?play|questions?)\s(?:on|about|around))\s/iu;
const TRAILING =
  /(?:\s(?:(?:almost |pretty much )?(?:straight|right) away|first thing|from the (?:start|off|beginning)|mostly|mainly|only|a lot|the whole (?:way|time)|at length|in (?:detail|depth)|for (?:like |about |over )?(?:ages|a while|an hour|half an hour|\d+ ?min\w*)))+$/i;

/** What was talked about, and with whom where the words say so. */
export const readTopics: Reader = (passage) =>
  passage.block === "own"
    ? passage.sentences.flatMap((sentence) => [...topicsOf(sentence, passage), ...labelledTopics(sentence, passage)])
    : [];

function topicsOf(sentence: Sentence, passage: Passage): readonly Sighting[] {
  const { text, masked, line } = sentence;
  if ((!says(sentence, HINT) && !LISTS_TOPICS.test(masked)) || mentionsReference(sentence)) return [];
  const mentions = mentionsIn(masked, passage);
  const behind = cuesIn(sentence).flatMap(({ at, lead }) => {
    const words = topicFrom(sentence, at + lead.length, mentions);
    if (isNoTopic(words) || NOT_TALK.test(lead) || isOwnTelling(text.slice(0, at) + lead.slice(0, lead.indexOf(" ") + 1).trim())) return [];
    return byPerson(words, namedIn(lead, { at, mentions }) ?? personOf({ sentence, at, mentions, passage }));
  });
  const found = [...behind, ...gapped(sentence), ...topicBefore(sentence, passage), ...besideNames(sentence, mentions)];
  const distinct = found.filter(({ text: topic }, place) => found.findIndex((other) => other.text === topic) === place);
  return distinct.map(({ text: topic, of }) => see(passage, "topic", { text: topic, ...(of ? { of } : {}) }, { words: text, line }));
}

interface Cue {
  readonly at: number;
  readonly lead: string;
}

/** The cues in reading order; where two overlap, the one that reaches further. */
function cuesIn(sentence: Sentence): readonly Cue[] {
  const found = [...TOPIC_CUES, ...TOPIC_IDIOMS]
    .flatMap((cue) => matchesIn(sentence, cue))
    .map(({ index, 0: lead }) => ({
      at: index,
      lead,
      end: index + lead.length,
    }));
  const isInside = ({ at, end }: { readonly at: number; readonly end: number }, place: number) =>
    found.some(
      (other, where) =>
        other.at <= end &&
        (other.end > end ? other.at < end : other.end === end && other.at <= at && where !== place && (other.at < at || where < place)),
    );
  return found.filter((cue, place) => !isInside(cue, place)).toSorted((one, other) => one.at - other.at);
}

const isNoTopic = (words: string) => words.length < 3 || NO_TOPIC.test(words) || SAYS_NOTHING.test(words);

/** ", one of the vets, wanted to know": what stands behind somebody who is no part of the topic before. */
const HAS_THE_TURN =
  /^(?:,[^,;.]{2,60},|\s\([^()]{1,60}\))?\s(?:(?:then|also|mostly|mainly|only|just)\s)?(?:asked|wanted|talked|spoke|went|brought up|covered|discussed|quizzed|grilled|pressed|dug|drilled|focus\w*|stuck|kept|probed|questioned|tested|pushed|dwelt|concentrated|raised|got (?:on|in|stuck)|came|had|liked|seemed|was (?:\w+ ){0,2}(?:keen|interested|curious|into|about|on|after|all))\b|^['’]s\s(?:\w+\s)?(?:interest|questions?|focus|thing|concern|part|bit|topics?|emphasis)\b/i;

const trimmed = (words: string) =>
  words
    .replace(LEADING, "")
    .replace(/^(?:in|into|about|over|regarding|concerning)\s(?=\p{L})/iu, "")
    .replace(TRAILING, "")
    .trim();

/** The clause, and no further than where a list goes on with somebody else. */
function topicFrom({ text, masked }: Sentence, start: number, mentions: readonly Mention[]): string {
  if (NO_TOPIC.test(masked.slice(start))) return "";
  // "How I would": the clause of a question begins behind its subject.
  const question = QUESTION.exec(text.slice(start))?.[0] ?? "";
  const clause = question + clauseFrom(text, masked, start + question.length);
  const next = mentions.find((mention) => mention.start > start + 3 && mention.start < start + clause.length);
  const before = next ? clause.slice(0, next.start - start) : clause;
  if (next && HAS_THE_TURN.test(masked.slice(next.end, next.end + 120)))
    return trimmed(before.replace(/(?:,?\s(?:and|while|but|then)\s|,\s)(?:(?:mr|mrs|ms|miss|dr|prof)\.?\s)?$/i, ""));
  const isParted = next !== undefined && !/(?:\b(?:of|with|and|by|from|for|to|about|at|in|on|the|like|than)|[,&])\s?$/i.test(before);
  return trimmed(isParted ? before : clause);
}

/** "Big on infection control" begins a sentence. */
const NO_NAME = /^(?:big|keen|hot|very|really|mostly|mainly|all|focus(?:s?ed)?|lots|loads|heaps|plenty|bit|much)\b/i;

/** The one person whom the cue itself holds: "talked to Dale Hutchens the terminal manager about". */
function namedIn(lead: string, { at, mentions }: { readonly at: number; readonly mentions: readonly Mention[] }): string | undefined {
  const named = /(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:,\s[^,;.]{2,40},)?\s(?:about|on|into|re)\s$/u.exec(lead)?.[1];
  const [inside, ...others] = mentions.filter(({ start, end }) => start >= at && end <= at + lead.length);
  if (inside && others.length === 0) return inside.name;
  return NO_NAME.test(named ?? "") ? undefined : named;
}

interface Topic {
  readonly text: string;
  readonly of?: string;
}

/** "Heat pumps, that's all he wanted to talk about", "Tip pooling took up half the hour". */
function topicBefore(sentence: Sentence, passage: Passage): readonly Topic[] {
  const found = foundIn(sentence, TOPIC_LIST_BEFORE) ?? foundIn(sentence, TOPIC_BEFORE);
  const words = found?.[1]?.replace(/^["“‘']|["”’']$/g, "") ?? "";
  if (isNoTopic(words) || /^(?:i|he|she|they|we|it|what|that|this|which)\b/i.test(words)) return [];
  const of = /\b(?:he|she|his|her)\b/i.test(sentence.text)
    ? personOf({ sentence: { ...sentence, text: "she", imprint: imprintOf("she") }, at: 3, mentions: [], passage })
    : undefined;
  const parts = words.split(/,\s(?:and\s)?/);
  const isList = parts.every((part) => part.split(" ").length <= LONGEST_ITEM && !NO_ITEM.test(part));
  const items = isList ? parts.filter((part, place) => place === caselessIndexOf(parts, part)) : parts.slice(0, 1);
  return items.map((text) => ({ text, ...(of ? { of } : {}) }));
}

const LONGEST_ITEM = 4;
const NO_ITEM = /^(?:which|who|that|but|so|then|and|or|when|where|as|he|she|they|we|it|i)\b/i;
const caselessIndexOf = (parts: readonly string[], part: string) => parts.findIndex((other) => other.toLowerCase() === part.toLowerCase());

const GAPPED =
  /\b[Ww]ith\s[^;]{3,60}?\s(?:I|we)\s(?:discussed|talked about|spoke about|covered|went over)\s[^;]{3,80}?[,;]\s(?:and\s)?with\s((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:,[^,;]{3,60},|\s\([^()]{2,60}\))?,?\s(?!(?:I|we|it)\b)([^,;.]{3,80})/u;

/** "With Nick I discussed the pallet line, with Ms Hale the shift patterns": the second verb is left out. */
function gapped(sentence: Sentence): readonly Topic[] {
  const [, of, words = ""] = foundIn(sentence, GAPPED) ?? [];
  return of === undefined || isNoTopic(words) ? [] : [{ text: words.trim(), of: of.replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s/, "") }];
}

/** "Took the second part" does not say what it was about; "the system design part" does. */
const BARE_PART =
  /^the (?:(?:first|second|third|last|other|next|main|whole|technical|hr|longest) )?(?:part|half|section|portion|bit|rest)(?:\s(?:with|for) (?:me|us))?$/i;
const PART_OF = /^the\s(.{3,60}?)\s(?:part|section|portion|bit)$/i;
const WITH_SOMEBODY = /\swith\s\p{Lu}/u;

/** "shift patterns with Nick and benefits with Martha" are two topics of two people; commas part topics of one. */
function byPerson(words: string, of: string | undefined): readonly Topic[] {
  const named = !WITH_SOMEBODY.test(words)
    ? []
    : matchesOf(words, /(?:^|,?\s(?:and|,|then)\s)?(.{3,120}?)\swith\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?=$|,|\sand\s)/gu);
  if (named.length > 0) return named.map((match) => ({ text: (match[1] ?? "").replace(/^[\s,]*(?:and|then)\s/i, ""), of: match[2] ?? "" }));
  const parts = words.split(/,\s(?:and\s)?/).map((part) => part.replace(/^(?:and|also|then)\s/i, "").trim());
  return parts
    .filter((part) => !BARE_PART.test(part))
    .map((part) => part.replace(/\s(?:with|for) (?:me|us)$/i, "").replace(PART_OF, "$1"))
    .filter((part) => part.length > 2)
    .map((text) => ({ text, ...(of ? { of } : {}) }));
}
