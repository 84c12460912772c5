import { isZone, type Zone } from "#domain/time/zone.ts";
import { zoneNamed } from "../../commands/zone-named.ts";
import type { DateSighting } from "../../dates/date-sighting.ts";
import { whenOf } from "../../dates/join-day-and-time.ts";
import { readDates } from "../../dates/read-dates.ts";
import { zoneOfWords } from "../../dates/zone-words.ts";
import { wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { doubtAbout } from "../../questions/date-doubt.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { durationIn } from "../prose/duration.ts";
import { timeOf } from "../prose/when.ts";

/** When the interview was, from the keys for its day, its time, its length and its zone, in whatever order they stand. */
export const readKeyWhen: Reader = (unplaced) => {
  const named = zoneOf(unplaced);
  const passage = named ? { ...unplaced, zone: named } : unplaced;
  const days = passage.entries.filter(({ key }) => key === "when").flatMap((entry) => datesOf(entry, passage));
  const doubt = days.find(({ seen }) => seen.contradiction);
  if (doubt) return [see(passage, "doubt", doubtAbout("interviewAt", doubt.seen), wordsOf(doubt.entry))];
  const times = passage.entries
    .filter((entry) => entry.key === "time" || isClockBehindAt(entry))
    .flatMap((entry) => datesOf({ ...entry, value: timeWords(wholeValue(entry)), lines: [] }, passage));
  const whole =
    days.find(({ seen }) => seen.clock && !seen.impliesDay) ??
    together(days, times, passage) ??
    days.find(({ seen }) => !seen.impliesDay) ??
    times.find(({ seen }) => seen.clock && !seen.impliesDay);
  const found = whole ?? [...days, ...times].find(({ seen }) => seen.impliesDay);
  return found ? seenWhen(found, { isDayGuessed: whole === undefined, named }, passage) : [];
};

/** "At: 1:30 pm" under the key for the day, where another "At" names a place. */
const isClockBehindAt = ({ key, label, value }: KeyEntry) =>
  key === "company" &&
  /^at$/i.test(label.trim()) &&
  /^\s*(?:\d{1,2}(?:[:.h]\d{2})?|noon|midday|half (?:past )?\p{L}+|quarter (?:past|to) \p{L}+)(?!\d|\s\p{Lu})/u.test(value);

interface Found {
  readonly entry: KeyEntry;
  readonly seen: DateSighting;
}

const wordsOf = (entry: KeyEntry) => ({ words: `${entry.label}: ${wholeValue(entry)}`, line: entry.line, form: "key" as const });

function datesOf(entry: KeyEntry, passage: Passage): readonly Found[] {
  const text = wholeValue(entry);
  const direction = /\b(?:next|coming|tomorrow|this coming)\b/i.test(text) || passage.block === "forwarded" ? "future" : "past";
  return readDates(text, { ...passage, direction }).map((seen) => ({ entry, seen }));
}

/** Behind a key for the time a bare number is one: "Time: 2", "Time: 14". */
function timeWords(value: string): string {
  return /^\s*(?:\d{1,2}(?:[.:]\d{2})?|(?:[01]\d|2[0-3])[0-5][05])(?:\s*(?:-|–|to)\s*(?:\d{1,2}(?:[.:]\d{2})?|\d{4}))?(?!\d)/.test(value)
    ? `at ${value.trim()}`
    : value;
}

function together(days: readonly Found[], times: readonly Found[], passage: Passage): Found | undefined {
  const day = days.find(({ seen }) => seen.when?.kind === "date");
  const time = times.find(({ seen }) => seen.clock) ?? days.find(({ seen }) => seen.impliesDay);
  if (day?.seen.when?.kind !== "date" || !time?.seen.clock) return undefined;
  const when = whenOf(day.seen.when.date, time.seen.clock, { ...passage, direction: "nearest" });
  const certainty = day.seen.certainty === "guessed" ? "guessed" : time.seen.certainty;
  return { entry: day.entry, seen: { ...time.seen, when, certainty } };
}

function seenWhen(
  { entry, seen }: Found,
  { isDayGuessed, named }: { readonly isDayGuessed: boolean; readonly named: Zone | undefined },
  passage: Passage,
): readonly Sighting[] {
  if (!seen.when) return [];
  const zone = seen.clock?.zone ?? named;
  const length =
    passage.entries.filter(({ key }) => key === "duration").map(({ value }) => durationIn(`for ${value}`))[0] ??
    durationIn(wholeValue(entry));
  return [
    see(
      passage,
      "when",
      { time: timeOf(seen.when, length), ...(zone ? { zone } : {}) },
      { ...wordsOf(entry), certainty: isDayGuessed ? "guessed" : seen.certainty },
    ),
  ];
}

/** The zone that a key of its own names, in words or as "Europe/Berlin", or the city behind the time: "02:00 PM Melbourne". */
function zoneOf({ entries, zone }: Passage): Zone | undefined {
  const value = entries.find(({ key }) => key === "zone")?.value.trim() ?? "";
  if (value !== "") return isZone(value) ? value : zoneOfWords(value, zone);
  return entries.flatMap((entry) =>
    entry.key === "when" || entry.key === "time" ? (cityBehind(wholeValue(entry)) ?? zoneInParentheses(wholeValue(entry), zone) ?? []) : [],
  )[0];
}

/** "10:30 - Thursday, 3 December 2026 (Central European Time)": the zone may stand far from the time. */
function zoneInParentheses(value: string, own: Zone): Zone | undefined {
  const [, words = ""] = /\(([\p{L} /_]{3,40})\)\s*$/u.exec(value.slice(-60)) ?? [];
  if (words === "") return undefined;
  return isZone(words) ? words : (zoneOfWords(words, own) ?? zoneNamed(words));
}

const CITIES_BEHIND = /\d(?:\s?[ap]\.?m\.?)?\s+\(?(\p{Lu}[\p{L} .]{2,30}(?:, \p{Lu}[\p{L} .]{2,30}){0,5})\)?\s*$/iu;

function cityBehind(value: string): Zone | undefined {
  const cities = CITIES_BEHIND.exec(value.slice(-120))?.[1]?.split(", ") ?? [];
  return cities.map((city) => zoneNamed(city)).find((found) => found !== undefined);
}
