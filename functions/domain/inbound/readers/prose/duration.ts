import { smallNumber } from "../../dates/words.ts";

const COUNTED =
  /\b(?:for|took|lasted|about|around|was|ran|roughly|nearly|almost|over|full|just|only|in)\s(?:about\s|around\s|a\s|an\s|just\s|over\s){0,2}(\d{1,3}|one|two|three|an?)\s?-?\s?(minutes?|mins?|hours?|hrs?)\b|\b(\d{1,3})[\s-]?(min(?:ute)?s?|hours?|hrs?)\b/i;

/** Lengths in words, in minutes. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/\b(?:an )?hour and a half\b/i, 90],
  [/\bhalf an hour\b|\bhalf[\s-]hour\b/i, 30],
  [/\b(?:an|full|solid) hour\b/i, 60],
];

/** How long the words say that it took, in minutes; undefined where they do not, or where it would be longer than a day's work. */
export function durationIn(text: string): number | undefined {
  const named = NAMED.find(([pattern]) => pattern.test(text));
  if (named) return named[1];
  const found = COUNTED.exec(text);
  if (!found) return undefined;
  const count = smallNumber(found[1] ?? found[3] ?? "") ?? Number(found[3] ?? found[1]);
  const minutes = /^h/i.test(found[2] ?? found[4] ?? "") ? count * 60 : count;
  return minutes >= 10 && minutes <= 600 ? minutes : undefined;
}
