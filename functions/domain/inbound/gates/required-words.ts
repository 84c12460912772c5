import { GAP, letterOf, SHORTEST_RUN } from "./imprint.ts";
import { timesAt } from "./quantifier.ts";

/** Words of which a text has to hold one. */
export type OneOf = readonly string[];

/** What is known of all that a part of an expression matches. */
interface Part {
  /** All that it matches, where that is few; what is no letter or digit is written as a gap. */
  readonly exact?: OneOf;
  /** Of each of these the text around holds one. */
  readonly needs: readonly OneOf[];
}

/** The source of an expression with the place up to which it is read. */
export interface Cursor {
  readonly source: string;
  at: number;
}

const MOST_WORDS = 200;
const ANYTHING: Part = { needs: [] };
const NOTHING: Part = { exact: [""], needs: [] };
const A_GAP: Part = { exact: [GAP], needs: [] };

/**
 * What a text must hold for the expression to match in it, as sets of words: one of each set. Read from the expression itself, so
 * that it cannot fall behind; whatever is not understood counts as matching anything. No set at all where nothing is sure.
 */
export function requiredWords({ source }: RegExp): readonly OneOf[] {
  return TWO_FACED.test(source) ? [] : allNeeds(alternatives({ source, at: 0 }));
}

/** The long s and the sign for kelvin, themselves or by number, which an expression may take for s and k. */
const TWO_FACED = /[\u017f\u212a]|\\u\{?0*(?:17f|212a)/i;

const isUsable = (words: OneOf) => words.length <= MOST_WORDS && words.every((word) => word.length >= SHORTEST_RUN);

const allNeeds = ({ exact, needs }: Part): readonly OneOf[] => (exact && isUsable(exact) ? [...needs, exact] : needs);

/** What stands between two bars, or between a bar and the end of the group. */
function alternatives(cursor: Cursor): Part {
  const parts = [sequence(cursor)];
  while (cursor.source[cursor.at] === "|") {
    cursor.at += 1;
    parts.push(sequence(cursor));
  }
  return parts.length === 1 && parts[0] ? parts[0] : eitherOf(parts);
}

function eitherOf(parts: readonly Part[]): Part {
  const exact = [...new Set(parts.flatMap((part) => part.exact ?? []))];
  if (exact.length <= MOST_WORDS && parts.every((part) => part.exact)) return { exact, needs: [] };
  const best = parts.map((part) => allNeeds(part).reduce<OneOf | undefined>(fewer, undefined));
  const all = [...new Set(best.flatMap((words) => words ?? []))];
  return best.every((words) => words) && isUsable(all) ? { needs: [all] } : ANYTHING;
}

const fewer = (one: OneOf | undefined, other: OneOf): OneOf => (one && one.length <= other.length ? one : other);

/** Parts that follow upon each other: what they match is joined for as long as it is few. */
function sequence(cursor: Cursor): Part {
  const line: Line = { needs: [], run: [""], isWhole: true };
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source.charAt(cursor.at))) {
    extend(line, repeated(atom(cursor), cursor));
  }
  const { needs, run, isWhole } = line;
  if (isWhole) return { exact: run, needs };
  return { needs: isUsable(run) ? [...needs, run] : needs };
}

/** A sequence as far as it is read. */
interface Line {
  needs: OneOf[];
  /** What the last parts match, joined. */
  run: OneOf;
  /** The run is all of the sequence. */
  isWhole: boolean;
}

function extend(line: Line, { exact, needs }: Part): void {
  line.needs.push(...needs);
  if (exact && line.run.length * exact.length <= MOST_WORDS) {
    line.run = joined(line.run, exact);
    return;
  }
  if (isUsable(line.run)) line.needs.push(line.run);
  line.run = exact ?? [""];
  line.isWhole = false;
}

function joined(before: OneOf, behind: OneOf): OneOf {
  if (before.length === 1 && before[0] === "") return behind;
  const all = before.flatMap((one) =>
    behind.map((other) => (one.endsWith(GAP) && other.startsWith(GAP) ? one + other.slice(1) : one + other)),
  );
  return all.length === 1 ? all : [...new Set(all)];
}

