import { HOSTILE_MAILS } from "../mails/hostile-mails.ts";
import { processorTime } from "./processor-time.ts";
import type { ReaderModule } from "./reader.ts";

const [, , file = "", tries = "5"] = process.argv;

/** Each half as long as the next; the last still lies within what is read of a text. */
const LENGTHS = [4_500, 9_000, 18_000] as const;

const { read }: ReaderModule = await import(file);

/** Milliseconds for the length: the least of several, since everything else only adds. */
async function timeOf(mail: Uint8Array): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < Number(tries); count += 1) {
    const start = processorTime();
    await read(mail);
    least = Math.min(least, processorTime() - start);
  }
  return least;
}

const encoder = new TextEncoder();
for (const { write } of HOSTILE_MAILS) await read(encoder.encode(write(2_000)));

const measured: { readonly name: string; readonly milliseconds: readonly number[] }[] = [];
for (const { name, write } of HOSTILE_MAILS) {
  const milliseconds: number[] = [];
  for (const length of LENGTHS) milliseconds.push(await timeOf(encoder.encode(write(length))));
  measured.push({ name, milliseconds });
}
process.stdout.write(JSON.stringify(measured));
