import type { History } from "./history.ts";
import { runHistory } from "./run-history.ts";
import { judge } from "./verdicts/judge.ts";

/** The history with as many letters and faults taken out as can be while it still breaks one of the invariants that it broke. */
export async function shrink(history: History): Promise<History> {
  return smallest(history, await brokenBy(history));
}

async function smallest(history: History, broken: readonly string[]): Promise<History> {
  for (const smaller of smallerOnes(history)) {
    const stillBroken = await brokenBy(smaller);
    if (broken.some((invariant) => stillBroken.includes(invariant))) return smallest(smaller, broken);
  }
  return history;
}

async function brokenBy(history: History): Promise<readonly string[]> {
  const verdict = judge(await runHistory(history));
  return Object.entries(verdict).flatMap(([invariant, findings]) => (findings.length > 0 ? [invariant] : []));
}

/** Each history that lacks one letter, one repeat or one fault. The log of an interview goes last: without it nothing is left to go wrong. */
function smallerOnes(history: History): readonly History[] {
  const { script, faults } = history;
  const { letters } = script;
  const withLetters = (kept: typeof letters): History => ({ ...history, script: { ...script, letters: kept } });
  return [
    ...letters.filter(({ intent }) => intent.kind !== "log").map((gone) => withLetters(letters.filter((letter) => letter !== gone))),
    ...letters
      .filter(({ arrivals }) => arrivals.length > 1)
      .map((repeated) =>
        withLetters(letters.map((letter) => (letter === repeated ? { ...letter, arrivals: letter.arrivals.slice(0, 1) } : letter))),
      ),
    ...[...faults.keys()].map((call): History => ({ ...history, faults: new Map([...faults].filter(([other]) => other !== call)) })),
  ];
}
