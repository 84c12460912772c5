import { parentPort, workerData } from "node:worker_threads";
import { type Broken, type Counts, type Share, simulate } from "./simulate.ts";

/** What a worker says: its counts so far now and then, each broken history, and its counts at the end. */
export type Said = { readonly kind: "progress" | "end"; readonly counts: Counts } | { readonly kind: "broken"; readonly broken: Broken };

const EVERY = 200;

const say = (said: Said) => parentPort?.postMessage(said);
const told = { interviews: 0 };
const counts = await simulate(workerData as Share, (soFar, broken) => {
  if (broken) say({ kind: "broken", broken });
  if (soFar.interviews - told.interviews < EVERY) return;
  told.interviews = soFar.interviews;
  say({ kind: "progress", counts: soFar });
});
say({ kind: "end", counts });
