import type { DateSighting, Direction } from "../dates/date-sighting.ts";
import { readDates } from "../dates/read-dates.ts";
import { DATE_MASK } from "../phrases/tokens.ts";
import { type Cue, type CueKind, cuesIn } from "./cues.ts";
import type { Setting } from "./setting.ts";

/** A date with what it seems to be about; without a cue in its sentence that is undefined. */
export interface CuedDate {
  readonly cue: CueKind | undefined;
  readonly seen: DateSighting;
}

/** The dates of a sentence with the cue that each belongs to. Dates of an interview look back unless the words look ahead. */
export function cueDates(text: string, setting: Setting, usual: Direction): readonly CuedDate[] {
  const found = readDates(text, { ...setting, direction: "nearest" });
  if (found.length === 0) return [];
  const cues = cuesIn(text);
  const readings = new Map<Direction, readonly DateSighting[]>([["nearest", found]]);
  return found.map((seen) => {
    const cue = cueOf(text, seen, cues);
    const direction = directionOf(cue, text, usual);
    const reading = readings.get(direction) ?? readDates(text, { ...setting, direction });
    readings.set(direction, reading);
    return { cue, seen: reading.find((other) => other.index === seen.index) ?? seen };
  });
}

/** When somebody came is not when it began, but it is the day. */
const ARRIVAL = /^(?:arrived|reporting|got there|turned up)/i;
const DEADLINE = /\b(?:by|before|no later than|not later than|on or before|until|till|due)\s(?:the\s|end of\s|eod\s)?$/i;

/** "On 3rd December, a 9.15am start": behind a day with its time that is no start date. */
const isStartOfDay = (text: string, { index, text: words, clock, impliesDay }: DateSighting) =>
  clock !== undefined &&
  impliesDay !== true &&
  /^\s(?:start|kick-?off|sharp)\b/i.test(text.slice(index + words.length, index + words.length + 10));

/** A deadline is never when an interview was; without a cue of its own somebody owes something by it. */
function cueOf(text: string, seen: DateSighting, cues: readonly Cue[]): CueKind | undefined {
  const nearest = nearestCue(text, seen, isStartOfDay(text, seen) ? cues.filter(({ kind }) => kind !== "other") : cues);
  if (nearest && seen.clock && ARRIVAL.test(text.slice(nearest.index, nearest.end))) return "other";
  const kind = nearest?.kind;
  const isDeadline = DEADLINE.test(text.slice(Math.max(0, seen.index - 24), seen.index)) || /^(?:by|before|until)\b/i.test(seen.text);
  return isDeadline && kind !== "decision" && kind !== "other" && !seen.impliesDay ? "owed" : kind;
}

const AHEAD =
  /\b(?:will|['’]ll|is (?:on|at|set|scheduled|this|next)|have an?(?: \w+){0,3} (?:interview|call|screen)|(?:off|going|about|due) to (?:see|meet)|seeing|upcoming|coming up|scheduled|going to|tomm?or+ow|booked|set for|invited|invite|inviting|confirmed?|next week|looking forward|would like to|please)\b/i;
const BACK = /\b(?:had|interviewed|met|spoke|talked|just|went|came|did|was|were|yesterday|ago|last|saw|got|finished|chatted)\b/i;

function directionOf(kind: CueKind | undefined, text: string, usual: Direction): Direction {
  if (kind === "decision" || kind === "owed") return "future";
  if (kind === "other") return "nearest";
  if (AHEAD.test(text) && !BACK.test(text)) return "future";
  return BACK.test(text) ? "past" : usual;
}

/** The cue that the words between make nearest; a cue before the date is nearer than one behind it. */
function nearestCue(text: string, seen: DateSighting, cues: readonly Cue[]): Cue | undefined {
  const end = seen.index + seen.text.length;
  const costs = cues.map((cue) => {
    const isBehind = cue.index >= seen.index;
    const between = isBehind ? text.slice(end, cue.index) : text.slice(cue.end, seen.index);
    return { cue, cost: costOf(between, isBehind) };
  });
  return costs.toSorted((one, other) => one.cost - other.cost)[0]?.cue;
}

/** A mark or an "and" between parts more than many words do, and another subject between a cue and its date most of all. */
function costOf(between: string, isBehind: boolean): number {
  const marks = between.match(/[,;:()–—]|\s-\s|\b(?:and|but|so|then)\b/gi)?.length ?? 0;
  const subjects = isBehind ? 0 : (between.match(/\b(?:they|he|she|i|we|it)\b/gi)?.length ?? 0);
  return Math.min(between.length, 40) + 40 * marks + 30 * subjects + (isBehind ? 15 : 0);
}

/** The text with its dates covered, so that no name, company or role reaches across one. */
export function maskDates(text: string, dates: readonly CuedDate[]): string {
  return dates.reduce(
    (masked, { seen: { index, text: words } }) =>
      masked.slice(0, index) + DATE_MASK.repeat(words.length) + masked.slice(index + words.length),
    text,
  );
}
