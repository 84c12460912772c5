import { readFileSync } from "node:fs";
import { processorTime } from "./processor-time.ts";
import type { RendererModule } from "./renderer.ts";

const [, , file = "", content = ""] = process.argv;
const given = JSON.parse(readFileSync(content, "utf8"));

const start = processorTime();
const { prepare }: RendererModule = await import(file);
const { html, text } = await prepare(given)();
const milliseconds = processorTime() - start;
process.stdout.write(JSON.stringify({ milliseconds, bytes: html.byteLength + text.byteLength }));
