import type { InterviewTime } from "#domain/interview/interview-facts.ts";
import { later, MINUTE, milliseconds } from "#domain/time/instant.ts";
import { dateIn } from "#domain/time/zone.ts";
import type { DateSighting, ReadWhen } from "../../dates/date-sighting.ts";
import { whenOf } from "../../dates/join-day-and-time.ts";
import type { CuedDate } from "../../passages/cue-dates.ts";
import { says } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { DATE_MASK } from "../../phrases/tokens.ts";
import { doubtAbout } from "../../questions/date-doubt.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { fromItsBeginning } from "./begin-and-end.ts";
import { durationIn } from "./duration.ts";

const JUST_NOW =
  /(?<!\b(?:what|this|that|which|it|offer|e-?mail|mail|letter|message|news|reply|response|invite|invitation|decision|rejection)(?:['’]s| has| have)?\s)\bjust\s(?:had|got(?!\s(?:this|that|an?\s(?:e-?mail|mail|letter|message|reply|response|offer|invit|rejection|no\b)|the\s(?:e-?mail|mail|letter|message|reply|response|offer|invit|rejection)))|came|come|finished|did|left|interviewed|met|spoke|talked|back|wrapped|walked|out|done|now|been|completed|sat)\b|\bfresh out of\b|\bon (?:my|the) way (?:home|back)\b|\bcoming out of\b/i;

interface Found {
  readonly sentence: Sentence;
  readonly date: CuedDate;
}

/** When the interview was or will be: dates and times that stand near words of an interview. A day without a time stays a day. */
export const readWhen: Reader = (passage) => {
  const cued = awake(passage.sentences.flatMap((sentence) => sentence.dates.map((date) => ({ sentence, date }))));
  const named = cued.filter(({ date }) => date.cue === "interview");
  const moments =
    passage.block === "forwarded"
      ? cued.filter(({ date: { cue, seen } }) => cue !== "decision" && cue !== "interview" && seen.clock && !seen.impliesDay)
      : [];
  const loose =
    passage.block === "subject"
      ? []
      : cued.filter(({ date, sentence }) => date.cue === undefined && !isList(sentence) && !/^(?:with)?in\s/i.test(date.seen.text));
  // "Whole day at Lumenforge on Dec 2. At 10:45 it was Pavel Novotny": times alone need a day.
  const isDayless = named.every(({ date }) => date.seen.impliesDay);
  const all =
    named.length > 0
      ? [
          ...named,
          ...loose.filter((each) => isDayless || each.date.seen.impliesDay || isTimeOfDay(each.date, named) || isDayOfTimes(each, named)),
        ]
      : [...loose, ...moments];
  const found = fromItsBeginning(all, passage);
  const doubts = found.flatMap((each) => doubtOf(each, passage));
  if (doubts.length > 0) return doubts;
  const isGuess = named.length === 0;
  return [
    ...joined(found, passage),
    ...(cued.some(({ date }) => date.cue === "interview" && !date.seen.impliesDay) ? [] : today(found, passage)),
  ].map((sighting) => (isGuess && sighting.field === "when" ? { ...sighting, certainty: "guessed" } : sighting));
};

/** "For an interview last night. 6:00 pm on November 17": the time of the same day. */
const isTimeOfDay = ({ seen }: CuedDate, named: readonly Found[]) =>
  seen.clock !== undefined &&
  seen.when?.kind === "time" &&
  named.some(
    ({ date: { seen: other } }) =>
      other.when?.kind === "date" && seen.when?.kind === "time" && dateIn(seen.when.start, seen.when.zone) === other.when.date,
  );

/** A line that names a day and nothing else: "Tuesday, December 8, 2026 (all times Eastern)". */
const DAY_ALONE = new RegExp(
  `^\\W*(?:day \\d\\W{1,3})?${DATE_MASK}+\\W*(?:\\([^()]{0,60}\\)|all times [^.]{2,40}|times (?:are |in )[^.]{2,40})?\\W*$`,
  "i",
);

/** "Here is your schedule for Tuesday, December 15:": the day over times of an interview that name none. */
const isDayOfTimes = ({ date: { seen }, sentence: { text, masked } }: Found, named: readonly Found[]) =>
  (/:\s*$/.test(text.slice(-4)) || DAY_ALONE.test(masked)) && !seen.clock && named.every(({ date }) => date.seen.impliesDay);

/** Nobody is interviewed before six, if the words know of another time. */
function awake(found: readonly Found[]): readonly Found[] {
  const isEarly = ({ date: { seen } }: Found) => seen.clock !== undefined && seen.clock.start.hour < 6;
  return found.some((each) => each.date.seen.clock && !isEarly(each)) ? found.filter((each) => !isEarly(each)) : found;
}

const isList = ({ text }: Sentence) => text.length > 320;

function doubtOf({ sentence, date }: Found, passage: Passage): readonly Sighting[] {
  if (!date.seen.contradiction) return [];
  return [see(passage, "doubt", doubtAbout("interviewAt", date.seen), { words: sentence.text, line: sentence.line })];
}

/** Whole moments first; a day and a time that stand apart make one; then days alone. */
function joined(found: readonly Found[], passage: Passage): readonly Sighting[] {
  const whole = found.filter(({ date: { seen } }) => seen.clock && !seen.impliesDay);
  const days = found.filter(({ date: { seen } }) => !seen.clock);
  const clock = clockIn(found);
  const day = days[0]?.date.seen.when;
  if (whole.length > 0) return whole.flatMap((each) => seenWhen(each, each.date.seen, passage));
  if (day?.kind === "date" && clock?.date.seen.clock && days[0]) {
    const when = whenOf(day.date, clock.date.seen.clock, { ...passage, direction: "nearest" });
    return seenWhen(days[0], { ...clock.date.seen, when, certainty: worse(days[0].date.seen, clock.date.seen) }, passage);
  }
  return days.flatMap((each) => seenWhen(each, each.date.seen, passage));
}

/** A time beside words of an interview before one that stands alone. */
function clockIn(found: readonly Found[]): Found | undefined {
  const clocks = found.filter(({ date: { seen } }) => seen.impliesDay);
  const slots = clocks.filter(({ date: { seen }, sentence: { text } }) => /^\W*$/.test(text.slice(0, seen.index)));
  if (slots.length > 1) return slots.toSorted((one, other) => one.sentence.line - other.sentence.line)[0];
  return clocks.find(({ date }) => date.cue === "interview") ?? clocks[0];
}

const worse = (one: DateSighting, other: DateSighting) => (one.certainty === "guessed" ? one.certainty : other.certainty);

/** Only a time, or no date but "just came out": the day is that of the mail. */
function today(found: readonly Found[], passage: Passage): readonly Sighting[] {
  if (passage.block !== "own") return [];
  const days = found.filter(({ date: { seen } }) => !seen.impliesDay);
  const clock = clockIn(found);
  if (days.length > 0) return [];
  if (clock)
    return seenWhen(clock, { ...clock.date.seen, certainty: saysJustNow(passage) ? clock.date.seen.certainty : "guessed" }, passage);
  const sentence = passage.sentences.find((each) => says(each, JUST_NOW));
  const date = dateIn(passage.reference, passage.zone);
  return sentence
    ? [see(passage, "when", { time: { kind: "date", date } }, { words: sentence.text, line: sentence.line, certainty: "guessed" })]
    : [];
}

const saysJustNow = (passage: Passage) => passage.sentences.some((sentence) => says(sentence, JUST_NOW));

function seenWhen(
  { sentence }: Found,
  { when, certainty, clock, text }: Pick<DateSighting, "when" | "certainty" | "clock" | "text">,
  passage: Passage,
): readonly Sighting[] {
  if (!when) return [];
  const time = timeOf(when, durationIn(sentence.text));
  const zone = clock?.zone;
  const day = time.kind === "time" ? dateIn(time.start, zone ?? passage.zone) : time.date;
  const value = { time, day, ...(zone ? { zone } : {}) };
  return [see(passage, "when", value, { words: sentence.text.length > 160 ? text : sentence.text, line: sentence.line, certainty })];
}

/** The interview's time, with its end from the words or from how long they say that it took. */
export function timeOf(when: ReadWhen, minutes: number | undefined): InterviewTime {
  if (when.kind === "date") return when;
  const end = when.end ?? (minutes ? later(when.start, minutes * MINUTE) : undefined);
  return { kind: "time", start: when.start, ...(end && milliseconds(end) > milliseconds(when.start) ? { end } : {}) };
}
