import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Guard } from "./sabotage.ts";
import { added, type Broken, type Counts, NOTHING, type Share } from "./simulate.ts";
import type { Said } from "./worker.ts";

export interface Simulation {
  readonly seed: number;
  readonly interviews: number;
  readonly without?: Guard;
}

export interface Watching {
  onProgress(counts: Counts): void;
  onBroken(broken: Broken): void;
}

/** More than that are not worth the start of a worker. */
const WORTH_A_WORKER = 500;

/** Runs the simulation on every core. Which histories run does not depend on how many there are, but for the last few. */
export async function simulateOnAllCores({ seed, interviews, without }: Simulation, watching: Watching): Promise<Counts> {
  const workers = Math.max(1, Math.min(availableParallelism(), Math.ceil(interviews / WORTH_A_WORKER)));
  const soFar = new Map<number, Counts>();
  const total = () => [...soFar.values()].reduce(added, NOTHING);
  await Promise.all(
    Array.from({ length: workers }, (_, first) => {
      const share: Share = { seed, first, step: workers, interviews: Math.ceil(interviews / workers), ...(without && { without }) };
      return runWorker(share, (said) => {
        if (said.kind === "broken") return watching.onBroken(said.broken);
        soFar.set(first, said.counts);
        if (said.kind === "progress") watching.onProgress(total());
      });
    }),
  );
  return total();
}

// A worker of Node 20 does not take over the loader that reads TypeScript, so each registers its own first.
const START = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)}); })`;

function runWorker(share: Share, listen: (said: Said) => void): Promise<void> {
  const worker = new Worker(START, { eval: true, workerData: share });
  return new Promise((resolve, reject) => {
    worker.on("message", listen);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A worker of the simulation ended with ${code}.`))));
  });
}
