import type { Zone } from "#domain/time/zone.ts";
import { matchesOf } from "../matches.ts";
import { resolveRange } from "./clock-words.ts";
import type { TimePiece } from "./date-sighting.ts";
import { MONTH_WORD } from "./words.ts";
import { ZONE_WORD, zoneOfWords } from "./zone-words.ts";

const HOUR = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const MERIDIEM = String.raw`(?:\s{0,2}(?:[ap]\.?\s?m\b\.?|[ap]\b(?![.'’]))|\s?in the (?:morning|afternoon|evening)|\s?(?:this|yesterday) (?:morning|morn|afternoon|aft|arvo|evening|eve)\b|\s?at night)`;
/** As it is spoken: "nine thirty", "ten forty-five". */
const SPOKEN = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:oh[ -]five|fifteen|thirty|twenty[ -]five|forty[ -]five|fifty[ -]five|thirty[ -]five|ten|twenty|forty|fifty)\b`;
/** What may stand behind four digits that are a time: "at 1400.", "0930 on Friday", but neither "1400 Main Street" nor a count. */
const BEHIND_DIGITS = String.raw`(?=\s{0,2}(?:$|[.,;)|\n–-]|(?:start(?:s|ed|ing)?|kick-?off|slot|appointment|appt|interview|on|with|in|for|sharp|till?|until|to|and|by|via|local|today|tomorrow|yesterday|gmt|utc|bst|ist|cet|est|edt|cst|cdt|mst|mdt|pst|pdt|aest|sast)\b))`;
/** As soldiers and nurses write it. */
const DIGITS = String.raw`(?:(?<=(?:\bat|@|\bum|\bfrom|\d{4}\s{0,2}(?:-|–|to))\s{0,2})(?:[01]\d|2[0-3])[0-5][05]|0[6-9][0-5][05]|(?:[01]\d|2[0-3])[0-5][05](?=\s(?:start|slot|kick-?off|appointment|appt)\b)|(?<=\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}(?:\s\d{1,2}(?:st|nd|rd|th)?)?,?\s{1,2})1[0-8][0-5][05])${BEHIND_DIGITS}`;
/** "7 30" without a mark, but not the "4 10" of "Dec 4 10 am". */
const APART = String.raw`(?<!\b(?:${MONTH_WORD})\.?\s)(?:1[0-2]|0?[1-9])\s[0-5][05]`;
const CLOCK = String.raw`${SPOKEN}|${APART}(?!\d)|(?:half (?:past )?|quarter past |quarter to |a quarter past |a quarter to |five past |five to |ten past |ten to |twenty past |twenty to |twenty-five past |twenty-five to )?${HOUR}(?:[:.h]\d{2}(?!\d))?(?:\s?o['’]?\s?clock)?(?:\s?-?ish)?|(?:1[0-2]|[1-9])[0-5]\d(?=\s?(?:[ap]\.?m\b|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)))|(?:[01]\d|2[0-3])[0-5]\d(?=\s?(?:hrs|hours|h)\b)|${DIGITS}|noon|midday|midnight`;
const RANGE = String.raw`\s{0,2}(?:-|–|—|to|till?|until|through|and)\s{0,2}`;
const LEAD = String.raw`(?:\b(?:at|um|from|between|around|about|approx\.?|by|@|for|~|circa)|@|~)\s{0,2}(?:about |around |approx\.? |like |just after |just before |exactly )?`;

const TIMES = new RegExp(
  String.raw`(?<![\d/.:$£€#-])(${LEAD})?(?<![a-z\d/.:$£€#+])(${CLOCK})(${MERIDIEM})?(?:${RANGE}(${CLOCK})(${MERIDIEM})?)?(?![\d%/]|\.\d|:\d|(?!(?:hrs|hours|h|uhr)\b)[a-z])(?:\s{0,2}(?:hrs|hours|h|uhr)\b)?(?:\s{0,2}\(?(${ZONE_WORD}))?`,
  "gi",
);

/** A bare number right after these is an hour: "today 3", "Friday 2-3", "the 24th, 9.30". */
const BESIDE_DAY =
  /\b(?:today|yesterday|tomorrow|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|(?:this )?(?:morning|afternoon|arvo|evening|lunchtime)|\d{1,2}(?:st|nd|rd|th)),?\s$/i;

/** So is one with a dot right behind a date: "8 Dec, 14.00". */
const BEHIND_DATE = new RegExp(
  String.raw`(?:\b\d{1,2}(?:st|nd|rd|th)?\s(?:${MONTH_WORD})|\b(?:${MONTH_WORD})\.?\s\d{1,2}|\b20\d\d|\d[/.-]\d{1,2}[/.-]\d{2,4}),?\s$`,
  "i",
);

/** Numbers in front of these are counts, not hours. */
const COUNTED =
  /^\s{0,2}-?(?:other\b|more\b|people|persons?|interviewers?|years?|yrs?|months?|weeks?|days?|minutes?|mins?|hours?|hrs?|candidates?|rounds?|of\b|percent|per\b|k\b|staff|positions?|openings?|questions?|things?|managers?|shifts?|beds?|sites?|stores?|guys|women|men|ladies|references?|times|stages?|others|lines?|months|euros?|dollars?|pounds?|bucks|street|ave|road|(?!this\b)[a-z]+s\b)/i;

/** Every time of day, or range of two, that the text writes; a bare number counts only after "at", "@" or the like. */
export function clockTimes(text: string, senderZone: Zone): readonly TimePiece[] {
  return matchesOf(text, TIMES).flatMap((match) => readTime(match, { text, senderZone }) ?? []);
}

function readTime(
  match: RegExpExecArray,
  { text, senderZone }: { readonly text: string; readonly senderZone: Zone },
): TimePiece | undefined {
  if (!isTime(match, text) || isCount(text.slice(match.index + match[0].length), match[0])) return undefined;
  const half = match[3] ?? (isTonight(text.slice(0, match.index + (match[1] ?? "").length), match[2] ?? "") ? "pm" : undefined);
  const range = resolveRange({ first: match[2] ?? "", firstHalf: half, second: match[4], secondHalf: match[5] });
  if (!range) return undefined;
  return { text: match[0].trim(), index: match.index, ...range, ...zoneIn(match[6], senderZone) };
}

function isTime(match: RegExpExecArray, text: string): boolean {
  const [whole, lead = "", first = "", firstHalf, second = "", secondHalf] = match;
  if (firstHalf || secondHalf || SHOWS_TIME.test(first) || /[:]\d{2}|clock|noon/i.test(second)) return true;
  if (/^\d{1,2}\.[0-5]\d$/.test(first) && BEHIND_DATE.test(text.slice(Math.max(0, match.index - 16), match.index))) return true;
  if (second !== "" && /\d\s(?:till?|until)\s\d/i.test(whole)) return true;
  if (/(hrs|hours|\dh|uhr)$/i.test(whole) || BESIDE_DAY.test(text.slice(Math.max(0, match.index - 14), match.index))) return true;
  return /^(at|um|from|between|around|@|~)/i.test(lead) || (lead !== "" && /[.]\d{2}$/.test(first));
}

function zoneIn(words: string | undefined, senderZone: Zone): Pick<TimePiece, "zone"> {
  const zone = words ? zoneOfWords(words, senderZone) : undefined;
  return zone ? { zone } : {};
}

/** "Tonight at 8" is no morning. */
function isTonight(before: string, clock: string): boolean {
  return /\btonight,?\s(?:(?:at|from|around|about)\s)?$/i.test(before) && !SHOWS_TIME.test(clock);
}

const SHOWS_TIME = /noon|midday|midnight|clock|ish$|^half|quarter|past|^(?:five|ten|twenty|twenty-five) to\s|[:]\d{2}|\dh\d{2}|^\d{3,4}$/i;

function isCount(after: string, whole: string): boolean {
  if (/^\s?(?:a\.?m\.?\s)?(?:train|bus|flight|ferry|shuttle|tram|alarm|mass|show|class)\b/i.test(after)) return true;
  return !/[ap]\.?m\.?$|noon|midday|clock|[:]\d{2}|(hrs|hours|uhr)$/i.test(whole) && COUNTED.test(after);
}
