import { seedOf } from "./dice.ts";
import { historyOf } from "./history.ts";
import { runHistory } from "./run-history.ts";
import type { Guard } from "./sabotage.ts";
import { isSound, judge, type Verdict } from "./verdicts/judge.ts";

/** Which histories to run: those from that number on, every so many, until there were enough interviews. */
export interface Share {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly interviews: number;
  readonly without?: Guard;
}

/** What was counted. */
export interface Counts {
  readonly interviews: number;
  readonly mails: number;
  readonly faults: number;
  readonly lost: number;
  readonly doubled: number;
  readonly stale: number;
  readonly strangers: number;
}

/** A history that broke an invariant: its number replays it. */
export interface Broken {
  readonly history: number;
  readonly verdict: Verdict;
}

export const NOTHING: Counts = { interviews: 0, mails: 0, faults: 0, lost: 0, doubled: 0, stale: 0, strangers: 0 };

/** Told after each history: the counts so far, and what was broken if something was. */
export type Listener = (counts: Counts, broken?: Broken) => void;

/** Runs the share, one history after the other. */
export async function simulate({ seed, first, step, interviews, without }: Share, listener: Listener): Promise<Counts> {
  let counts = NOTHING;
  for (let number = first; counts.interviews < interviews; number += step) {
    const history = historyOf(seedOf(seed, number), without);
    const happened = await runHistory(history);
    const verdict = judge(happened);
    counts = added(counts, {
      interviews: history.script.interviews,
      mails: happened.departures.length,
      faults: happened.faults,
      lost: verdict.lost.length,
      doubled: verdict.doubled.length,
      stale: verdict.stale.length,
      strangers: verdict.strangers.length,
    });
    listener(counts, isSound(verdict) ? undefined : { history: number, verdict });
  }
  return counts;
}

export function added(first: Counts, second: Counts): Counts {
  const sum = (name: keyof Counts) => first[name] + second[name];
  return {
    interviews: sum("interviews"),
    mails: sum("mails"),
    faults: sum("faults"),
    lost: sum("lost"),
    doubled: sum("doubled"),
    stale: sum("stale"),
    strangers: sum("strangers"),
  };
}
