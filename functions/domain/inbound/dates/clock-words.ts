import type { TimeOfDay } from "#domain/time/zone.ts";
import type { Certainty } from "../understanding.ts";
import { smallNumber } from "./words.ts";

/** A time or a range of two as written: "2" to "3 pm" is { first: "2", second: "3", secondHalf: "pm" }. */
export interface WrittenRange {
  readonly first: string;
  readonly firstHalf: string | undefined;
  readonly second: string | undefined;
  readonly secondHalf: string | undefined;
}

interface Resolved {
  readonly time: TimeOfDay;
  readonly certainty: Certainty;
}

/** What the words of a time say; without a half of the day the working day decides, and it is a guess. */
export function resolveRange(
  range: WrittenRange,
): { readonly start: TimeOfDay; readonly end?: TimeOfDay; readonly certainty: Certainty } | undefined {
  const start = resolveStart(range);
  if (!start) return undefined;
  const { time, certainty } = start;
  const end = range.second ? resolveClock(range.second, range.secondHalf ?? range.firstHalf) : undefined;
  const laterEnd = end && [end.time, { ...end.time, hour: end.time.hour + 12 }].find((each) => each.hour < 24 && isAfter(each, time));
  return { start: time, ...(laterEnd ? { end: laterEnd } : {}), certainty };
}

function resolveStart({ first, firstHalf, second, secondHalf }: WrittenRange): Resolved | undefined {
  if (firstHalf || !second || !secondHalf) return resolveClock(first, firstHalf);
  const end = resolveClock(second, secondHalf);
  const same = resolveClock(first, secondHalf);
  if (!same || !end || isAfter(end.time, same.time)) return same;
  return { ...same, time: { ...same.time, hour: (same.time.hour + 12) % 24 } };
}

function resolveClock(words: string, half: string | undefined): Resolved | undefined {
  const plain = inDigits(words.toLowerCase()).replace(/^(\d{1,2})\s?(\d{2})$/, "$1:$2");
  const written = NAMED[plain] ?? writtenClock(plain);
  if (!written) return undefined;
  const certainty = /ish$/.test(plain) ? "guessed" : "stated";
  if (plain in NAMED) return { time: written, certainty };
  if (half) return { time: withHalf(written, half), certainty };
  if (written.hour > 12 || written.hour === 0 || /^0\d/.test(plain)) return { time: written, certainty };
  return { time: written.hour < 7 ? { ...written, hour: written.hour + 12 } : written, certainty: "guessed" };
}

const MINUTES: Readonly<Record<string, string>> = {
  "oh five": "05",
  ten: "10",
  fifteen: "15",
  twenty: "20",
  "twenty five": "25",
  thirty: "30",
  "thirty five": "35",
  forty: "40",
  "forty five": "45",
  fifty: "50",
  "fifty five": "55",
};

/** "nine thirty" as "9:30". */
function inDigits(spoken: string): string {
  const [, hour = "", minutes = ""] = /^([a-z]+)[ -]([a-z]+(?:[ -]five)?)$/.exec(spoken) ?? [];
  const written = MINUTES[minutes.replace("-", " ")];
  return written === undefined || smallNumber(hour) === undefined ? spoken : `${smallNumber(hour)}:${written}`;
}

const NAMED: Readonly<Record<string, TimeOfDay>> = {
  noon: { hour: 12, minute: 0 },
  midday: { hour: 12, minute: 0 },
  midnight: { hour: 0, minute: 0 },
};

const CLOCK =
  /^(?:a )?(half past|half|quarter past|quarter to|five past|five to|ten past|ten to|twenty past|twenty to|twenty-five past|twenty-five to)? ?([a-z]+?|\d{1,2})(?:[:.h](\d{2}))?(?:\s?o['’]?\s?clock)?(?:\s?-?ish)?$/;

function writtenClock(plain: string): TimeOfDay | undefined {
  const [, phrase = "", hourWord = "", minutes = "0"] = CLOCK.exec(plain) ?? [];
  const hour = smallNumber(hourWord);
  if (hour === undefined || hour > 24 || Number(minutes) > 59) return undefined;
  const total = ((hour % 24) + 24) * 60 + Number(minutes) + (PHRASES[phrase] ?? 0);
  return { hour: Math.floor(total / 60) % 24, minute: total % 60 };
}

const PHRASES: Readonly<Record<string, number>> = {
  half: 30,
  "half past": 30,
  "quarter past": 15,
  "quarter to": -15,
  "ten past": 10,
  "ten to": -10,
  "twenty past": 20,
  "twenty to": -20,
  "five past": 5,
  "five to": -5,
  "twenty-five past": 25,
  "twenty-five to": -25,
};

function withHalf(time: TimeOfDay, half: string): TimeOfDay {
  const isLate = /^\s*p|afternoon|aft|arvo|eve|night/i.test(half);
  if (isLate) return time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
  return time.hour === 12 ? { ...time, hour: 0 } : time;
}

function isAfter(one: TimeOfDay, other: TimeOfDay): boolean {
  return one.hour * 60 + one.minute > other.hour * 60 + other.minute;
}
