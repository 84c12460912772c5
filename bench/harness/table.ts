import { type Bench, type Budget, type Row, verdictOf } from "./row.ts";

const WIDTHS = [46, 12, 22, 12, 16];

/** The rows of a bench as lines for a terminal. */
export function tableOf({ name, about }: Pick<Bench, "name" | "about">, rows: readonly Row[]): string {
  const head = line(["", "median", "middle half", "p99", "budget", ""]);
  return `\n${name}: ${about}\n${head}\n${rows.map(rowLine).join("\n")}\n`;
}

function rowLine(row: Row): string {
  const { name, unit, value, spread, p99, budget } = row;
  const verdict = verdictOf(row);
  return line([
    name,
    `${figure(value)} ${unit}`,
    spread ? `${figure(spread[0])} to ${figure(spread[1])}` : "",
    p99 === undefined ? "" : figure(p99),
    budget ? limit(budget) : "",
    verdict === "no budget" ? "" : verdict,
  ]);
}

/** "at most 5", "at least 50". */
export function limit({ most, least }: Budget): string {
  return most === undefined ? `at least ${least}` : `at most ${most}`;
}

/** Three digits that matter, or the whole number where there are more. */
export function figure(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(3)));
}

function line(cells: readonly string[]): string {
  const [first = "", ...others] = cells;
  return `  ${first.padEnd(WIDTHS[0] ?? 0)}${others.map((cell, index) => cell.padStart(WIDTHS[index + 1] ?? 8)).join("")}`.trimEnd();
}
