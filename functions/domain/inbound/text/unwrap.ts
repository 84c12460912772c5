import { splitAtBlanks } from "../blanks.ts";

/** Mail programs wrap between these columns. */
const NARROWEST = 50;
const WIDEST = 160;
const NARROWEST_SURE_WIDTH = 70;
const MIN_WRAPPED_LENGTH = 45;
const LONG_WORD = 20;
const MAX_JOINED_LENGTH = 1_000;

/** A line that stands for itself: bullets, keys, rows of a table, quotations, rules, greetings. */
const OWN_LINE =
  /^\s*(?:[-*•◦‣·–—+]\s|\d{1,2}[.)]\s|[>|#]|[_=-]{3,}|\S+:\/\/|\+?\d{7,},,|\d{1,2}[:.]\d{2}\s?(?:[ap]m)?\s?(?:[-–]|to)\s?\d{1,2}[:.]\d{2})|\t| \| /i;
const KEY_LINE = /^\s*\*{0,2}\p{L}[\p{L}\p{N} /&'’().#-]{0,38}\*{0,2}\s?[:=][->]?\*{0,2}(?:\s|$)/u;
const FUNCTION_WORD =
  /\b(?:an?|the|with|at|of|for|by|to|in|on|and|or|is|are|was|were|my|our|their|your|his|her|from|as|that|which|who|will|be|about)$|[,(–—-]$/i;

/**
 * Joins again the lines that a mail program parted: where a line is as full as the width of the text allows, the next
 * one goes on with it. Lines that stand for themselves stay.
 */
export function unwrap(lines: readonly string[]): string[] {
  const width = widthOf(lines);
  if (width === undefined) return [...lines];
  const isSure = wrapsForSure(lines, width);
  const joined: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = joined.at(-1);
    const isJoined = before !== undefined && last !== undefined && isWrap(before, line, width) && (isSure || flowsOn(before, line));
    if (isJoined && last.length + line.length < MAX_JOINED_LENGTH) joined[joined.length - 1] = `${last.trimEnd()} ${line.trim()}`;
    else joined.push(line);
  });
  return joined;
}

/** The width that explains most breaks between lines: those before it fit, and would not with the next word; undefined without any. */
function widthOf(lines: readonly string[]): number | undefined {
  const breaks = breaksOf(lines);
  let best: number | undefined;
  let most = 0;
  for (let width = WIDEST; width >= NARROWEST; width -= 1) {
    const score = breaks.reduce((sum, { length, needed }) => sum + (length > width ? 0 : Math.sign(needed - width - 0.5)), 0);
    if (score > most) [best, most] = [width, score];
  }
  return best;
}

/** Each line that another follows: how long it is, and how long it would have been with the next word. */
function breaksOf(lines: readonly string[]): readonly { readonly length: number; readonly needed: number }[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? "";
    if (line.trim() === "" || next.trim() === "" || standsApart(line, next) || /^\s/.test(next)) return [];
    const needed = neededFor(line, next);
    // A short line is one that its author ended, and speaks against no width.
    return line.length >= MIN_WRAPPED_LENGTH || needed > NARROWEST ? [{ length: line.length, needed }] : [];
  });
}

function neededFor(line: string, next: string): number {
  return line.length + 1 + (next.trim().split(" ")[0] ?? "").length;
}

function isWrap(line: string, next: string, width: number): boolean {
  if (line.trim() === "" || next.trim() === "" || standsApart(line, next) || line.trimEnd().endsWith(":")) return false;
  const needed = neededFor(line, next);
  // Only before a very long word, such as an address, does a line end early.
  const isLong = line.length >= MIN_WRAPPED_LENGTH || needed - line.length > LONG_WORD;
  return isLong && line.length <= width && needed > width;
}

/** A sentence ends amid the line, and not at "Mr.". */
const ENDS_WITHIN = /(?<=[\p{Ll}\d])(?<!\b(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Nn]o))\.\s\p{Lu}/u;

/** "Employer: North Pole | Role: packer | With: Mrs." goes on below. */
const KEYS_IN_A_ROW = /\p{L}\s?:[^|:]{1,60}\s\|\s[\p{L} ]{2,30}\s?:/u;

/** "Best contact - email" below "Spoke with - Lindsay Orr". */
const DASH_KEY = /^\s*\p{L}[\p{L} ]{1,24}[-–—]\s/u;

/** The next line begins something, unless small letters go on with open prose: "Two references / needed: I listed". */
function standsApart(line: string, next: string): boolean {
  if (DASH_KEY.test(line) && DASH_KEY.test(next)) return true;
  if (!standsAlone(next) || KEYS_IN_A_ROW.test(line)) return false;
  return !(KEY_LINE.test(next) && /^\p{Ll}/u.test(next) && !standsAlone(line) && /[\p{L}\d,]$/u.test(line.trimEnd()));
}

function standsAlone(line: string): boolean {
  return OWN_LINE.test(line) || (KEY_LINE.test(line) && !ENDS_WITHIN.test(line));
}

function flowsOn(line: string, next: string): boolean {
  return (
    /^[\s(]*[\p{Ll}\d]/u.test(next) ||
    /\([^)]*$/.test(line) ||
    isAmidName(line, next) ||
    FUNCTION_WORD.test(line.trimEnd()) ||
    isAmidSentence(line, next)
  );
}

/** "Yolanda Pierce and Herb / Castle,": the rest of a name. */
function isAmidName(line: string, next: string): boolean {
  return /(?:\b(?:and|with|by)|[,&])\s\p{Lu}[\p{L}'’-]+$/u.test(line.trimEnd()) && /^\p{Lu}[\p{L}'’-]+(?:[,.;)]|$)/u.test(next.trim());
}

/** A long line without an end, and soon behind it the end of a sentence that goes on: "the role at Fathom / Maps. Here is". */
function isAmidSentence(line: string, next: string): boolean {
  return (
    splitAtBlanks(line.trim()).length >= 9 && /[\p{L}\d]$/u.test(line.trimEnd()) && /^\S+(?:\s\S+){0,3}[.!?](?:\s|$)/.test(next.trim())
  );
}

function wrapsForSure(lines: readonly string[], width: number): boolean {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? "";
    return line.trim() === "" || next.trim() === "" || standsAlone(next) ? [] : [isWrap(line, next, width)];
  });
  const wraps = pairs.filter(Boolean).length;
  return width >= NARROWEST_SURE_WIDTH ? wraps > pairs.length / 2 : wraps > 1 && wraps >= pairs.length / 2;
}
