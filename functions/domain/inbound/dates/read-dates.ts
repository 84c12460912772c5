import { dateIn } from "#domain/time/zone.ts";
import { clockTimes } from "./clock-times.ts";
import type { DateReading, DateSighting } from "./date-sighting.ts";
import { dayPieces } from "./day-pieces.ts";
import { joinTimes, joinWeekdays } from "./join-day-and-time.ts";

const LONGEST_TEXT = 4_000;

/** Without any of these there is no date, and most sentences have none. */
const MAY_HOLD_DATE =
  /\d|\b(?:mon|tue|wed|thu|fri|sat|sun|today|tonight|tomm?or|tmrw|yest|yday|this\s|last\s|just now|week|month|days?\b|year|noon|midday|half|quarter|o['’]?\s?clock|ish|eo[dwm]|cob|close of|fortnight|mid\b|mid-|middle of|end of|weekend|thanksgiving|christmas|xmas|easter|halloween|labou?r day|memorial day|boxing|valentine|new year|first|second|third|\w+th\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i;

/**
 * Every date and time in the text, in order, counted from the moment of reference on the writer's calendar. Times that the
 * words leave open ("at 2") are read in working hours and marked guessed; what contradicts itself carries its contradiction.
 * Only the first 4,000 characters are read: give it a sentence or a line, not a mail.
 */
export function readDates(text: string, reading: DateReading): readonly DateSighting[] {
  const bounded = text.slice(0, LONGEST_TEXT);
  if (!MAY_HOLD_DATE.test(bounded)) return [];
  const today = { ...reading, date: dateIn(reading.reference, reading.zone) };
  const days = joinWeekdays(bounded, dayPieces(bounded, today));
  const found = joinTimes(bounded, { days, times: clockTimes(bounded, reading.zone) }, today);
  return found.map((each) => (isHedged(bounded, each) ? { ...each, certainty: "guessed" } : each));
}

const HEDGE_BEHIND =
  /^[\s,(]{0,3}(?:i (?:think|guess|believe|reckon|suppose)|maybe|or so\b|or thereabouts|probably|possibly|not (?:100% |quite |totally )?sure|\?)/i;
const HEDGE_BEFORE =
  /\b(?:probably|maybe|possibly|perhaps|i (?:think|guess|believe|reckon))\s(?:(?:it|they|he|she|we)(?:['’]\w+)?\s)?(?:by|on|at|before|around|sometime)?\s?$/i;

/** "Dec 4 i think", "maybe Friday": said, and not for sure. */
function isHedged(text: string, { index, text: words }: DateSighting): boolean {
  return (
    HEDGE_BEHIND.test(text.slice(index + words.length, index + words.length + 30)) ||
    HEDGE_BEFORE.test(text.slice(Math.max(0, index - 40), index))
  );
}
