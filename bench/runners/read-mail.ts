import { readFileSync } from "node:fs";
import { processorTime } from "./processor-time.ts";
import type { ReaderModule } from "./reader.ts";

const [, , file = "", mail = "", count = "100"] = process.argv;

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

const warm = Math.ceil(Number(count) / 2);
for (let index = 0; index < warm; index += 1) await read(raw);
process.stdout.write(JSON.stringify(await measure()));
