import { bundle } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";

interface Grown {
  readonly name: string;
  /** For each length, of which each is twice the one before. */
  readonly milliseconds: readonly number[];
}

const LINEAR: Budget = { kind: "ratio", most: 2.3 };
const SHOWN = 5;

/** The mails that hurt readers, each at three lengths: what costs twice the time for twice the length cannot be used against us. */
export const adversarial: Bench = {
  name: "adversarial",
  about: "hostile mails as they grow to what is read of a mail (20,000 characters)",
  async run({ isQuick, tell }) {
    tell("reading hostile mails");
    const { file: runner } = await bundle("bench/runners/grow.ts", { folder: "runners" });
    const { file } = await bundle("bench/subjects/read-ours.ts", { folder: "read" });
    const grown = await inFreshProcess<Grown[]>({ script: runner, words: [file, isQuick ? "3" : "5"] });
    const byGrowth = [...grown].sort((a, b) => growthOf(b) - growthOf(a));
    const byTime = [...grown].sort((a, b) => longestOf(b) - longestOf(a));
    return [
      ...byGrowth.slice(0, 1).map((worst): Row => ({ name: "worst growth", unit: "x", value: growthOf(worst), budget: LINEAR })),
      ...byGrowth.slice(0, SHOWN).map((each): Row => ({ name: `growth, ${each.name}`, unit: "x", value: growthOf(each) })),
      ...byTime.slice(0, SHOWN).map((each): Row => ({ name: `longest, ${each.name}`, unit: "ms", value: longestOf(each) })),
    ];
  },
};

/** How many times as long for twice the length, over both doublings. */
function growthOf({ milliseconds }: Grown): number {
  const [first = 0, , last = 0] = milliseconds;
  return Math.sqrt(last / first);
}

const longestOf = ({ milliseconds }: Grown) => milliseconds.at(-1) ?? 0;
