import { readFileSync } from "node:fs";
import { processorTime } from "./processor-time.ts";
import type { RendererModule } from "./renderer.ts";

const [, , file = "", content = "", longest = "4000"] = process.argv;
const BATCH = 20;
const MOST = 1000 / BATCH;
/** By then the engine has compiled what each of them repeats; a hundred renders are enough for some, and far too few for others. */
const WARM_MILLISECONDS = 1000;

const { prepare }: RendererModule = await import(file);
const render = prepare(JSON.parse(readFileSync(content, "utf8")));

/** Milliseconds for each of the renders, as means of twenty; a slow renderer is let off before the thousand are full. */
async function measure(): Promise<number[]> {
  const means: number[] = [];
  const end = performance.now() + Number(longest);
  while (means.length < MOST && (performance.now() < end || means.length < 3)) {
    const start = processorTime();
    for (let index = 0; index < BATCH; index += 1) await render();
    means.push((processorTime() - start) / BATCH);
  }
  return means;
}

const start = processorTime();
while (processorTime() - start < WARM_MILLISECONDS) await render();
process.stdout.write(JSON.stringify(await measure()));
