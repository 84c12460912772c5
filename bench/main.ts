import { parseArgs } from "node:util";
import { BENCHES } from "./benches/benches.ts";
import { readmeWith } from "./harness/readme.ts";
import { writeResults } from "./harness/results.ts";
import { type Asked, type Bench, type Row, verdictOf } from "./harness/row.ts";
import { tableOf } from "./harness/table.ts";

const USAGE = `npm run bench -- [${BENCHES.map(({ name }) => name).join("|")}] [--check] [--ratios]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false }, ratios: { type: "boolean", default: false } },
});
const unknown = positionals.find((word) => !BENCHES.some(({ name }) => name === word));
if (unknown === undefined) await runBenches(BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name)));
else {
  console.error(`There is no bench ${unknown}. Usage: ${USAGE}`);
  process.exitCode = 2;
}

async function runBenches(benches: readonly Bench[]): Promise<void> {
  const results: Record<string, readonly Row[]> = {};
  for (const bench of benches) {
    const rows = await bench.run(askedOf(bench));
    clearProgress();
    results[bench.name] = rows;
    process.stdout.write(tableOf(bench, rows));
  }
  if (!values.ratios) {
    const all = writeResults(results);
    readmeWith(all);
  }
  if (values.check) process.exitCode = report(results);
}

/** Names each row that misses its budget; times count only where no quick run was asked for. */
function report(results: Readonly<Record<string, readonly Row[]>>): number {
  const missed = Object.entries(results).flatMap(([bench, rows]) =>
    rows
      .filter((row) => verdictOf(row) === "missed" && !(values.ratios && row.budget?.kind === "time"))
      .map(({ name, value, unit, budget }) => `${bench}: ${name} is ${value.toPrecision(3)} ${unit}; ${limitOf(budget)}`),
  );
  for (const line of missed) console.error(`Budget missed: ${line}`);
  if (missed.length === 0) console.error("Every budget is met.");
  return missed.length === 0 ? 0 : 1;
}

function limitOf(budget: Row["budget"]): string {
  return budget?.most === undefined ? `at least ${budget?.least} was asked for` : `at most ${budget.most} was allowed`;
}

function askedOf({ name }: Bench): Asked {
  return { isQuick: values.ratios, tell: (progress) => void process.stderr.write(`\r\x1b[K${name}: ${progress}`) };
}

function clearProgress(): void {
  process.stderr.write("\r\x1b[K");
}
