import { matchesOf } from "../../matches.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { clauseFrom } from "../../phrases/clause.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";

const MUCH = String.raw`(?:\s(?:a lot|a bit|a little|mostly|mainly|at length|for a while|for ages|quite a bit|briefly|to me|with me|me|us|to us|with (?:him|her|them)|more|some|especially|then|also|all))*`;

/** Behind these a topic follows. */
const CUES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:talked|talking|spoke|speaking|chatted|chatting|conversation|discussion|asked|asking|told|wanted to (?:know|hear|talk)|curious|talk|chat|questions?|quizzed|grilled|went on)${MUCH}\s(?:about|on|regarding|around)\s`,
    "gi",
  ),
  /\b(?:discussed|discussing|went (?:over|through)|covered|dug into|got into|touched on|spent (?:a lot of |most of the |a long |a good |some |ages |much |half the )?(?:time )?on|went deep (?:on|into)|drilled (?:into|down on)|walked (?:me |us )?through|talked (?:through|over)|focus(?:s?ed)? on|bonded over|(?:was|were|seemed|is|are) (?:really |very |most |especially |mostly |particularly |also |quite |super )?(?:interested in|keen on|into|excited about|big on)|showed me|described|explained)\s(?!how to get\b)/gi,
  /(?:,|\sand|\swhile|\sthen)\s(?:with\s)?(?=\p{Lu})[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:about|on|into)\s/gu,
  /\b(?:topics?|subjects?) (?:was|were|included|of (?:conversation|discussion) (?:was|were)|covered)\s/gi,
];

/** What is said behind the cue words and is no topic: a request, a date, a decision, a courtesy. */
const NO_TOPIC =
  /^(?:me\b|us\b|him\b|her\b|them\b|it\b|that\b|to\b|if\b|whether\b|when\b|for\b|my references?\b|references?\b|the (?:phone|process|next steps?|time ?line)\b|zoom\b|next steps\b|teams\b|the role$|the job$|the position$|my (?:availability|start date)\b|everything$|things$|stuff$|a (?:lot|bit|few)$|\d|all sorts|various)/i;
/** Without one of these stems no cue matches. */
const HINT =
  /about|\bon |regard|around|into|discuss|went|cover|dug|touch|through|over|focus|bond|interest|keen|excited|show|descri|expla|topic|subject|spent|drill/i;
const OWN_WORDS = /\bi(?:['’]ve| also| had)?\s(?:described|explained|told|focus\w* on|went on|walked|showed me)\s?$/i;

/** What was talked about, and with whom where the words say so. */
export const readTopics: Reader = (passage) =>
  passage.block === "own"
    ? passage.sentences.flatMap((sentence, index) => [...topicsOf(sentence, index, passage), ...labelled(sentence, passage)])
    : [];

function topicsOf(sentence: Sentence, index: number, passage: Passage): readonly Sighting[] {
  const { text, masked, line } = sentence;
  if (!HINT.test(text)) return [];
  return CUES.flatMap((cue) => matchesOf(masked, cue)).flatMap(({ index: at, 0: lead }) => {
    const before = text.slice(0, at);
    const words = clauseFrom(text, masked, at + lead.length).replace(/^(?:the fact that|how much|mostly|mainly)\s/i, "");
    if (OWN_WORDS.test(before + lead.slice(0, lead.indexOf(" ") + 1).trim()) || NO_TOPIC.test(words) || words.length < 3) return [];
    const named = /(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s(?:about|on|into)\s$/u.exec(lead)?.[1];
    const of = named ?? personOf(before, { index, passage });
    return byPerson(words, of).map(({ text: topic, of: person }) =>
      see(passage, "topic", { text: topic, ...(person ? { of: person } : {}) }, { words: text, line }),
    );
  });
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

/** The name right before the cue, or the one behind "with"; for "she" the last name before it. */
function personOf(before: string, { index, passage }: { readonly index: number; readonly passage: Passage }): string | undefined {
  const withName =
    /\b(?:with|to)\s((?!(?:him|her|them|me|us|both|the|my)\b)[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:,|\s(?:i|we|it was|mostly|about))[^,]*$/iu.exec(
      before,
    )?.[1];
  if (withName && (isFirstName(withName.split(" ")[0] ?? "") || /^\p{Lu}/u.test(withName))) return withName;
  const [, subject = ""] =
    /(?:^|[\s,;])([\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s?(?:and i|and me|also|mostly|mainly|really|then|just|even)?\s*$/iu.exec(
      before.replace(/\s\([^()]{1,60}\)/g, "").trimEnd(),
    ) ?? [];
  if (/^(?:he|she)$/i.test(subject)) return lastNamed([...passage.sentences.slice(0, index).map(({ text }) => text), before].join(" "));
  const first = subject.split(" ")[0] ?? "";
  return isFirstName(first) || (/^\p{Lu}\p{Ll}/u.test(first) && !/^(?:we|they|i|it|the|and|also|mostly|then|mainly|main|big)$/i.test(first))
    ? subject
    : undefined;
}

function lastNamed(text: string): string | undefined {
  return matchesOf(text.slice(-600), /(?<![\p{L}@.])\p{L}[\p{L}'’-]+/gu)
    .map(([word]) => word)
    .findLast((word) => isFirstName(word) && /^\p{Lu}/u.test(word));
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
