import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { playStory } from "../../cli/cost/story.ts";
import type { Use } from "../../cli/cost/use.ts";
import type { Bench, Row } from "../harness/row.ts";
import { dollarsFor, interviewsUntil, loads } from "../scale/model.ts";
import { plot } from "../scale/plot.ts";

const PLOT = fileURLToPath(new URL("../../docs/scale.svg", import.meta.url));
const SIZES = [1_000_000, 100_000_000] as const;

/** On paper: which quota of one account binds first, and what a month costs, from what one interview was counted to use. */
export const scale: Bench = {
  name: "scale",
  about: "the paper model: interviews a month at which each quota of one account is used up; shares and dollars at 1 M and 100 M",
  async run({ tell }) {
    tell("counting");
    const use = await playStory();
    writeFileSync(PLOT, plot(use));
    return [...limitRows(use), ...SIZES.flatMap((size) => sizeRows(size, use))];
  },
};

function limitRows(use: Use): readonly Row[] {
  return loads(1, use).map(({ quota }) => ({ name: `used up: ${quota.name}`, unit: "a month", value: interviewsUntil(quota, use) }));
}

function sizeRows(interviews: number, use: Use): readonly Row[] {
  const size = `${interviews / 1_000_000} M`;
  const binding = loads(interviews, use).slice(0, 3);
  return [
    ...binding.map(({ quota, share }): Row => ({ name: `${size}: ${quota.name}`, unit: "x its quota", value: share })),
    { name: `${size}: a month`, unit: "$", value: dollarsFor(interviews, use) },
  ];
}
