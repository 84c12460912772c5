import { failuresOf } from "./compare.ts";
import { type Score, type ScoredCase, scoresBy, totalOf } from "./score.ts";

const share = ({ found, expected }: Score) => (expected === 0 ? "" : `${((100 * found) / expected).toFixed(1)} %`);

/** What was missed and invented, one line each; then the scores by kind of mail, by field, and of all. */
export function printedScore(cases: readonly ScoredCase[]): string {
  const lines = cases.flatMap(({ name, facts, guards }) => [
    ...failuresOf(facts).map((fact) => `${name}: missed ${fact}`),
    ...failuresOf(guards).map((fact) => `${name}: invented ${fact}`),
  ]);
  const total = totalOf(cases);
  return [
    ...lines,
    ...table(
      "kind of mail",
      scoresBy(cases, (_, { kindOfMail }) => kindOfMail),
    ),
    ...table(
      "field",
      scoresBy(cases, (field) => field),
    ),
    "",
    `${cases.length} cases · found ${total.found} of ${total.expected} (${share(total)}) · invented ${total.invented} of ${total.guarded} guarded`,
    "",
  ].join("\n");
}

/** The same for programs. */
export function scoreAsJson(cases: readonly ScoredCase[]): object {
  return {
    ...totalOf(cases),
    byKindOfMail: Object.fromEntries(scoresBy(cases, (_, { kindOfMail }) => kindOfMail)),
    byField: Object.fromEntries(scoresBy(cases, (field) => field)),
    cases: cases.map((scored) => ({
      name: scored.name,
      kindOfMail: scored.kindOfMail,
      ...totalOf([scored]),
      missed: failuresOf(scored.facts),
      inventions: failuresOf(scored.guards),
    })),
  };
}

function table(title: string, scores: ReadonlyMap<string, Score>): readonly string[] {
  const rows = [...scores].map(([name, score]) => [
    name,
    `${score.found}/${score.expected}`,
    share(score),
    `${score.invented}/${score.guarded}`,
  ]);
  const head = [title, "found", "", "invented"];
  const widths = head.map((word, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), word.length));
  const line = (row: readonly string[]) =>
    row.map((word, column) => (column === 0 ? word.padEnd(widths[0] ?? 0) : word.padStart(widths[column] ?? 0))).join("  ");
  return ["", ...[head, ...rows].map(line)];
}
