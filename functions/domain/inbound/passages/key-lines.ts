import { splitAtBlanks } from "../blanks.ts";
import { matchesOf } from "../matches.ts";
import { gistOf } from "./key-gist.ts";
import type { KeyName } from "./key-labels.ts";
import { keyOf, LONGEST_LABEL } from "./keys.ts";

/** A line split at its keys: what stands before the first is prose. */
export interface KeyPart {
  readonly key: KeyName;
  readonly label: string;
  readonly value: string;
}

const BULLET = /^\s*(?:(?:[-*•·–—+◦▪▸►✔✓]|\d{1,2}[.)]|[a-hA-H]\)|\(?[ivx]{1,4}\)|#{1,4}|\p{Extended_Pictographic}\uFE0F?)\s+)/u;
const LABEL = `[\\p{L}][\\p{L}\\d /&'’().#_-]{0,${LONGEST_LABEL}}?`;
/** A colon or an equals sign, perhaps with a dash or an arrow behind it as in ":-" and "=>"; an arrow; dots that lead to the value. */
const MARK = "(?:\\s?\\.{0,40}\\s?[:=：]{1,2}[-–>]{0,2}|\\s?(?:[-=]{1,2}>|→|»|\\.{3,40}|…))";
const KEY = new RegExp(
  `^[*_]{0,2}(${LABEL})[*_]{0,2}(?:${MARK}|\\s*[-–—]{1,2}\\s|\\s+[-–—](?=[\\p{L}\\d])|\\s+[|>~]{1,2}\\s|\\t+[|]?|\\s?\\||(\\?)\\s)[*_]{0,2}\\s*(.*)$`,
  "u",
);
const FURTHER_KEY = new RegExp(`(?:[;,|/\\t]|\\.|\\s[-–—])\\s*[*_]{0,2}(${LABEL})[*_]{0,2}${MARK}[*_]{0,2}(?!//)`, "gu");
/** Keys that a question mark may follow: "When? Dec 3". */
const ASKED: ReadonlySet<KeyName> = new Set(["company", "role", "when", "time", "format", "interviewer", "decision"]);
/** Words of any sentence: keys only with a colon or an equals sign behind them. */
const LOOSE =
  /^(?:interview|interviewed|meeting|met|saw|call|send|for|at|with|from|by|answer|me|on|after|wants|art|form|held|issues?|edge|value|asked|present|through|via|went|feeling|i saw|i met|urgent|gaps?|good at|i have|in the room|on the call|focus|board|committee|relevant|provide|sending|trade|dated|chat|bits|random|through|announcement|oops|slip|manager|title)$/i;
