import { type CalendarDate, isCalendarDate } from "#domain/time/calendar-date.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { at, type Zone } from "#domain/time/zone.ts";

/** The first letters of each month in the languages of mail programs; the longest that fits decides. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "ene", "gen", "sty", "янв", "led"],
  ["feb", "fév", "fev", "febb", "lut", "фев", "úno"],
  ["mar", "mär", "maa", "mrt", "мар", "bře"],
  ["apr", "avr", "abr", "kwi", "апр", "dub"],
  ["may", "mai", "maj", "mag", "mei", "мая", "kvě"],
  ["jun", "juin", "giu", "cze", "июн", "čer"],
  ["jul", "juil", "lug", "lip", "июл"],
  ["aug", "aoû", "ago", "sie", "авг", "srp"],
  ["sep", "set", "wrz", "сен", "zář"],
  ["oct", "okt", "out", "ott", "paź", "окт", "říj"],
  ["nov", "lis", "ноя"],
  ["dec", "dez", "déc", "dic", "des", "gru", "дек", "pro"],
];

const NAMED_DATE = /(?:(\d{1,2})\.?\s(?:de\s)?([\p{L}]{3,12})\.?|([\p{L}]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?),?\s(?:de\s)?(\d{4})/u;
const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})/;
const NUMERIC_DATE = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/;
const TIME = /\b(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s?(?:([ap])\.?\s?m\b)?/i;
const OFFSET = /(?:GMT|UTC)?\s?([+-])([01]\d|2[0-3]):?([0-5]\d)?\b|\b(GMT|UTC|Z)\b/;

/** Countries that write the month first are few; the zones of the Americas stand for them. */
const MONTH_FIRST = /^(?:America|US|Pacific\/Honolulu)/;

/** The instant that the Date line of a forwarded message names, on the clock of the zone unless it names an offset. */
export function sentAtOf(words: string, zone: Zone): Instant | undefined {
  const line = words.slice(0, 150);
  const date = dateOf(line, zone);
  const time = TIME.exec(line.replace(NUMERIC_DATE, " "));
  if (date === undefined || time === null) return undefined;
  const [hour, minute, second] = [hourOf(Number(time[1]), time[4]), Number(time[2]), Number(time[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const offset = OFFSET.exec(line.slice((line.lastIndexOf(time[0]) ?? 0) + time[0].length));
  if (!offset) return at(date, { hour, minute }, zone);
  const clock = `${date}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`;
  return instant(`${clock}${offset[1] ? `${offset[1]}${offset[2]}:${offset[3] ?? "00"}` : "Z"}`);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function dateOf(line: string, zone: Zone): CalendarDate | undefined {
  const iso = ISO_DATE.exec(line);
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = NAMED_DATE.exec(line);
  if (named) return toDate(Number(named[5]), monthOf(named[2] ?? named[3] ?? ""), Number(named[1] ?? named[4]));
  const numeric = NUMERIC_DATE.exec(line);
  if (!numeric) return undefined;
  const [first, second] = [Number(numeric[1]), Number(numeric[3])];
  const isMonthFirst = second > 12 || (first <= 12 && numeric[2] === "/" && MONTH_FIRST.test(zone));
  return toDate(Number(numeric[4]), isMonthFirst ? first : second, isMonthFirst ? second : first);
}

function monthOf(word: string): number {
  const name = word.toLowerCase();
  return MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
}

function toDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isCalendarDate(text) ? text : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
