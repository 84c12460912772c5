import { bundle } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";

interface Played {
  readonly interviews: number;
  readonly perSecond: number;
  readonly heapGrowth: number;
}

/** A machine on which ten thousand take longer plays as many as it can. */
const LONGEST_SECONDS = "40";
const IN_MEMORY: Budget = { kind: "time", least: 500 };
const ON_DISK: Budget = { kind: "time", least: 10 };
const HEAP: Budget = { kind: "size", most: 50 };

/**
 * Whole interviews one after the other: in memory with three replies, by the second of the processor; and as mails over SMTP to the
 * local run, on disk, by the second of the clock.
 */
export const throughput: Bench = {
  name: "throughput",
  about: "whole interviews a second in one process, and how the heap grows",
  async run({ isQuick, tell }) {
    const words = [isQuick ? "100" : "10000", LONGEST_SECONDS];
    const { file } = await bundle("bench/subjects/play-in-memory.ts", { folder: "play" });
    tell("in memory");
    const memory = await inFreshProcess<Played>({ script: file, words, nodeOptions: ["--expose-gc"] });
    tell("on disk");
    const nodeOptions = ["--expose-gc", "--import", "tsx"];
    const disk = await inFreshProcess<Played>({ script: "bench/subjects/play-on-disk.ts", words, nodeOptions });
    return [...rowsOf("in memory", memory, IN_MEMORY), ...rowsOf("on disk", disk, ON_DISK)];
  },
};

function rowsOf(name: string, { interviews, perSecond, heapGrowth }: Played, budget: Budget): readonly Row[] {
  return [
    { name, unit: "a second", value: perSecond, budget },
    { name: `${name}, interviews played`, unit: "", value: interviews },
    { name: `${name}, growth of the heap`, unit: "MB", value: heapGrowth, budget: HEAP },
  ];
}
