import type { Sentence } from "../../passages/passage.ts";
import { clauseFrom } from "../../phrases/clause.ts";
import type { Mention } from "../../phrases/mentions.ts";
import { titleAt } from "../../phrases/title-phrase.ts";

interface TopicFound {
  readonly text: string;
  readonly of?: string;
}

const ABOUT = /^(?:,[^,;.]{2,60},|\s\([^()]*\))?,?\s(?:about|on|regarding|re)\s/i;
/** In a line of a schedule what stands last, behind the name and the title: "9:30am Björn Halvorsen, offline sync". */
const LAST_IN_SLOT = /^(?:\s\([^()]*\))?\s?[,:–-]\s([^,;.▒]{3,60})[.!]?$/u;
const NO_TOPIC =
  /^(?:it|that|this|they|he|she|we|the (?:interview|meeting|call|panel|drive|traffic|parking|phone|(?:\w+ )?floor)|an? |zoom|teams|google|video|skype|webex|camera|site|monday|tuesday|wednesday|thursday|friday)\b|\binterview\b|\bonly\b/i;

/** Topics that stand beside a name without a word for talking. */
export function besideNames({ text, masked }: Sentence, mentions: readonly Mention[]): readonly TopicFound[] {
  const beside = mentions.flatMap(({ name, start, end }) => {
    const about = ABOUT.exec(masked.slice(end))?.[0];
    if (about) return [{ text: clauseFrom(text, masked, end + about.length), of: name }];
    const isSlot = /^\W*\u2592[\u2592\s–-]*[,:–-]?\s*$/.test(masked.slice(0, start));
    const [, last = ""] = (isSlot ? LAST_IN_SLOT.exec(masked.slice(end)) : undefined) ?? [];
    return last === "" || titleAt(last) ? [] : [{ text: last.trim(), of: name }];
  });
  return beside.filter(({ text: words }) => words.length > 2 && !NO_TOPIC.test(words));
}
