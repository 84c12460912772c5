import { parentPort, workerData } from "node:worker_threads";
import { readFixtures } from "./fixtures.ts";
import { mutateMail } from "./mutate-mail.ts";
import { pick, randomFrom } from "./random.ts";
import { readWhole } from "./read-whole.ts";

/** Which mails to read: from the first number up to, and without, the end. */
export interface Portion {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
}

/** What became of one mail; `number` is the one that was read, the next is in hand. */
export interface Read {
  readonly number: number;
  /** Of the processor: other programs on the machine make no mail slow. */
  readonly milliseconds: number;
  readonly heapBytes: number;
  readonly failure?: string;
}

const DOUBTFUL_MILLISECONDS = 900;
const HEAP_IS_LOOKED_AT_EVERY = 100;

const { seed, first: firstNumber, end } = workerData as Portion;
const fixtures = readFixtures();
for (let number = firstNumber; number < end; number += 1) {
  const random = randomFrom(seed * 1_000_003 + number);
  const mail = mutateMail(pick(fixtures, random), pick(fixtures, random), random);
  const first = await timed(mail);
  // A collection of garbage can fall on any mail; one that is slow is so again.
  const { milliseconds, failure } = first.milliseconds > DOUBTFUL_MILLISECONDS ? quicker(first, await timed(mail)) : first;
  const heapBytes = number % HEAP_IS_LOOKED_AT_EVERY === 0 ? process.memoryUsage().heapUsed : 0;
  parentPort?.postMessage({ number, milliseconds, heapBytes, ...(failure && { failure }) } satisfies Read);
}

interface Timed {
  readonly milliseconds: number;
  readonly failure?: string;
}

async function timed(mail: Uint8Array): Promise<Timed> {
  const before = process.cpuUsage();
  const failure = await failureOf(mail);
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, ...(failure && { failure }) };
}

function quicker(first: Timed, second: Timed): Timed {
  return second.milliseconds < first.milliseconds ? second : first;
}

async function failureOf(mail: Uint8Array): Promise<string | undefined> {
  try {
    await readWhole(mail);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  }
}
