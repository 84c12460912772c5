import { HOSTILE_MAILS } from "../mails/hostile-mails.ts";
import { processorTime } from "./processor-time.ts";
import type { ReaderModule } from "./reader.ts";

const [, , file = "", tries = "5"] = process.argv;

/** Each half as long as the next; the last still lies within what is read of a text. */
const LENGTHS = [4_500, 9_000, 18_000] as const;

const { read }: ReaderModule = await import(file);

/**
 * Milliseconds for each length: the least of several, since everything else only adds; in turns, so that what a busy moment or a
 * compiler adds falls on all lengths alike.
 */
async function timesOf(mails: readonly Uint8Array[]): Promise<readonly number[]> {
  const least = mails.map(() => Number.POSITIVE_INFINITY);
  for (let count = 0; count < Number(tries); count += 1) {
    for (const [index, mail] of mails.entries()) {
      const start = processorTime();
      await read(mail);
      least[index] = Math.min(least[index] ?? Number.POSITIVE_INFINITY, processorTime() - start);
    }
  }
  return least;
}

const encoder = new TextEncoder();
for (const { write } of HOSTILE_MAILS) await read(encoder.encode(write(2_000)));

const measured: { readonly name: string; readonly milliseconds: readonly number[] }[] = [];
for (const { name, write } of HOSTILE_MAILS) {
  const milliseconds = await timesOf(LENGTHS.map((length) => encoder.encode(write(length))));
  measured.push({ name, milliseconds });
}
process.stdout.write(JSON.stringify(measured));
