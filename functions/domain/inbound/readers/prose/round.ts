import { foundIn, says } from "../../passages/in-sentence.ts";
import type { Sentence } from "../../passages/passage.ts";
import { type Reader, see } from "../../reading.ts";

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  initial: 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
};
const ORDINAL =
  /\b(first|1st|initial|second|2nd|third|3rd|fourth|4th|fifth|5th)[\s-](?:and (?:final|last) )?(?:round|stage|interview|intervew|conversation|call|zoom|meeting|phone|video|in-person|onsite|on-site|panel|screening|chat)\b/i;
const NUMBERED =
  /\b(?:round|(?<!\bkey )stage|interview|interview number|interview no\.?)\s?#?\s?(\d|one|two|three|four)\b(?!\s?(?:pm|am|:|hour|people|of them|with))/i;
const SCREEN = /\b(?:phone|telephone|recruiter|initial|hr|first)[\s-]screen(?:ing)?\b|\bscreening call\b/i;
const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

/** Rounds that are still to come, or were before this one. */
const NOT_THIS =
  /\b(?:next|there (?:will|would|might|may) be|will be (?:a|the)|invite\w* (?:me )?(?:back )?(?:for|to)|if (?:i|it|all|selected)|would be (?:a|the)|move (?:me )?(?:on )?to|progress\w* to|hope|after (?:the|my)|since (?:the|my)|in the (?:next|coming)|back for|before (?:the|my|a)|advance\w* to|hear about|decide (?:on|who)|through to|called back for)\b/i;

/** Which interview with the company it was: "second interview", "round 2", a phone screen is the first. */
export const readRound: Reader = (passage) =>
  passage.sentences.flatMap((sentence) => {
    const { text, line } = sentence;
    const isScreen = says(sentence, SCREEN);
    const ordinal = foundIn(sentence, ORDINAL)?.[1]?.toLowerCase() ?? "";
    const found = ORDINALS[ordinal] ?? numbered(sentence) ?? (isScreen ? 1 : undefined);
    return found && !says(sentence, NOT_THIS)
      ? [see(passage, "round", found, { words: text, line, certainty: isScreen ? "guessed" : "stated" })]
      : [];
  });

function numbered(sentence: Sentence): number | undefined {
  const [, word = ""] = foundIn(sentence, NUMBERED) ?? [];
  return WORDS[word.toLowerCase()] ?? (word === "" ? undefined : Number(word));
}

/** The round that a key's value names: "2", "second", "2nd round". */
export function roundOf(value: string): number | undefined {
  const [, word = ""] = /\b(first|1st|initial|second|2nd|third|3rd|fourth|4th|fifth|5th|[1-9])\b/i.exec(value) ?? [];
  return ORDINALS[word.toLowerCase()] ?? (word === "" ? undefined : Number(word)) ?? (SCREEN.test(value) ? 1 : undefined);
}
