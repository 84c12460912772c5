import { readFileSync } from "node:fs";
import { processorTime } from "./processor-time.ts";
import type { ReaderModule } from "./reader.ts";

const [, , file = "", mail = "", count = "100"] = process.argv;
/** The same for every reader: as many readings would warm a slow one up and leave a quick one cold. */
const WARM_MILLISECONDS = 4000;

const { read }: ReaderModule = await import(file);
const raw = readFileSync(mail);

/** Milliseconds for reading the mail so many times, once it has been read a while. */
async function measure(): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < Number(count); index += 1) {
    const start = processorTime();
    await read(raw);
    times.push(processorTime() - start);
  }
  return times;
}

const start = processorTime();
while (processorTime() - start < WARM_MILLISECONDS) await read(raw);
process.stdout.write(JSON.stringify(await measure()));
