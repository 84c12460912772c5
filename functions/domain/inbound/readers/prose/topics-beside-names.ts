import type { Sentence } from "../../passages/passage.ts";
import { clauseFrom } from "../../phrases/clause.ts";
import type { Mention } from "../../phrases/mentions.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { DATE_MASK } from "../../phrases/tokens.ts";

interface TopicFound {
  readonly text: string;
  readonly of?: string;
}

const ABOUT = /^(?:,[^,;.]{2,60},|\s\([^()]*\))?,?\s(?:about|on|regarding|re)\s/i;
/** In a line of a schedule what stands last, behind the name and the title: "9:30am Björn Halvorsen, offline sync". */
const LAST_IN_SLOT = /^(?:\s\([^()]*\))?\s?[,:–-]\s([^,;.▒]{3,60})[.!]?$/u;
/** "Greg Sandoval, department chair - lab safety, and how I'd run the unit", "10:30 Marcus Oyelaran: a rate limiter". */
const BEHIND_DASH =
  /^(?:,\s\p{Lu}[\p{L}&/ ]{1,38}?)?\s?(?:[-–—]|:)\s(?!(?:she|he|they|we|i|who|his|her|it|my|the (?:interview|call))\b)(\p{L}[^;\u2592@]{2,120}?)[.!]?$/iu;
const listed = (words: string) =>
  words
    .split(/,\s(?:and\s)?/)
    .map((part) => part.replace(/^and\s/i, "").trim())
    .filter((part) => part.length > 2);
const NO_TOPIC =
  /^(?:it|that|this|they|he|she|we|the (?:interview|meeting|call|panel|drive|traffic|parking|phone|(?:\w+ )?floor)|an? |zoom|teams|google|video|skype|webex|camera|site|monday|tuesday|wednesday|thursday|friday)\b|\binterview\b|\bonly\b/i;

/** Topics that stand beside a name without a word for talking. */
export function besideNames(sentence: Sentence, mentions: readonly Mention[]): readonly TopicFound[] {
  const beside = mentions.flatMap((mention) => topicsBeside(sentence, mention).map((text) => ({ text, of: mention.name })));
  return beside.filter(({ text: words }) => words.length > 2 && !NO_TOPIC.test(words));
}

function topicsBeside({ text, masked }: Sentence, { start, end }: Mention): readonly string[] {
  const rest = masked.slice(end);
  const about = ABOUT.exec(rest)?.[0];
  if (about) return rest.startsWith(DATE_MASK, about.length) ? [] : [clauseFrom(text, masked, end + about.length)];
  const before = masked.slice(0, start);
  const dashed = NO_WORDS.test(before) ? BEHIND_DASH.exec(rest)?.[1] : undefined;
  if (dashed !== undefined && !titleAt(dashed)) return listed(dashed);
  const last = SLOT.test(before) ? LAST_IN_SLOT.exec(rest)?.[1] : undefined;
  return last === undefined || titleAt(last) ? [] : [last.trim()];
}

const NO_WORDS = /^\P{L}*$/u;
/** A time begins the line. */
const SLOT = /^\W*\u2592[\u2592\s–-]*[,:–-]?\s*$/;