/** The part as often as the quantifier behind it says. */
function repeated(part: Part, cursor: Cursor): Part {
  const { least, most } = timesAt(cursor);
  if (least === 1 && most === 1) return part;
  const needs = least === 0 ? [] : part.needs;
  // However many blanks stand in a row, they are one gap.
  const isKnown = part.exact && (most === 1 || part.exact.every((word) => word === GAP || word === ""));
  if (part.exact && isKnown) return { exact: least === 0 ? [...new Set([...part.exact, ""])] : part.exact, needs };
  return { needs: least === 0 ? [] : allNeeds(part) };
}

function atom(cursor: Cursor): Part {
  const character = cursor.source.charAt(cursor.at);
  if (character === "(") return group(cursor);
  if (character === "[") return choice(cursor);
  if (character === "\\") return escaped(cursor);
  return plain(cursor) ?? mark(cursor);
}

/** Letters and blanks without a quantifier. */
function plain(cursor: Cursor): Part | undefined {
  PLAIN.lastIndex = cursor.at;
  const words = PLAIN.exec(cursor.source)?.[0];
  if (words === undefined) return undefined;
  cursor.at += words.length;
  return { exact: [words.toLowerCase().replace(/ {2,}/g, GAP)], needs: [] };
}

const PLAIN = /[a-z\d ]+(?![?*+{])/iy;

function mark(cursor: Cursor): Part {
  const character = cursor.source.charAt(cursor.at);
  cursor.at += 1;
  if (character === ".") return ANYTHING;
  return character === "^" || character === "$" ? A_GAP : { exact: [letter(character)], needs: [] };
}

/** Looks around match no words, but what one looks for has to be there. */
function group(cursor: Cursor): Part {
  OPENING.lastIndex = cursor.at;
  const [opening = "(", kind = ""] = OPENING.exec(cursor.source) ?? [];
  cursor.at += opening.length;
  const start = cursor.at;
  const inside = alternatives(cursor);
  const isEdge = opening === "(?:" && cursor.source.startsWith(EDGE, start);
  cursor.at += 1;
  if (isEdge) return A_GAP;
  if (kind === "!" || kind === "<!") return NOTHING;
  return kind === "=" || kind === "<=" ? { exact: [""], needs: allNeeds(inside) } : inside;
}

const OPENING = /\((?:\?(?:(<?[=!]|:)|<\w+>))?/y;
/** What caseless() writes for the edge of a word. */
const EDGE = String.raw`(?<!\w)|(?!\w))`;

/** One of the characters in brackets. */
function choice(cursor: Cursor): Part {
  CHOICE.lastIndex = cursor.at;
  const [whole = "[", not = "", inside = ""] = CHOICE.exec(cursor.source) ?? [];
  cursor.at += whole.length;
  if (not !== "" || MANY.test(inside)) return ANYTHING;
  const exact = [...new Set(inside.replace(/\\[sW]/g, " ").replace(/\\/g, ""))].map(letter);
  return exact.length === 0 ? ANYTHING : { exact: [...new Set(exact)], needs: [] };
}

const CHOICE = /\[(\^?)((?:[^\]\\]|\\.)*)\]/sy;
/** Ranges and classes in brackets, and what is written by its number. */
const MANY = /.-.|\\[dDwSpPuxckbBtnrvf0-9]/s;

function escaped(cursor: Cursor): Part {
  const name = cursor.source.charAt(cursor.at + 1);
  if (GAPS.includes(name)) {
    cursor.at += 2;
    return A_GAP;
  }
  ESCAPE.lastIndex = cursor.at;
  const [whole = "\\", long = "", short = ""] = ESCAPE.exec(cursor.source) ?? [];
  const code = long + short;
  cursor.at += whole.length;
  if (name === "B") return NOTHING;
  if (code !== "") return { exact: [letter(String.fromCodePoint(Number.parseInt(code, 16)))], needs: [] };
  return letter(name) === GAP ? A_GAP : ANYTHING;
}

/** Blanks, whatever is no letter, and the edge of a word: a gap stands on one side of it. */
const GAPS = "bsWtnrvf";
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{([\da-fA-F]+)\}|[ux]([\da-fA-F]{4}|[\da-fA-F]{2})|k<\w+>|c[a-zA-Z]|\d+|.)/sy;

/** The letter as imprints know it. */
const letter = (character: string) => (letterOf(character.codePointAt(0) ?? 0) === 0 ? GAP : character.toLowerCase());
