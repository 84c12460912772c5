import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type BuildOptions, build } from "esbuild";
import type { Guard } from "./sabotage.ts";
import { added, type Broken, type Counts, historiesWith, NOTHING, type Share } from "./simulate.ts";
import type { Said } from "./worker.ts";

export interface Simulation {
  readonly seed: number;
  readonly interviews: number;
  /** How many run at once; as many as there are cores unless said. */
  readonly workers?: number;
  readonly without?: Guard;
}

export interface Watching {
  onProgress(counts: Counts): void;
  onBroken(broken: Broken): void;
}

/** Runs the simulation on every core. What it finds does not depend on how many there are. */
export async function simulateOnAllCores({ seed, interviews, without, ...wish }: Simulation, watching: Watching): Promise<Counts> {
  const end = historiesWith(interviews, seed);
  const workers = Math.min(wish.workers ?? availableParallelism(), end);
  const soFar = new Map<number, Counts>();
  const total = () => [...soFar.values()].reduce(added, NOTHING);
  await withProgram((program) =>
    Promise.all(
      Array.from({ length: workers }, (_, first) =>
        runWorker(program, { seed, first, step: workers, end, ...(without && { without }) }, (said) => {
          if (said.kind === "broken") return watching.onBroken(said.broken);
          soFar.set(first, said.counts);
          if (said.kind === "progress") watching.onProgress(total());
        }),
      ),
    ),
  );
  return total();
}

/** Without a target, expressions with \p{…} stay constants instead of being made on each call. */
const PROGRAM = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "esnext",
  mainFields: ["module", "main"],
  sourcemap: "inline",
} satisfies BuildOptions;

/** The worker's program as one file of JavaScript: it starts at once, and runs a sixth faster than what a loader makes of it. */
async function withProgram(run: (program: string) => Promise<unknown>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "followthrough-simulation-"));
  try {
    const outfile = join(folder, "worker.mjs");
    const entry = fileURLToPath(new URL("./worker.ts", import.meta.url));
    await build({ ...PROGRAM, entryPoints: [entry], outfile });
    await run(outfile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runWorker(program: string, share: Share, listen: (said: Said) => void): Promise<void> {
  const worker = new Worker(program, { workerData: share });
  return new Promise((resolve, reject) => {
    worker.on("message", listen);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A worker of the simulation ended with ${code}.`))));
  });
}