const NOTHING =
  /^(?:(?:none|nobody|no one|nothing|nil)(?: (?:yet|so far|given|asked|needed|for now|i know of|asked for|at the moment))?|not yet|-+|—|\?+|n\/?a|n\.a\.?|none|nil|nothing|unknown|tbd|tba|tbc|not (?:sure|known|given|yet|stated|specified|mentioned|told|said|decided)|nobody|no one|they (?:didn['’]?t|did not) say|didn['’]?t say|no date(?: given)?|will confirm|waiting|no idea|don['’]?t know|dunno|unsure|no|to be (?:decided|confirmed|announced)|pending|x+|\.+|_+)[.!]?$/i;

/** The line without its bullet and bold marks. */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, "").trim();
}

/** The keys of a line with their values, in order; empty where the line is prose. A value that says "n/a" or "TBD" is empty. */
export function keyPartsOf(line: string): readonly KeyPart[] {
  const text = withoutBullet(line).replace(/^\|\s*|\s*\|$/g, "");
  const [whole = "", label = "", isAsked, value = ""] = KEY.exec(text) ?? [];
  const key = label === "" || isClock(text, label) ? undefined : keyOf(label);
  if (key === undefined || isProseDash(whole, label) || (isAsked !== undefined && !ASKED.has(key))) return [];
  const isDashed = /^[*_]{0,2}\s*[-–—]/.test(text.slice(text.indexOf(label) + label.length));
  return splitFurther({ key, label, value }, isDashed);
}

/** "Your interview is 10:30am": the colon is that of a clock. */
const isClock = (text: string, label: string) =>
  /\d$/.test(label) && /^:[0-5]\d(?!\d)/.test(text.slice(text.indexOf(label) + label.length).slice(0, 4));

const BEHIND_COLON = /^[*_]{0,2}([^:=]{3,44})\s?[:=](?!\/\/)[*_]{0,2}\s*(.*)$/u;

/** The same for a line between lines of keys, whose label need not be one that we know. */
export function looseKeyPartsOf(line: string): readonly KeyPart[] {
  const parts = keyPartsOf(line);
  if (parts.length > 0) return parts;
  const [, label = "", value = ""] = BEHIND_COLON.exec(withoutBullet(line)) ?? [];
  const key = gistOf(label);
  return key === undefined ? [] : splitFurther({ key, label: label.trim(), value }, false);
}

/** "Interview - great chat" may be prose: a dash needs more than a word that sentences begin with. */
function isProseDash(whole: string, label: string): boolean {
  return LOOSE.test(label.trim()) && !/^[^:=\t|→»]{0,40}[:=\t|→»]/.test(whole);
}

function splitFurther(part: KeyPart, isDashed: boolean): readonly KeyPart[] {
  const next = markedKey(part.value, isDashed) ?? spacedKey(part.value);
  if (!next) return [{ ...part, value: tidyValue(part.value) }];
  const { key, label, start, end } = next;
  const rest = { key, label, value: part.value.slice(end) };
  return [{ ...part, value: tidyValue(part.value.slice(0, start)) }, ...splitFurther(rest, isDashed)];
}

interface KeyInside {
  readonly key: KeyName;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** In a row of cells a dash is enough: "Org - Harbor Foods | Job - line cook". */
const DASHED_CELL = new RegExp(`\\|\\s*[*_]{0,2}(${LABEL})[*_]{0,2}\\s[-–—]\\s`, "gu");
/** Where the first key of the line has a dash, a comma is: "company- Harbor Foods, role- line cook". */
const DASHED_KEY = new RegExp(`[;,|]\\s*[*_]{0,2}(${LABEL})[*_]{0,2}\\s?[-–—]\\s`, "gu");

/** The first key behind a semicolon or another mark. */
function markedKey(value: string, isDashed: boolean): KeyInside | undefined {
  const cells = isDashed || value.includes("|") ? matchesOf(value, isDashed ? DASHED_KEY : DASHED_CELL) : [];
  const found = [...matchesOf(value, FURTHER_KEY), ...cells].toSorted((one, other) => one.index - other.index);
  for (const { 0: whole, 1: label = "", index } of found) {
    const key = keyOf(label);
    if (key !== undefined) return { key, label, start: index, end: index + whole.length };
  }
  return undefined;
}

const COLON = /[:=]\s/g;
const LONGEST_SPACED = 3;

/** The first key with a capital that only a blank parts from the value before it: "Company: Birchwood Dental Role: nurse". */
function spacedKey(value: string): KeyInside | undefined {
  for (const { index } of matchesOf(value, COLON)) {
    const words = value.slice(Math.max(0, index - LONGEST_LABEL), index).trimEnd();
    for (let count = LONGEST_SPACED; count > 0; count -= 1) {
      const label = splitAtBlanks(words).slice(-count).join(" ");
      const key = /^\p{Lu}/u.test(label) && !LOOSE.test(label) ? keyOf(label) : undefined;
      if (key !== undefined) return { key, label, start: value.lastIndexOf(label, index), end: index + 1 };
    }
  }
  return undefined;
}

/** The value without marks around it; empty where it says that there is none. */
export function tidyValue(value: string): string {
  const plain = value
    .replace(/[*_]{1,2}$|^[*_]{1,2}/g, "")
    .replace(/\t/g, ", ")
    .trim();
  return NOTHING.test(plain) ? "" : plain;
}

/** A label that fills its line, whose value stands below. */
export function loneLabel(line: string): KeyName | undefined {
  const text = withoutBullet(line)
    .replace(/[*_]/g, "")
    .replace(/\s*[:?=]{1,2}-?$/, "");
  if (LOOSE.test(text) && !/[:=]/.test(line)) return undefined;
  return text.length <= LONGEST_LABEL && text.split(" ").length <= 4 ? keyOf(text) : undefined;
}
