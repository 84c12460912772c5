import { matchesOf } from "../../matches.ts";

const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;
const END = /([.!?…]+["')\]]*)\s+/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|vs|inc|co|corp|ltd|approx|dept|a\.?m|p\.?m|e\.g|i\.e|[b-hj-z])\.$/i;

/** The sentences of some lines, in order, without bullets and marks of emphasis. A line is at least one sentence. */
export function sentencesOf(lines: readonly string[]): string[] {
  return lines.flatMap(splitSentences);
}

function splitSentences(line: string): string[] {
  const plain = line
    .replace(LIST_ITEM, "")
    .replace(/[*_`~]+/g, "")
    .replace(/\s+/g, " ");
  const sentences: string[] = [];
  let start = 0;
  for (const match of matchesOf(plain, END)) {
    const end = match.index + (match[1] ?? "").length;
    if (ABBREVIATION.test(plain.slice(Math.max(0, end - 10), end))) continue;
    sentences.push(plain.slice(start, end));
    start = match.index + match[0].length;
  }
  return [...sentences, plain.slice(start)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
