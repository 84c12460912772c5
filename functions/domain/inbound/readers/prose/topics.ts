import { matchesOf } from "../../matches.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { clauseFrom } from "../../phrases/clause.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Mention, mentionsIn } from "../../phrases/mentions.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { personOf } from "./topic-person.ts";
import { besideNames } from "./topics-beside-names.ts";

const MUCH = String.raw`(?:\s(?:a lot|a bit|a little|mostly|mainly|at length|for a while|for ages|quite a bit|briefly|to me|with me|me|us|to us|with (?:him|her|them)|more|some|especially|then|also|all))*`;

/** Behind these a topic follows. */
const CUES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:talked|talking|spoke|speaking|chatted|chatting|conversation|discussion|asked|asking|told|wanted to (?:know|hear|talk)|curious|talk|chat|questions?|quizzed|grilled|went on)${MUCH}\s(?:about|on|regarding|around)\s`,
    "gi",
  ),
  /\b(?:talked|spoke|chatted|sat down|chat|conversation|call|session)\s(?:to|with)\s(?:(?!\b(?:about|i|we|they)\b)[^.;!?]){2,80}?\sabout\s/gi,
  /\b(?:discussed|discussing|went (?:over|through|into)|covered|dug into|got (?:stuck )?into|touched on|spent (?:a lot of |most of the |a long |a good |some |ages |much |half the )?(?:time )?on|went deep (?:on|into)|drilled (?:into|down on)|walked (?:me |us )?through|took (?:me|us) through|ran through|talked (?:through|over)|focus(?:s?ed)? on|concentrated on|bonded over|geeked out (?:on|over|about)|compared notes on|kept (?:to|coming back to)|stuck to|dwel(?:t|led) on|homed in on|zeroed in on|pressed (?:me )?on|probed (?:me )?(?:on|about)|tested me on|picked my brain (?:on|about)|brought up|(?:was|were|seemed|is|are|only|it was) (?:really |very |most |especially |mostly |particularly |also |quite |super |only )?(?:interested in|keen on|into|excited about|big on|all about)|showed me|described|explained)\s(?!how to get\b)/gi,
  /\bquestions?\s(?:were|was|focus\w*|all)?\s?(?:mostly\s|mainly\s|all\s|only\s)?(?:on|about|around)\s/gi,
  /\b(?:directed|aimed|put)\s(?:(?:most|all) of\s)?(?:her|his|their|the)\squestions?\s(?:to|at|towards?|on)\s/gi,
  /\b(?:asked|wanted to know|quizzed me on|pressed me on)(?:\s(?:me|us))?\s(?=how (?:i|we)(?:['’]d| would| teach| handle| deal| plan| run| manage| approach| work| use| keep| make| build| train| lead| organi[sz]e)\b)/gi,
  /\bit was all\s(?!good|fine|great|over|done|very|a bit|right|okay)/gi,
  /^\W*(?:loads|lots|a lot|mostly|mainly|plenty|heaps|tons)\s(?:on|about|of (?:talk|questions|chat) (?:on|about))\s/gi,
  /(?:,|\sand|\swhile|\sthen)\s(?:with\s)?(?=\p{Lu})[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:about|on|into)\s/gu,
  /\b(?:topics?|subjects?) (?:was|were|included|of (?:conversation|discussion) (?:was|were)|covered)\s/gi,
];

/** What is said behind the cue words and is no topic: a request, a date, a decision, a courtesy. */
const NO_TOPIC =
  /^(?:me\b|us\b|him\b|her\b|them\b|it\b|that\b|to\b|if\b|whether\b|when\b|for\b|my references?\b|references?\b|the (?:phone|process|next steps?|time ?line)\b|zoom\b|next steps\b|teams\b|the role$|the job$|the position$|my (?:availability|start date)\b|everything$|things$|stuff$|a (?:lot|bit|few)$|\d|all sorts|various)/i;
/** Without one of these stems no cue matches. */
const HINT =
  /about|\bon |asked|know|kept|stuck|dwel|notes|all |question|regard|around|into|discuss|went|cover|dug|touch|through|over|focus|bond|interest|keen|excited|show|descri|expla|topic|subject|spent|drill/i;
const OWN_WORDS = /\bi(?:['’]ve| also| had)?\s(?:described|explained|told|focus\w* on|went on|walked|showed me)\s?$/i;

/** What was talked about, and with whom where the words say so. */
export const readTopics: Reader = (passage) =>
  passage.block === "own" ? passage.sentences.flatMap((sentence) => [...topicsOf(sentence, passage), ...labelled(sentence, passage)]) : [];

function topicsOf(sentence: Sentence, passage: Passage): readonly Sighting[] {
  const { text, masked, line } = sentence;
  if (!HINT.test(text)) return [];
  const found = CUES.flatMap((cue) => [...masked.matchAll(cue)]);
  const mentions = mentionsIn(masked, passage);
  const behind = found.flatMap(({ index: at, 0: lead }) => {
    const words = topicFrom(sentence, at + lead.length, mentions);
    if (OWN_WORDS.test(text.slice(0, at) + lead.slice(0, lead.indexOf(" ") + 1).trim()) || NO_TOPIC.test(words) || words.length < 3)
      return [];
    return byPerson(words, namedIn(lead, { at, mentions }) ?? personOf({ sentence, at, mentions, passage }));
  });
  return [...behind, ...besideNames(sentence, mentions)].map(({ text: topic, of }) =>
    see(passage, "topic", { text: topic, ...(of ? { of } : {}) }, { words: text, line }),
  );
}

/** The clause, and no further than where a list goes on with somebody else. */
function topicFrom({ text, masked }: Sentence, start: number, mentions: readonly Mention[]): string {
  const clause = clauseFrom(text, masked, start);
  const next = mentions.find((mention) => mention.start > start + 3 && mention.start < start + clause.length);
  const before = next ? clause.slice(0, next.start - start) : clause;
  const isParted = next !== undefined && !/(?:\b(?:of|with|and|by|from|for|to|about|at|in|on|the|like|than)|[,&])\s?$/i.test(before);
  return (isParted ? before : clause).replace(/^(?:the fact that|how much|mostly|mainly)\s/i, "").trim();
}

/** The one person whom the cue itself holds: "talked to Dale Hutchens the terminal manager about". */
function namedIn(lead: string, { at, mentions }: { readonly at: number; readonly mentions: readonly Mention[] }): string | undefined {
  const named = /(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s(?:about|on|into)\s$/u.exec(lead)?.[1];
  const [inside, ...others] = mentions.filter(({ start, end }) => start >= at && end <= at + lead.length);
  return inside && others.length === 0 ? inside.name : named;
}

/** "shift patterns with Nick and benefits with Martha" are two topics of two people; commas part topics of one. */
function byPerson(words: string, of: string | undefined): readonly { readonly text: string; readonly of?: string }[] {
  const named = matchesOf(
    words,
    /(?:^|,?\s(?:and|,|then)\s)?(.{3,120}?)\swith\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?=$|,|\sand\s)/gu,
  );
  if (named.length > 0) return named.map((match) => ({ text: (match[1] ?? "").replace(/^[\s,]*(?:and|then)\s/i, ""), of: match[2] ?? "" }));
  const parts = words.split(/,\s(?:and\s)?/).map((part) => part.replace(/^(?:and|also|then)\s/i, "").trim());
  return parts.filter((part) => part.length > 2).map((text) => ({ text, ...(of ? { of } : {}) }));
}

/** "Martha: shift patterns": the label may be a person's name, which the people found in the mail decide. */
function labelled({ text, line }: Sentence, passage: Passage): readonly Sighting[] {
  const [, label = "", topic = ""] =
    /^[^\p{L}\w]*(\p{L}[\p{L}'’-]+(?:\s[\p{L}'’-]+)?)(?:\s?\([^)]{1,40}\))?\s?(?::|\s[-–—])\s(.{3,200})$/u.exec(text) ?? [];
  if (!isFirstName(label.split(" ")[0] ?? "") && !/^\p{Lu}/u.test(label)) return [];
  const words = topic.replace(/^(?:we )?(?:talked|asked|spoke)?\s?(?:about|discussed)\s/i, "").replace(/[.!]+$/, "");
  return words === "" || /@|\d{3}/.test(words)
    ? []
    : [see(passage, "topic", { text: words, of: `${label}:` }, { words: text, line, certainty: "guessed" })];
}
