import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Failure } from "#domain/failure.ts";
import { runCommand } from "./dry-run/command.ts";
import { mutateMail } from "./fuzz/mutate-mail.ts";
import { pick, randomFrom } from "./fuzz/random.ts";
import { readWhole } from "./fuzz/read-whole.ts";

const FIXTURES = fileURLToPath(new URL("../tests/fixtures", import.meta.url));
const SLOW_MILLISECONDS = 1_000;
const MOST_HEAP_BYTES = 1_000_000_000;
const PROGRESS_EVERY = 1_000;

interface Result {
  readonly mails: number;
  readonly seed: number;
  /** The numbers of mails that were not read to the end; each can be read again with --only. */
  readonly crashed: readonly number[];
  readonly slow: readonly number[];
  readonly slowestMilliseconds: number;
  readonly largestHeapBytes: number;
  readonly seconds: number;
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { mails: { type: "string" }, seed: { type: "string" }, only: { type: "string" } } });
  const seed = countOf("--seed", values.seed ?? "1");
  const result =
    values.only === undefined
      ? await readMany(countOf("--mails", values.mails ?? "100000"), seed)
      : await readMany(1, seed, countOf("--only", values.only));
  process.stdout.write(`${JSON.stringify(result)}\n`);
  const isSound = result.crashed.length === 0 && result.slow.length === 0 && result.largestHeapBytes < MOST_HEAP_BYTES;
  if (!isSound) process.exitCode = 1;
});

/** Reads that many mutated mails, numbered from the first; each depends on the seed and its number alone. */
async function readMany(mails: number, seed: number, firstNumber = 0): Promise<Result> {
  const fixtures = readFixtures();
  const startedAt = performance.now();
  const crashed: number[] = [];
  const slow: number[] = [];
  let slowest = 0;
  let largestHeap = 0;
  for (let number = firstNumber; number < firstNumber + mails; number += 1) {
    const random = randomFrom(seed * 1_000_003 + number);
    const mail = mutateMail(pick(fixtures, random), pick(fixtures, random), random);
    const { milliseconds, isRead } = await timed(mail);
    slowest = Math.max(slowest, milliseconds);
    if (!isRead) crashed.push(number);
    if (milliseconds > SLOW_MILLISECONDS) slow.push(number);
    if (number % PROGRESS_EVERY === 0) {
      largestHeap = Math.max(largestHeap, process.memoryUsage().heapUsed);
      process.stderr.write(`\r${number - firstNumber} of ${mails} mails, ${crashed.length} crashed, ${slow.length} slow`);
    }
  }
  process.stderr.write("\n");
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return { mails, seed, crashed, slow, slowestMilliseconds: Math.round(slowest), largestHeapBytes: largestHeap, seconds };
}

/** In milliseconds of the processor: other programs on the machine make no mail slow. */
async function timed(mail: Uint8Array): Promise<{ readonly milliseconds: number; readonly isRead: boolean }> {
  const before = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  try {
    await readWhole(mail);
    return { milliseconds: spent(), isRead: true };
  } catch (failure) {
    process.stderr.write(`\n${failure instanceof Error ? failure.stack : String(failure)}\n`);
    return { milliseconds: spent(), isRead: false };
  }
}

function readFixtures(): readonly [Buffer, ...Buffer[]] {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".eml"))
    .sort();
  const [first, ...others] = files.map((name) => readFileSync(join(FIXTURES, name)));
  if (!first) throw new Failure("FIXTURES_MISSING", { message: `There is no mail under ${FIXTURES}.`, retry: "never" });
  return [first, ...others];
}

function countOf(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 0)
    throw new Failure("USAGE", { message: `${name} takes a whole number, not "${text}".`, retry: "never" });
  return count;
}
