import { matchesOf } from "../matches.ts";
import { cleanCharacters } from "./clean-characters.ts";

/** What a mail may say, in characters: some twelve printed pages. */
export const MAX_TEXT_LENGTH = 20_000;

/** The longest line in characters, so that no expression of any library meets a longer one. */
export const MAX_LINE_LENGTH = 500;

/** Looked at before lines are known: blanks and controls may make up most of what is sent. */
const MAX_RAW_LENGTH = 200_000;

/** A line that is too long is parted after a sentence when one ends in its second half. */
const SENTENCE_END = /[.!?](?=\s)/g;

/**
 * The text in lines of at most 500 and 20,000 characters in all, without invisible characters, with runs of blanks
 * collapsed: columns of a table part by one tab, paragraphs by one empty line. `isCut` says that something was left out.
 */
export function boundText(text: string): { readonly text: string; readonly isCut: boolean } {
  const clean = cleanCharacters(text.slice(0, MAX_RAW_LENGTH));
  const bounded = joinWithSingleBlanks(clean.split("\n").flatMap((line) => partLine(collapseBlanks(line))));
  const isCut = text.length > MAX_RAW_LENGTH || bounded.length > MAX_TEXT_LENGTH;
  return { text: isCut ? cutAtLine(bounded) : bounded, isCut };
}

function collapseBlanks(line: string): string {
  const indent = /^[ \t]/.test(line) ? " " : "";
  const body = line.trim().replace(/[ \t]{2,}|\t/g, (run) => (run.includes("\t") || run.length > 2 ? "\t" : " "));
  // "-- " is the delimiter of a signature, and only with its blank (RFC 3676, 4.3).
  if (body === "--" && line.startsWith("-- ")) return "-- ";
  return body === "" ? "" : indent + body;
}

function partLine(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > MAX_LINE_LENGTH) {
    const end = partingPoint(rest.slice(0, MAX_LINE_LENGTH));
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

function partingPoint(start: string): number {
  const sentence = matchesOf(start, SENTENCE_END).at(-1)?.index ?? -1;
  if (sentence > MAX_LINE_LENGTH / 2) return sentence + 1;
  const blank = start.lastIndexOf(" ");
  if (blank > MAX_LINE_LENGTH / 2) return blank;
  // Never between the two halves of one character.
  return /[\uD800-\uDBFF]$/.test(start) ? start.length - 1 : start.length;
}

function joinWithSingleBlanks(lines: readonly string[]): string {
  const kept = lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
  return kept.join("\n").replace(/^\n+|\n+$/g, "");
}

function cutAtLine(text: string): string {
  const start = text.slice(0, MAX_TEXT_LENGTH);
  const end = start.lastIndexOf("\n");
  return end > MAX_TEXT_LENGTH - MAX_LINE_LENGTH ? start.slice(0, end) : start;
}
