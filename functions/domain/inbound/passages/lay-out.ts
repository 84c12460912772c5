import type { KeyName } from "./key-labels.ts";
import { type KeyPart, keyPartsOf, loneLabel, looseKeyPartsOf, tidyValue, withoutBullet } from "./key-lines.ts";
import { asKeyLines } from "./key-tables.ts";
import { proseOfPeople, withoutDeeds } from "./lists-of-people.ts";
import type { KeyEntry } from "./passage.ts";
import { partedFromProse } from "./prose-of-keys.ts";
import { type PlainSentence, sentencesOf } from "./sentences.ts";

export interface Layout {
  readonly entries: readonly KeyEntry[];
  readonly sentences: readonly PlainSentence[];
}

/** Keys whose values are lists that stand below as often as beside. */
const TAKES_LINES: ReadonlySet<KeyName> = new Set(["interviewer", "reference", "topic", "need", "strength", "correction", "notes", "owed"]);
const BULLET = /^\s*(?:[-*•·–—+◦▪▸►✔✓]|\d{1,2}[.)]|[a-hA-H]\)|\(?[ivx]{1,4}\))\s+\S/;

/** The lines of one author, with what splits each at its keys. */
interface Page {
  readonly lines: readonly string[];
  readonly partsOf: (line: string) => readonly KeyPart[];
}

const FEWEST_KEYS = 4;

/** Where several lines are surely keys, a label that we do not know is read by what it is about. */
function pageOf(lines: readonly string[]): Page {
  const keys = new Set(lines.flatMap((line) => keyPartsOf(line).map(({ key }) => key)));
  return { lines, partsOf: keys.size >= FEWEST_KEYS ? looseKeyPartsOf : keyPartsOf };
}

/** Parts the lines of one author into keys with their values, and sentences. */
export function layOut(written: readonly string[]): Layout {
  const page = pageOf(asKeyLines(written));
  const entries: KeyEntry[] = [];
  const sentences: PlainSentence[] = [];
  let index = 0;
  while (index < page.lines.length) {
    const keys = keysAt(page, index);
    sentences.push(...(keys?.sentences ?? sentencesOf(withoutBullet(page.lines[index] ?? ""), index)));
    entries.push(...(keys?.entries ?? []));
    index += keys?.length ?? 1;
  }
  return { entries, sentences };
}

/** The keys that a line holds or is, with the lines below that belong to the last of them; undefined where it is prose. */
function keysAt(page: Page, index: number): (Layout & { readonly length: number }) | undefined {
  const parts = page.partsOf(page.lines[index] ?? "").map(whomOverList);
  const alone = parts.length === 0 ? loneKey(page, index) : undefined;
  if (!alone && parts.length === 0) return undefined;
  const below = alone ? linesBelow(page, index + 1, alone.key) : linesOn(page, index, parts);
  return { ...ownPart(alone ? [{ ...alone, value: "" }] : parts, below, index), length: 1 + below.length };
}

/** "Interviewed:" over a list says whom; beside a day it says when. */
const whomOverList = (part: KeyPart): KeyPart =>
  part.key === "when" && part.value === "" && /^interviewed$/i.test(part.label.trim()) ? { ...part, key: "interviewer" } : part;

/** The entries of a line of keys, with the lines that go on with its last, and what of them is prose. */
function ownPart(parts: readonly KeyPart[], below: readonly string[], line: number): Layout {
  const parted = parts.map((part) => partedFromProse(part, line));
  const isPeople = parts.at(-1)?.key === "interviewer";
  const own = isPeople ? below.map(withoutDeeds) : below;
  const isLastTold = parted.at(-1)?.entry === undefined;
  const told = isLastTold ? below.flatMap((text, index) => sentencesOf(text, line + 1 + index)) : [];
  return {
    sentences: [...parted.flatMap(({ prose }) => prose), ...told, ...(isPeople ? proseOfPeople(below, line + 1) : [])],
    entries: parted.flatMap(({ entry }, position) => (entry ? [{ ...entry, lines: position === parts.length - 1 ? own : [], line }] : [])),
  };
}

