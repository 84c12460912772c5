import { readFileSync } from "node:fs";
import { processorTime } from "./processor-time.ts";

const [, , file = "", given = ""] = process.argv;
const BATCH = 20;
const BATCHES = 50;

const { repeatable }: { readonly repeatable: (given: unknown) => () => unknown } = await import(file);
const perform = repeatable(JSON.parse(readFileSync(given, "utf8")));

/** Milliseconds for doing it once, as means of twenty. */
function measure(): number {
  const start = processorTime();
  for (let index = 0; index < BATCH; index += 1) perform();
  return (processorTime() - start) / BATCH;
}

for (let index = 0; index < BATCHES / 2; index += 1) measure();
process.stdout.write(JSON.stringify(Array.from({ length: BATCHES }, measure)));
