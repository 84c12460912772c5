import { describe, expect, it } from "vitest";
import { seedOf } from "#local/simulation/dice.ts";
import { type History, historyOf } from "#local/simulation/history.ts";
import { runHistory } from "#local/simulation/run-history.ts";
import { GUARDS, type Guard } from "#local/simulation/sabotage.ts";
import { shrink } from "#local/simulation/shrink.ts";
import { historiesWith, simulate } from "#local/simulation/simulate.ts";
import { isSound, judge } from "#local/simulation/verdicts/judge.ts";
import { simulateOnAllCores } from "#local/simulation/workers.ts";

const SEED = 1;
/** A guard that is missing shows within so many histories; most show in the first. */
const MOST_HISTORIES = 150;

async function firstBroken(without: Guard): Promise<History | undefined> {
  for (let number = 0; number < MOST_HISTORIES; number += 1) {
    const history = historyOf(seedOf(SEED, number), without);
    if (!isSound(judge(await runHistory(history)))) return history;
  }
  return undefined;
}

describe("the simulation of crashes, repeats, disorder and lost events", () => {
  it("finds nothing lost, doubled, stale or sent to strangers", async () => {
    const counts = await simulate({ seed: SEED, first: 0, step: 1, end: historiesWith(60, SEED) }, () => undefined);

    expect(counts).toMatchObject({ lost: 0, doubled: 0, stale: 0, strangers: 0 });
    expect(counts.faults).toBeGreaterThan(30);
    expect(counts.mails).toBeGreaterThan(300);
  });

  it.each(GUARDS)("notices that the guard %s is missing", async (guard) => {
    expect(await firstBroken(guard)).toBeDefined();
  });

  it.each([
    ["a complaint in the moment in which all is erased", 175_386],
    ["an answer to an interview that was forgotten the day before", 324_541],
  ])("judges %s, found among a million, to be sound", async (_, number) => {
    expect(judge(await runHistory(historyOf(seedOf(47, number))))).toEqual({ lost: [], doubled: [], stale: [], strangers: [] });
  });

  it("runs a history the same way again", async () => {
    const history = historyOf(seedOf(SEED, 5));

    const [first, second] = [await runHistory(history), await runHistory(history)];

    expect(second.departures).toEqual(first.departures);
    expect(second.items).toEqual(first.items);
  });

  it("finds the same with three workers as with none", async () => {
    const counts = await simulate({ seed: SEED, first: 0, step: 1, end: historiesWith(12, SEED) }, () => undefined);

    const watching = { onProgress: () => undefined, onBroken: () => undefined };
    expect(await simulateOnAllCores({ seed: SEED, interviews: 12, workers: 3 }, watching)).toEqual(counts);
    expect(counts.interviews).toBeGreaterThanOrEqual(12);
  });

  it("makes a history that fails smaller, and it still fails", async () => {
    const history = historyOf(seedOf(SEED, 0), "claim");

    const smaller = await shrink(history);

    expect(smaller.script.letters.length + smaller.faults.size).toBeLessThan(history.script.letters.length + history.faults.size);
    expect(isSound(judge(await runHistory(smaller)))).toBe(false);
  });
});
