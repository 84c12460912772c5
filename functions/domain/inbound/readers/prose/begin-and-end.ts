import { dateIn } from "#domain/time/zone.ts";
import type { DateSighting } from "../../dates/date-sighting.ts";
import { whenOf } from "../../dates/join-day-and-time.ts";
import type { CuedDate } from "../../passages/cue-dates.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";

interface Placed {
  readonly sentence: Sentence;
  readonly date: CuedDate;
}

const ENDED =
  /\b(?:got done|done|finished|finishing|ended|wrapped(?: up)?|was over|let (?:me )?out|got (?:out|away)|walked out|came out|left)\s(?:\p{L}+\s)?(?:at|around|about|by|just (?:before|after))?\s?$/iu;
const BEGAN =
  /\b(?:started|starting|began|begun|kicked off|went in|got going|they (?:had|saw) me|called in|sat down)\s(?:\p{L}+\s)?(?:at|around|about|just (?:before|after))?\s?$/iu;

const isBehind = (words: RegExp, { sentence, date: { seen } }: Placed) =>
  words.test(sentence.text.slice(Math.max(0, seen.index - 40), seen.index));

/** "Got done at noon today, started at 11": where the words tell both, the interview was when it began. */
export function fromItsBeginning(found: readonly Placed[], passage: Passage): readonly Placed[] {
  const began = found.find((each) => each.date.seen.clock && isBehind(BEGAN, each));
  if (!began || !found.some((each) => each.date.seen.clock && isBehind(ENDED, each))) return found;
  return found.flatMap((each) => {
    if (each === began || !each.date.seen.clock || !isBehind(ENDED, each)) return [each];
    const begun = began.date.seen.impliesDay ? begunOn(each.date.seen, began.date.seen, passage) : undefined;
    return begun ? [{ ...each, date: { ...each.date, seen: begun } }] : [];
  });
}

/** The beginning on the day that the words name for the end; undefined where they name none. */
function begunOn(ended: DateSighting, began: DateSighting, passage: Passage): DateSighting | undefined {
  if (ended.impliesDay || ended.when?.kind !== "time" || !began.clock) return undefined;
  const when = whenOf(dateIn(ended.when.start, ended.when.zone), began.clock, { ...passage, direction: "nearest" });
  return { ...ended, when, clock: began.clock, certainty: ended.certainty === "stated" ? began.certainty : ended.certainty };
}
