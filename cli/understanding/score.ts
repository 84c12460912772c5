import { type Comparison, compareUnderstanding } from "./compare.ts";
import { casesIn } from "./expected-case.ts";
import { type KindOfMail, kindOfMail } from "./kind-of-mail.ts";
import { mailOfCase, readCase } from "./read-case.ts";

/** A case with what was found in its mail. */
export interface ScoredCase extends Comparison {
  readonly name: string;
  readonly kindOfMail: KindOfMail;
}

/** Facts found of those that are there, and facts made up of those that must not be. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly guarded: number;
  readonly invented: number;
}

/** Reads every mail of the folder and compares it with what a careful reader finds. */
export async function scoreFolder(folder: string): Promise<readonly ScoredCase[]> {
  const scored: ScoredCase[] = [];
  // One after the other: a mail that takes its reader too long counts as broken.
  for (const wanted of casesIn(folder)) {
    const comparison = compareUnderstanding(wanted, await readCase(wanted));
    scored.push({ name: wanted.name, kindOfMail: kindOfMail(wanted, mailOfCase(wanted).toString("utf8")), ...comparison });
  }
  return scored;
}

/** The score of some checks taken together. */
export function scoreOf({ facts, guards }: Comparison): Score {
  return {
    expected: facts.length,
    found: facts.filter(({ holds }) => holds).length,
    guarded: guards.length,
    invented: guards.filter(({ holds }) => !holds).length,
  };
}

/** One score for each group, the largest first; what `groupOf` names says to which group a check of a case belongs. */
export function scoresBy(cases: readonly ScoredCase[], groupOf: (field: string, scored: ScoredCase) => string): ReadonlyMap<string, Score> {
  const groups = new Map<string, { facts: Comparison["facts"][number][]; guards: Comparison["guards"][number][] }>();
  for (const scored of cases) {
    for (const side of ["facts", "guards"] as const) {
      for (const check of scored[side]) {
        const name = groupOf(check.field, scored);
        const group = groups.get(name) ?? { facts: [], guards: [] };
        groups.set(name, group);
        group[side].push(check);
      }
    }
  }
  return new Map(
    [...groups].map(([name, group]) => [name, scoreOf(group)] as const).sort(([, one], [, other]) => other.expected - one.expected),
  );
}

/** The score of all cases. */
export function totalOf(cases: readonly ScoredCase[]): Score {
  return scoreOf({ facts: cases.flatMap(({ facts }) => facts), guards: cases.flatMap(({ guards }) => guards) });
}
