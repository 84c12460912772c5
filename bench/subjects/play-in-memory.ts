import { playUncounted } from "../../cli/cost/story.ts";

const [, , interviews = "1000"] = process.argv;
const WARM = 30;
const MEBIBYTE = 2 ** 20;

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

for (let index = 0; index < WARM; index += 1) await playUncounted();
const [heapBefore, before] = [heapMegabytes(), process.cpuUsage()];
for (let index = 0; index < Number(interviews); index += 1) await playUncounted();
const { user, system } = process.cpuUsage(before);
const perSecond = (Number(interviews) * 1e6) / (user + system);
process.stdout.write(JSON.stringify({ perSecond, heapGrowth: heapMegabytes() - heapBefore }));
