import type { CalendarDate } from "#domain/time/calendar-date.ts";
import { weekday } from "#domain/time/calendar-date.ts";
import { at } from "#domain/time/zone.ts";
import type { ClockTime, DateReading, DateSighting, DayPiece, ReadWhen, TimePiece, Today } from "./date-sighting.ts";
import { ZONE_WORD, zoneOfWords } from "./zone-words.ts";

/** What may stand between a weekday and its date. */
const BESIDE = /^[\s,.(–—-]{0,4}(?:the\s|which is (?:a\s)?|a\s)?$/i;

/** What may stand between a day and its time, in either order. */
const JOINS =
  /^[\s,.;()@|–—-]{0,4}(?:\(?(?:the\s)?\d{1,2}(?:st|nd|rd|th)\)\s)?(?:(?:the\s)?(?:morning|afternoon|evening|arvo|night|lunchtime)[\s,]{0,2})?(?:at|um|from|on|around|about|between|starting(?:\sat)?|beginning|of|for|is|was|time|of this week|(?:(?:with|for) )?(?:an?|my))?[\s,:@(]{0,3}$/i;

/** Puts a weekday and the date beside it together: "Friday, December 1" has to be a Friday. */
export function joinWeekdays(text: string, pieces: readonly DayPiece[]): readonly DayPiece[] {
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    const next = pieces[index + 1];
    if (next && isWeekdayBeside(text, piece, next)) return [together(text, piece, next)];
    return before && isWeekdayBeside(text, before, piece) ? [] : [piece];
  });
}

function isWeekdayBeside(text: string, before: DayPiece, piece: DayPiece): boolean {
  const gap = text.slice(before.index + before.text.length, piece.index);
  return (before.bareWeekday === undefined) !== (piece.bareWeekday === undefined) && BESIDE.test(gap);
}

function together(text: string, one: DayPiece, other: DayPiece): DayPiece {
  const day = one.bareWeekday === undefined ? one : other;
  const expected = one.bareWeekday ?? other.bareWeekday;
  const mismatch = day.date !== undefined && expected !== weekday(day.date);
  return {
    text: text.slice(one.index, other.index + other.text.length),
    index: one.index,
    ...(day.date ? { date: day.date } : {}),
    certainty: day.certainty,
    ...(day.contradiction ? { contradiction: day.contradiction } : {}),
    ...(mismatch ? { contradiction: "weekday-mismatch" as const } : {}),
  };
}

/** Gives each day with the time that stands beside it; what stands alone stays alone. */
export function joinTimes(
  text: string,
  found: { readonly days: readonly DayPiece[]; readonly times: readonly TimePiece[] },
  today: Today,
): readonly DateSighting[] {
  // In "Friday, 20 November" the 20 is no hour.
  const stated = found.times.map((time) => (time.zone || !today.clockZone ? time : { ...time, zone: today.clockZone }));
  const times = stated.filter((time) => !found.days.some((day) => overlaps(day, time)) || isPartOfDay(time));
  const pairs = found.days.map((day) => ({ day, time: times.find((time) => areBeside(text, day, time)) }));
  const taken = new Set(pairs.map(({ time }) => time));
  const alone = stated.filter((time) => !taken.has(time) && !found.days.some((day) => overlaps(day, time)));
  return [
    ...pairs.map(({ day, time }) => dayWithTime(text, { day, time: time && inZoneBehind(text, day, { time, today }) }, today)),
    ...alone.map((time) => timeAlone(time, today)),
  ].toSorted((one, other) => one.index - other.index);
}

const ZONE_BEHIND = new RegExp(String.raw`^\s{0,2}\(?(${ZONE_WORD})`, "i");

/** "10:30am - Thursday, December 10, 2026 (Mountain Time - US & Canada)": the zone of a time may stand behind its day. */
function inZoneBehind(text: string, day: DayPiece, { time, today }: { readonly time: TimePiece; readonly today: Today }): TimePiece {
  if (time.index > day.index) return time;
  const end = day.index + day.text.length;
  const words = ZONE_BEHIND.exec(text.slice(end, end + 50))?.[1];
  const zone = words && zoneOfWords(words, today.zone);
  return zone ? { ...time, zone } : time;
}

function areBeside(text: string, day: DayPiece, time: TimePiece): boolean {
  if (overlaps(day, time)) return isPartOfDay(time);
  const [first, second] = day.index < time.index ? [day, time] : [time, day];
  return JOINS.test(text.slice(first.index + first.text.length, second.index));
}

/** "This morning" is a day and a time. */
const isPartOfDay = ({ text }: TimePiece) => /\b(?:this|yesterday) (?:morning|morn|afternoon|aft|arvo|evening|eve)$/i.test(text);

function overlaps(day: DayPiece, time: TimePiece): boolean {
  return day.index < time.index + time.text.length && time.index < day.index + day.text.length;
}

function dayWithTime(text: string, { day, time }: { day: DayPiece; time: TimePiece | undefined }, reading: DateReading): DateSighting {
  const start = Math.min(day.index, time?.index ?? day.index);
  const end = Math.max(day.index + day.text.length, time ? time.index + time.text.length : 0);
  return {
    text: text.slice(start, end),
    index: start,
    ...(day.date ? { when: whenOf(day.date, time, reading) } : {}),
    certainty: day.certainty === "stated" && (time?.certainty ?? "stated") === "stated" ? "stated" : "guessed",
    ...(day.contradiction ? { contradiction: day.contradiction } : {}),
    ...(time ? { clock: clockOf(time) } : {}),
  };
}

function timeAlone(time: TimePiece, today: Today): DateSighting {
  const { text, index, certainty } = time;
  return { text, index, when: whenOf(today.date, time, today), certainty, clock: clockOf(time), impliesDay: true };
}

function clockOf({ start, end, zone }: TimePiece): ClockTime {
  return { start, ...(end ? { end } : {}), ...(zone ? { zone } : {}) };
}

/** The moment that a day and a time of day make in the zone of the words, or of the writer. */
export function whenOf(date: CalendarDate, clock: ClockTime | undefined, reading: DateReading): ReadWhen {
  if (!clock) return { kind: "date", date };
  const zone = clock.zone ?? reading.zone;
  return { kind: "time", start: at(date, clock.start, zone), ...(clock.end ? { end: at(date, clock.end, zone) } : {}), zone };
}
