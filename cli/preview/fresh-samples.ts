import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { RenderedSample } from "./samples.ts";

const run = promisify(execFile);

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MOST_BYTES = 50_000_000;

/** What the samples are now, or why they cannot be made: a mistake in a template is shown and not fatal. */
export type Freshness =
  | { readonly kind: "rendered"; readonly samples: readonly RenderedSample[] }
  | { readonly kind: "broken"; readonly reason: string };

/** Compiles the templates and renders the samples, in a process of its own: this one keeps the modules that it has loaded. */
export async function freshSamples(): Promise<Freshness> {
  try {
    await tsx("scripts/build-templates.ts");
    const samples: readonly RenderedSample[] = JSON.parse(await tsx("cli/preview.ts", "--samples"));
    return { kind: "rendered", samples };
  } catch (cause) {
    return { kind: "broken", reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function tsx(...words: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", ...words], { cwd: ROOT, maxBuffer: MOST_BYTES });
  return stdout;
}
