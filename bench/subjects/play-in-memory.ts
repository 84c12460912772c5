import { playUncounted } from "../../cli/cost/story.ts";
import { processorTime } from "../runners/processor-time.ts";

const [, , most = "1000", longest = "60"] = process.argv;
const WARM = 30;
const MEBIBYTE = 2 ** 20;

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

for (let index = 0; index < WARM; index += 1) await playUncounted();
const [heapBefore, before] = [heapMegabytes(), processorTime()];
const end = performance.now() + Number(longest) * 1000;
let interviews = 0;
for (; interviews < Number(most) && performance.now() < end; interviews += 1) await playUncounted();
const perSecond = (interviews * 1000) / (processorTime() - before);
process.stdout.write(JSON.stringify({ interviews, perSecond, heapGrowth: heapMegabytes() - heapBefore }));
