import { bundle } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";

interface Played {
  readonly perSecond: number;
  readonly heapGrowth: number;
}

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
    const [inMemory, onDisk] = isQuick ? [200, 20] : [10_000, 1_000];
    const { file } = await bundle("bench/subjects/play-in-memory.ts", { folder: "play" });
    tell(`${inMemory} interviews in memory`);
    const memory = await inFreshProcess<Played>({ script: file, words: [String(inMemory)], nodeOptions: ["--expose-gc"] });
    tell(`${onDisk} interviews on disk`);
    const nodeOptions = ["--expose-gc", "--import", "tsx"];
    const disk = await inFreshProcess<Played>({ script: "bench/subjects/play-on-disk.ts", words: [String(onDisk)], nodeOptions });
    return [...rowsOf("in memory", memory, IN_MEMORY), ...rowsOf("on disk", disk, ON_DISK)];
  },
};

function rowsOf(name: string, { perSecond, heapGrowth }: Played, budget: Budget): readonly Row[] {
  return [
    { name, unit: "a second", value: perSecond, budget },
    { name: `${name}, growth of the heap`, unit: "MB", value: heapGrowth, budget: HEAP },
  ];
}
