import { caseless } from "../../caseless.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { mentionsIn } from "../../phrases/mentions.ts";
import { isFunctionWord } from "../../phrases/word-sets.ts";
import { type CuePlace, personOfItem, presentedBefore } from "./topic-place.ts";

const WITH_NAME = caseless(
  /\b(?:with|to)\s((?!(?:him|her|them|me|us|both|the|my)\b)[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:,|\s(?:i|we|it was|mostly|about))[^,]*$/iu,
);
const SUBJECT =
  /(?:^|[\s,;])(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|[\p{L}'’-]+)\s?(?:and [iI]|and me|also|mostly|mainly|really|then|just|even|only)?\s*$/u;
const PRONOUN = /(?:^|[\s,;–—-])(?:he|she|him and me|her and me|him and i|her and i)\s?(?:also|mostly|mainly|really|then|just|only)?\s*$/i;
const NO_SUBJECT = /^(?:we|they|i|it|the|and|also|mostly|then|mainly|main|big)$/i;
/** Between a name and what the person did nobody else comes in: "Wenjing Zhao, a postdoc – we compared notes". */
const STILL_ABOUT =
  /^(?:(?!\b(?:i|we|they)\b)[^;])*$|^(?:,[^,;]{2,60},?)?\s?[–—-]\s?we\b[^,;]*$|^(?:\s\([^()]*\))?,?\sand\s(?:i|me|we)\b[^,;]*$/i;

/** "Raghav sir asked", "Farheen ma'am wanted to know". */
const HONORIFIC_BEHIND =
  /(?<=\p{L}{2})\s(?:sir|ma['’]?am|madam|maam|ji|san|bhai|didi)(?=\s?(?:(?:also|mostly|mainly|then|just|only)\s?)?$)/iu;

/** With whom a topic was talked about: the name behind "with", the subject before the cue; for "she" the last name before it. */
export function personOf(place: CuePlace): string | undefined {
  const { at, mentions } = place;
  const { text } = place.sentence;
  const before = text.slice(0, at).replace(HONORIFIC_BEHIND, "");
  const withName = WITH_NAME.exec(before)?.[1];
  if (withName && isName(withName)) return withName;
  if (PRONOUN.test(before)) return lastNamed(place);
  const nearest = SUBJECT.exec(before.trimEnd())?.[1] ?? "";
  if (/^\p{Lu}/u.test(nearest) && isSubject(nearest) && !mentions.some(({ name }) => name.includes(nearest)))
    return nearest.replace(/['’]s$/, "");
  const mention = mentions.findLast(({ end }) => end <= at);
  if (mention && STILL_ABOUT.test(text.slice(mention.end, at))) return mention.name;
  return subjectOf(before) ?? personOfItem(place) ?? presentedBefore(place);
}

function subjectOf(before: string): string | undefined {
  const [, subject = ""] = SUBJECT.exec(before.replace(/\s\([^()]{1,60}\)/g, "").trimEnd()) ?? [];
  return isSubject(subject) ? subject.replace(/['’]s$/, "") : undefined;
}

/** Months that people are called by, where somebody does something: "May mostly wanted to talk about". */
const NAMED_SO = /^(?:May|Will)$/;

const isSubject = (words: string) =>
  NAMED_SO.test(words) || (isName(words) && !NO_SUBJECT.test(words.split(" ")[0] ?? "") && !isFunctionWord(words.split(" ")[0] ?? ""));

function isName(words: string): boolean {
  return isFirstName(words.split(" ")[0] ?? "") || /^\p{Lu}\p{Ll}/u.test(words);
}

/** "She" is nobody who was named a page before. */
const MOST_SENTENCES_BACK = 20;

function lastNamed({ mentions, at, passage, sentence }: CuePlace): string | undefined {
  const here = mentions.findLast(({ end }) => end <= at);
  const listed = here?.name ?? personOfItem({ sentence, passage });
  if (listed !== undefined) return listed;
  const index = passage.sentences.indexOf(sentence);
  const before = passage.sentences.slice(Math.max(0, index - MOST_SENTENCES_BACK), Math.max(0, index));
  return before
    .map(({ masked }) => mentionsIn(masked, passage))
    .findLast((named) => named.length > 0)
    ?.at(-1)?.name;
}
