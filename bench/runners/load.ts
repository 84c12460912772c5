import { processorTime } from "./processor-time.ts";

const [, , file = ""] = process.argv;

const start = processorTime();
const started = performance.now();
const { handler }: { readonly handler: unknown } = await import(file);
const milliseconds = processorTime() - start;
const wall = performance.now() - started;
if (typeof handler !== "function") throw new Error(`${file} offers no handler.`);
process.stdout.write(JSON.stringify({ milliseconds, wall, megabytes: process.memoryUsage.rss() / 2 ** 20 }));
