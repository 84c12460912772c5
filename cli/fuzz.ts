import { parseArgs } from "node:util";
import { Failure } from "#domain/failure.ts";
import { runCommand } from "./dry-run/command.ts";
import { watchReading } from "./fuzz/watch-reading.ts";
import type { Portion } from "./fuzz/worker.ts";

const SLOW_MILLISECONDS = 1_000;
const MOST_HEAP_BYTES = 1_000_000_000;
const PROGRESS_EVERY = 1_000;

interface Result {
  readonly mails: number;
  readonly seed: number;
  /** The numbers of mails that were not read to the end; each can be read again with --only. */
  readonly crashed: readonly number[];
  readonly hung: readonly number[];
  readonly slow: readonly number[];
  readonly slowestMilliseconds: number;
  readonly largestHeapBytes: number;
  readonly seconds: number;
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { mails: { type: "string" }, seed: { type: "string" }, only: { type: "string" } } });
  const seed = countOf("--seed", values.seed ?? "1");
  const first = values.only === undefined ? 0 : countOf("--only", values.only);
  const mails = values.only === undefined ? countOf("--mails", values.mails ?? "100000") : 1;
  const result = await readMany({ seed, first, end: first + mails });
  process.stdout.write(`${JSON.stringify(result)}\n`);
  if (!isSound(result)) process.exitCode = 1;
});

/** Reads mutated mails, numbered; each depends on the seed, its number and the fixtures alone. */
async function readMany(portion: Portion): Promise<Result> {
  const { seed, first, end } = portion;
  const startedAt = performance.now();
  const failed: Record<"crashed" | "hung" | "slow", number[]> = { crashed: [], hung: [], slow: [] };
  let slowest = 0;
  let largestHeap = 0;
  await watchReading(portion, {
    onRead: ({ number, milliseconds, heapBytes, failure }) => {
      slowest = Math.max(slowest, milliseconds);
      largestHeap = Math.max(largestHeap, heapBytes);
      if (failure) failed.crashed.push(number);
      if (failure) process.stderr.write(`\n${failure}\n`);
      if (milliseconds > SLOW_MILLISECONDS) failed.slow.push(number);
      if (number % PROGRESS_EVERY === 0) tellProgress(number - first, end - first, failed);
    },
    onEnded: (number, how) => {
      failed[how].push(number);
      process.stderr.write(`\nMail ${number} ${how}: npm run fuzz -- --seed ${seed} --only ${number}\n`);
    },
  });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stderr.write("\n");
  return { mails: end - first, seed, ...failed, slowestMilliseconds: Math.round(slowest), largestHeapBytes: largestHeap, seconds };
}

function tellProgress(done: number, all: number, { crashed, hung, slow }: Pick<Result, "crashed" | "hung" | "slow">): void {
  process.stderr.write(`\r${done} of ${all} mails, ${crashed.length} crashed, ${hung.length} hung, ${slow.length} slow`);
}

function isSound({ crashed, hung, slow, largestHeapBytes }: Result): boolean {
  return crashed.length + hung.length + slow.length === 0 && largestHeapBytes < MOST_HEAP_BYTES;
}

function countOf(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 0)
    throw new Failure("USAGE", { message: `${name} takes a whole number, not "${text}".`, retry: "never" });
  return count;
}
