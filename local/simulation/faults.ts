import { dice } from "./dice.ts";

/**
 * What goes wrong at a call: the process ends before or after it took effect; it is refused; it takes effect and says that it failed;
 * the process stands still before it, while others go on.
 */
export type Fault = "crash-before" | "crash-after" | "refusal" | "timeout-after" | "timeout-before" | "stall";

const KINDS = ["crash-before", "crash-after", "crash-after", "refusal", "timeout-after", "timeout-before", "stall", "stall"] as const;

/** A function is ended after a minute, so that none stands still for longer; the lease is many times that. */
export const LONGEST_STALL_SECONDS = 25;

/** The faults of one history, by the number of the call that each strikes: data, so that a failing history can be made smaller. */
export type FaultPlan = ReadonlyMap<number, Fault>;

const MOST_FAULTS = 7;
/** About as many calls as a history makes of one letter and what follows it; longer histories have more faults. */
const CALLS_PER_LETTER = 60;

/** Plans the faults of that seed for a history of so many letters. */
export function planFaults(seed: number, letters: number): FaultPlan {
  const chance = dice(seed ^ 0x5bd1e995);
  const count = chance.below(MOST_FAULTS);
  return new Map(Array.from({ length: count }, () => [chance.below(CALLS_PER_LETTER * (letters + 1)), chance.pick(KINDS)]));
}

/** Thrown where a process ends. Nothing that it would still have done happens. */
export class Crash extends Error {
  constructor() {
    super("The process ended here.");
    this.name = "Crash";
  }
}
