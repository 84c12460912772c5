import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Machine, thisMachine } from "./machine.ts";
import type { Row } from "./row.ts";

const FILE = fileURLToPath(new URL("../results.json", import.meta.url));

/** One bench as it was last run, with the machine as it then was. */
export interface Result {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

export type Results = Readonly<Record<string, Result>>;

export function readResults(): Results {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}

/** Puts these benches in place of their earlier results, and leaves the others. */
export function writeResults(measured: Readonly<Record<string, readonly Row[]>>): Results {
  const [date, machine, versions] = [new Date().toISOString().slice(0, 10), thisMachine(), versionsUsed()];
  const news = Object.fromEntries(
    Object.entries(measured).map(([name, rows]) => [name, { date, machine, versions, rows: rows.map(rounded) }]),
  );
  const results = { ...readResults(), ...news };
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
  return results;
}

function versionsUsed(): Readonly<Record<string, string>> {
  const dependenciesIn = (file: string): Record<string, string> =>
    JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), "utf8")).dependencies;
  const ours = dependenciesIn("../../package.json");
  const shown = ["mjml", "handlebars", "mailparser", "nodemailer", "chrono-node", "@aws-sdk/client-dynamodb"];
  return { ...Object.fromEntries(shown.map((name) => [name, ours[name] ?? ""])), ...dependenciesIn("../peers/package.json") };
}

/** Four digits are more than the measurement knows. */
function rounded(row: Row): Row {
  const short = (value: number) => Number(value.toPrecision(4));
  return {
    ...row,
    value: short(row.value),
    ...(row.spread && { spread: [short(row.spread[0]), short(row.spread[1])] as const }),
    ...(row.p99 !== undefined && { p99: short(row.p99) }),
  };
}
