import { seedOf } from "./dice.ts";
import { historyOf } from "./history.ts";
import { runHistory } from "./run-history.ts";
import type { Guard } from "./sabotage.ts";
import { interviewsIn } from "./script.ts";
import { isSound, judge, type Verdict } from "./verdicts/judge.ts";

/** Which histories to run: those from that number on, every so many, before the one at which to end. */
export interface Share {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly end: number;
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

/** How many histories of a run with that seed hold so many interviews: the same, however they are shared out. */
export function historiesWith(interviews: number, seed: number): number {
  let [histories, found] = [0, 0];
  for (; found < interviews; histories += 1) found += interviewsIn(seedOf(seed, histories));
  return histories;
}

/** Runs the share, one history after the other. */
export async function simulate({ seed, first, step, end, without }: Share, listener: Listener): Promise<Counts> {
  let counts = NOTHING;
  for (let number = first; number < end; number += step) {
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
