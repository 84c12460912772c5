import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Results } from "./results.ts";
import { type Row, verdictOf } from "./row.ts";
import { figure, limit } from "./table.ts";

const README = fileURLToPath(new URL("../../README.md", import.meta.url));
const BLOCK = /(<!-- figures of bench\/results\.json, written by npm run bench -->\n)[\s\S]*?(<!-- end of figures -->)/;

/** Writes the figures into README.md, between the comments that mark their place. */
export function readmeWith(results: Results): void {
  const readme = readFileSync(README, "utf8");
  writeFileSync(
    README,
    readme.replace(BLOCK, (_, start: string, end: string) => `${start}${figuresOf(results)}${end}`),
  );
}

/** What README.md says between its comments; undefined where they are missing. */
export function figuresIn(readme: string): string | undefined {
  const found = BLOCK.exec(readme);
  return found?.[0].slice(found[1]?.length, -(found[2]?.length ?? 0));
}

/** What README.md shows of the results: the bench, the row, and what a reader calls it. */
const SHOWN: readonly (readonly [string, string, string])[] = [
  ["render", "ours", "a thank-you with its timeline, rendered"],
  ["render", "mjml 5 / ours", "… by MJML 5 at run time"],
  ["render", "react-email / ours", "… by React Email"],
  ["render", "mrml / ours", "… by mrml"],
  ["first-mail", "ours", "the first mail of a process, loading included"],
  ["first-mail", "mjml 5 / ours", "… by MJML 5"],
  ["init", "receive-mail", "the function that reads mail, until it is ready"],
  ["init", "deliver-mail", "the function that sends drafts, until it is ready"],
  ["bundles", "receive-mail", "the function that reads mail, with the SDK"],
  ["bundles", "deliver-mail", "the function that sends drafts, with the SDK"],
  ["understand", "20 KB, ours", "a mail of 20 KB, understood"],
  ["understand", "20 MB, ours", "a mail of 20 MB, understood"],
  ["adversarial", "worst growth", "the worst hostile mail, twice as long"],
  ["plan", "8 points", "the plan of an interview, made anew"],
  ["throughput", "in memory", "whole interviews, one process, in memory"],
  ["throughput", "on disk", "whole interviews through the local run on disk"],
];

/** The lines between the comments: a table, and where it was measured. */
export function figuresOf(results: Results): string {
  const lines = SHOWN.flatMap(([bench, name, words]) => {
    const row = results[bench]?.rows.find((candidate) => candidate.name === name);
    return row ? [lineOf(words, row)] : [];
  });
  const [first] = Object.values(results);
  if (!first) return "";
  const { processor, cores, node, load } = first.machine;
  const where = `Milliseconds are of the processor, all threads together, on ${cores} x ${processor}, Node ${node}, at a load of ${load}.`;
  return [`| | median | budget |`, "|---|---|---|", ...lines, "", where, ""].join("\n");
}

function lineOf(words: string, row: Row): string {
  const { value, unit, budget } = row;
  const measured = unit === "x" ? `${figure(value)} times` : `${figure(value)} ${unit}`;
  const limits = budget ? `${limit(budget)}${verdictOf(row) === "missed" ? ", missed" : ""}` : "";
  return `| ${words} | ${measured} | ${limits} |`;
}