/** A label alone on its line counts when the line below is no key and no blank. */
function loneKey({ lines, partsOf }: Page, index: number): Omit<KeyPart, "value"> | undefined {
  const line = lines[index] ?? "";
  const key = loneLabel(line);
  const next = lines[index + 1] ?? "";
  if (!key || next.trim() === "" || partsOf(next).length > 0 || loneLabel(next)) return undefined;
  return { key, label: line.trim() };
}

function linesBelow({ lines, partsOf }: Page, from: number, key: KeyName): readonly string[] {
  const below: string[] = [];
  for (const line of lines.slice(from)) {
    const isBullet = BULLET.test(line);
    const isOver = line.trim() === "" || partsOf(line).length > 0 || (loneLabel(line) && !isBullet);
    if (isOver || (below.length > 0 && !isBullet && !TAKES_LINES.has(key))) break;
    below.push(line);
  }
  return below;
}

const isLabelAlone = (line: string) => /^[^:=]{2,36}[:=]-?\s*[*_]{0,2}$/.test(line.trim());
const LONGEST_LONE_VALUE = 60;

/** One short line below its key, and then another key or nothing: no sentence that goes on with the mail. */
function isLoneValue({ lines, partsOf }: Page, at: number): boolean {
  const [line = "", next = ""] = lines.slice(at, at + 2);
  if (line.trim() === "" || line.length > LONGEST_LONE_VALUE || /[.!?]$/.test(line.trim())) return false;
  return partsOf(line).length === 0 && (next.trim() === "" || partsOf(next).length > 0);
}

/** The lines of a list, also one that a blank line parts from its key. */
function listBelow(page: Page, from: number, key: KeyName): readonly string[] {
  const { lines } = page;
  const isParted = (lines[from] ?? "").trim() === "" && BULLET.test(lines[from + 1] ?? "");
  return isParted ? ["", ...linesBelow(page, from + 1, key)] : linesBelow(page, from, key);
}

/** The lines that go on with a value: indented ones, bullets below an empty one, and the rest of a wrapped one. */
function linesOn(page: Page, index: number, parts: readonly KeyPart[]): readonly string[] {
  const { lines } = page;
  const last = parts.at(-1);
  const line = lines[index] ?? "";
  if (!last) return [];
  const takesLines = TAKES_LINES.has(last.key);
  if (takesLines && last.value === "" && /[:=]-?\s*[*_]{0,2}$/.test(line.trim())) return listBelow(page, index + 1, last.key);
  if (last.value === "" && isLabelAlone(line) && isLoneValue(page, index + 1)) return lines.slice(index + 1, index + 2);
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((next, position) => !isMoreOf({ before: rest[position - 1] ?? line, line: next }, page, takesLines));
  return end < 0 ? rest : rest.slice(0, end);
}

interface Pair {
  readonly before: string;
  readonly line: string;
}

function isMoreOf({ before, line }: Pair, { partsOf }: Page, takesLines: boolean): boolean {
  if (line.trim() === "" || partsOf(line).length > 0) return false;
  return goesOn(before, line) || (takesLines && /^\s+\S/.test(line));
}

/** A word with a capital that fills its line. */
export const isOneName = (line: string) => /^\p{Lu}[\p{L}'’-]+$/u.test(line.trim());

const WIDTH_THAT_WRAPS = 54;

function goesOn(before: string, line: string): boolean {
  if (BULLET.test(line)) return false;
  if (/^\s{1,}\S/.test(line) && !/^\s{1,}\S/.test(before)) return true;
  const [word = ""] = line.trim().split(" ");
  const isRestOfName = /[,;]\s\p{Lu}[\p{L}'’-]+$/u.test(before.trim()) && isOneName(line);
  return (
    before.length + 1 + word.length > WIDTH_THAT_WRAPS && !/[.!?]$/.test(before.trim()) && (/^[\s(]*[\p{Ll}\d]/u.test(line) || isRestOfName)
  );
}

/** The whole value: what stands beside the key, and the lines that go on with it. */
export function wholeValue({ value, lines }: Pick<KeyEntry, "value" | "lines">): string {
  return [value, ...lines.map((line) => tidyValue(withoutBullet(line)))].filter((part) => part !== "").join(value === "" ? "; " : " ");
}
