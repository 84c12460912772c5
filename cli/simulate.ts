import { parseArgs } from "node:util";
import { seedOf } from "#local/simulation/dice.ts";
import { historyOf } from "#local/simulation/history.ts";
import { runHistory } from "#local/simulation/run-history.ts";
import { GUARDS } from "#local/simulation/sabotage.ts";
import { shrink } from "#local/simulation/shrink.ts";
import type { Broken, Counts } from "#local/simulation/simulate.ts";
import { judge } from "#local/simulation/verdicts/judge.ts";
import { type Simulation, simulateOnAllCores } from "#local/simulation/workers.ts";

const USAGE = `npm run simulate -- [--interviews N] [--seed S] [--workers W] [--without ${GUARDS.join("|")}] [--history H]`;
const MOST_SHOWN = 5;
const PROGRESS_EVERY = 2_000;

interface Asked extends Simulation {
  /** Run that one history alone, and make it as small as can be. */
  readonly history: number | undefined;
}

const asked = readArguments(process.argv.slice(2));
if (asked === undefined) {
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 2;
} else if (asked.history === undefined) {
  await simulateAll(asked);
} else {
  await replay(asked, asked.history);
}

async function simulateAll(simulation: Simulation): Promise<void> {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 100) / 10;
  const seen = { broken: 0, told: 0 };
  const counts = await simulateOnAllCores(simulation, {
    onBroken: (broken) => {
      seen.broken += 1;
      if (seen.broken <= MOST_SHOWN) tell(broken, simulation);
    },
    onProgress: ({ interviews, mails, faults }) => {
      if (performance.now() - seen.told < PROGRESS_EVERY) return;
      seen.told = performance.now();
      console.error(
        `${interviews} of ${simulation.interviews} interviews, ${mails} mails, ${faults} faults, ${seen.broken} histories broken, ${seconds()} s`,
      );
    },
  });
  console.log(JSON.stringify({ ...counts, seconds: seconds() }));
  process.exitCode = isClean(counts) ? 0 : 1;
}

function tell({ history, verdict }: Broken, { seed, without }: Simulation): void {
  const findings = Object.entries(verdict).flatMap(([name, words]) => words.map((word: string) => `  ${name}: ${word}`));
  const guard = without ? ` --without ${without}` : "";
  console.error(
    [`History ${history} is broken; replay it with --seed ${seed} --history ${history}${guard}`, ...findings.slice(0, 4)].join("\n"),
  );
}

async function replay({ seed, without }: Simulation, number: number): Promise<void> {
  const history = historyOf(seedOf(seed, number), without);
  const smallest = await shrink(history);
  const happened = await runHistory(smallest);
  const verdict = judge(happened);
  const { lost, doubled, stale, strangers } = verdict;
  console.log(
    JSON.stringify(
      { history: number, zone: smallest.script.zone, letters: smallest.script.letters, faults: [...smallest.faults], verdict },
      null,
      2,
    ),
  );
  process.exitCode = lost.length + doubled.length + stale.length + strangers.length === 0 ? 0 : 1;
}

function isClean({ lost, doubled, stale, strangers }: Counts): boolean {
  return lost + doubled + stale + strangers === 0;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { interviews: text, seed: text, workers: text, without: text, history: text },
    });
    const without = GUARDS.find((guard) => guard === values.without);
    const workers = values.workers === undefined ? undefined : count(values.workers);
    if (workers === 0 || (values.without !== undefined && without === undefined)) return undefined;
    return {
      interviews: count(values.interviews ?? "1000"),
      seed: count(values.seed ?? "1"),
      history: values.history === undefined ? undefined : count(values.history),
      ...(workers && { workers }),
      ...(without && { without }),
    };
  } catch {
    return undefined;
  }
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`${text} is no number that this takes.`);
  return Number(text);
}
