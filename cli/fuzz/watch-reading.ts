import { Worker } from "node:worker_threads";
import type { Portion, Read } from "./worker.ts";

/** What is told of the mails: one was read, or the reading of one had to be ended. */
export interface Listener {
  onRead(read: Read): void;
  /** It took longer than any mail may, or more memory than there is; the mail of that number stands for the seed. */
  onEnded(number: number, how: "hung" | "crashed"): void;
}

/** Of the processor, by one mail: far beyond what is called slow, so that it is a loop without an end. */
const HUNG_MILLISECONDS = 10_000;
const LOOKS_EVERY = 500;
const HEAP_MEGABYTES = 1_000;

/**
 * Reads the portion in a thread of its own. A mail that hangs or exhausts the memory ends that thread, is told, and the next one
 * goes on behind it.
 */
export async function watchReading(portion: Portion, listener: Listener): Promise<void> {
  for (let first = portion.first; first < portion.end; ) {
    const { next, how } = await readUntilItEnds({ ...portion, first }, listener);
    if (how !== "done") listener.onEnded(next, how);
    first = how === "done" ? portion.end : next + 1;
  }
}

interface Ended {
  /** The number of the mail in hand. */
  readonly next: number;
  readonly how: "done" | "hung" | "crashed";
}

// A worker of Node 20 does not take over the loader that reads TypeScript, so each registers its own first.
const START = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)}); })`;

function readUntilItEnds(portion: Portion, { onRead }: Listener): Promise<Ended> {
  const worker = new Worker(START, { eval: true, workerData: portion, resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } });
  const inHand = { number: portion.first, since: Number.POSITIVE_INFINITY, isHung: false };
  worker.on("message", (read: Read) => {
    Object.assign(inHand, { number: read.number + 1, since: processorMilliseconds() });
    onRead(read);
  });
  const watchdog = setInterval(() => {
    if (inHand.since === Number.POSITIVE_INFINITY) inHand.since = processorMilliseconds();
    if (processorMilliseconds() - inHand.since < HUNG_MILLISECONDS) return;
    inHand.isHung = true;
    void worker.terminate();
  }, LOOKS_EVERY);
  return new Promise((resolve) => {
    worker.on("error", (cause) => process.stderr.write(`\n${cause.stack ?? cause.message}\n`));
    worker.on("exit", () => {
      clearInterval(watchdog);
      const how = inHand.number >= portion.end ? "done" : "crashed";
      resolve({ next: inHand.number, how: inHand.isHung ? "hung" : how });
    });
  });
}

/** What this process has used, which is the reading's as long as nothing else happens in it. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
