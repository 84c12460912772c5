import { styleText } from "node:util";
import type { Stage } from "#infra/stages.ts";
import type { Finding, FindingState } from "./finding.ts";

const SIGNS: Readonly<Record<FindingState, { readonly sign: string; readonly colour: "green" | "yellow" | "red" | "gray" }>> = {
  fine: { sign: "✓", colour: "green" },
  warning: { sign: "!", colour: "yellow" },
  blocks: { sign: "✗", colour: "red" },
  unknown: { sign: "?", colour: "gray" },
};

const COLUMN = 16;
const MARGIN = " ".repeat(COLUMN + 4);

/** The findings as a person reads them in a terminal: what is so, and under it the one thing to do. */
export function report(findings: readonly Finding[], stage: Stage, { colours }: { readonly colours: boolean }): string {
  const paint = (colour: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(colour, text, { validateStream: false }) : text;
  const lines = findings.flatMap(({ about, state, says, todo }) => {
    const { sign, colour } = SIGNS[state];
    const [first, ...more] = todo?.split("\n") ?? [];
    const steps = first === undefined ? [] : [`${MARGIN}${paint("bold", `→ ${first}`)}`, ...more.map((line) => `${MARGIN}  ${line}`)];
    return [`  ${paint(colour, sign)} ${about.padEnd(COLUMN)}${says}`, ...steps];
  });
  const title = `log@${stage.receivingDomain} in ${stage.region}`;
  return [
    "",
    `${paint("bold", `Followthrough, stage ${stage.name}`)}  ${paint("gray", title)}`,
    "",
    ...lines,
    "",
    verdict(findings),
    "",
  ].join("\n");
}

function verdict(findings: readonly Finding[]): string {
  const count = (state: FindingState) => findings.filter((finding) => finding.state === state).length;
  const [blocks, unknown] = [count("blocks"), count("unknown")];
  if (blocks > 0) return `${blocks === 1 ? "One thing blocks" : `${blocks} things block`}; begin with the first ✗.`;
  if (unknown > 0) return "Nothing that could be seen blocks.";
  return "Nothing blocks: write to the address above.";
}
