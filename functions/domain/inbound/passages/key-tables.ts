import { keyPartsOf, tidyValue } from "./key-lines.ts";
import { keyOf } from "./keys.ts";

/** The lines with tables, and with rows of pairs that a mail program parted, written as lines of keys and values. */
export function asKeyLines(lines: readonly string[]): readonly string[] {
  return withoutMarks(withHeaders(joinRows(lines)));
}

const SHORTEST_FULL_LINE = 54;
const LONGEST_ROW = 500;

/** A row of pairs goes on in the next line, whatever word begins it: "… | With: Mrs." and "Joanne Kim | When: …". */
function joinRows(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.length >= SHORTEST_FULL_LINE && isRowOfPairs(line))) return lines;
  const joined: string[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1) ?? "";
    const goesOn = isParted(lines[index - 1] ?? "", line) && isRowOfPairs(last) && last.length + line.length < LONGEST_ROW;
    if (goesOn) joined[joined.length - 1] = `${last} ${line.trim()}`;
    else joined.push(line);
  });
  return joined;
}

const isRowOfPairs = (line: string) => /[|;]/.test(line) && keyPartsOf(line).length > 1;

function isParted(before: string, line: string): boolean {
  if (before.length < SHORTEST_FULL_LINE || line.trim() === "") return false;
  return /[|;,]\s*$/.test(before) || keyPartsOf(line).length === 0;
}

const cellsOf = (line: string) =>
  line
    .replace(/^\s*\|\s?|\s?\|\s*$/g, "")
    .split(/\s?\|\s?|\t+/)
    .map((cell) => cell.trim());
const FEWEST_COLUMNS = 3;

/** "Company | Role | Date" over "Birchwood | nurse | 3 Dec" becomes a line for each cell. */
function withHeaders(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => isHeader(line));
  if (at < 0) return lines;
  const labels = cellsOf(lines[at] ?? "");
  const below = lines.slice(at + 1);
  const start = below.findIndex((line) => !/^[\s|:=+-]*$/.test(line));
  const cells = cellsOf(below[start] ?? "");
  if (start < 0 || cells.length !== labels.length) return lines;
  const pairs = labels.map((label, index) => `${label}: ${cells[index] ?? ""}`);
  return [...lines.slice(0, at), ...pairs, ...below.slice(start + 1)];
}

function isHeader(line: string): boolean {
  if (line.length > 200 || !/\||\t/.test(line)) return false;
  const cells = cellsOf(line);
  return cells.length >= FEWEST_COLUMNS && cells.every((cell) => keyOf(cell) !== undefined);
}

/** Labels that may stand before their value without any mark, where the lines around do the same. */
const BARE =
  /^(company(?: name)?|employer|organi[sz]ation|firm|role|position|job title|job|post|interviewers?|interviewed by|interview date|date and time|date|time|when|where|format|mode|panel|decision(?: date| by)?|topics?|needs?|strengths?|references?|email|phone|with|round)(?:\s+|[-–—])(\S.{0,90})$/i;
const FEWEST_BARE = 4;

/** "Company Birchwood Dental" over "Role hygienist" and more such lines: a table whose rules were lost. */
function withoutMarks(lines: readonly string[]): readonly string[] {
  const found = lines.map((line) => BARE.exec(line.trim()) ?? undefined);
  if (found.filter(Boolean).length < FEWEST_BARE) return lines;
  const bare = found.map((match, index) => (match && keyPartsOf(lines[index] ?? "").length === 0 ? match : undefined));
  const labels = new Set(bare.flatMap((match, index) => (match && isBeside(bare, index) ? [(match[1] ?? "").toLowerCase()] : [])));
  if (labels.size < FEWEST_BARE) return lines;
  return lines.map((line, index) => {
    const match = bare[index];
    return match && isBeside(bare, index) && !/[.!?]$/.test(line.trim()) ? `${match[1]}: ${tidyValue(match[2] ?? "")}` : line;
  });
}

const isBeside = (found: readonly unknown[], index: number) => found[index - 1] !== undefined || found[index + 1] !== undefined;
