import { type FaultPlan, planFaults } from "./faults.ts";
import type { Guard } from "./sabotage.ts";
import { type Script, writeScript } from "./script.ts";

/** All that makes a history: the same history runs the same way. */
export interface History {
  readonly seed: number;
  readonly script: Script;
  readonly faults: FaultPlan;
  readonly without: Guard | undefined;
}

/** The history of that seed. */
export function historyOf(seed: number, without?: Guard): History {
  const script = writeScript(seed);
  return { seed, script, faults: planFaults(seed, script.letters.length), without };
}
