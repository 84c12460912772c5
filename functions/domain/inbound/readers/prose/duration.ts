import { smallNumber } from "../../dates/words.ts";

const DURATION =
  /\b(?:(?:for|took|lasted|about|around|was|ran|roughly|nearly|almost|over|a|an|full|just|only|solid|in)\s){1,3}(?:(\d{1,3}|one|two|three|an?)(?:\s?-?\s?)?(minutes?|mins?|hours?|hrs?|hr)\b|(half an hour)|(an hour and a half)|(hour)\b)|\b(\d{1,3})[\s-]?(min(?:ute)?s?|hours?|hrs?)\b/i;

/** How long the words say that it took, in minutes; undefined where they do not, or where it would be longer than a day's work. */
export function durationIn(text: string): number | undefined {
  const found = DURATION.exec(text);
  if (!found) return undefined;
  if (/hour and a half/i.test(text)) return 90;
  if (found[3]) return 30;
  if (found[5]) return 60;
  const count = smallNumber(found[1] ?? found[6] ?? "") ?? Number(found[1] ?? found[6]);
  const minutes = /^h/i.test(found[2] ?? found[7] ?? "") ? count * 60 : count;
  return minutes >= 10 && minutes <= 600 ? minutes : undefined;
}
