import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { BUNDLE } from "#infra/bundling.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OUT = join(ROOT, "out", "bench");

export interface Bundle {
  readonly file: string;
  readonly bytes: number;
  readonly metafile: Metafile;
}

interface Options {
  /** A folder under out/bench. */
  readonly folder: string;
  /** As the Lambdas are: without the SDK's search for credentials. Ours and what is compared with them alike. */
  readonly isDeployed?: boolean;
}

/** Bundles the file (its path is from the root) with the options of the deployed functions. */
export async function bundle(entry: string, { folder, isDeployed = false }: Options): Promise<Bundle> {
  const file = join(OUT, folder, `${basename(entry, ".ts")}.mjs`);
  mkdirSync(join(OUT, folder), { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    target: BUNDLE.target,
    mainFields: [...BUNDLE.mainFields],
    banner: { js: BUNDLE.banner },
    minify: BUNDLE.minify,
    alias: isDeployed ? { ...BUNDLE.alias } : {},
    // Two peers look for these, and work without them.
    external: ["typescript", "*.wasm"],
    loader: { ".node": "file", ...(isDeployed && BUNDLE.loader) },
    logLevel: "error",
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  return { file, bytes: output?.bytes ?? 0, metafile };
}

/** Where what the benches make is put. */
export function madeFile(name: string): string {
  mkdirSync(OUT, { recursive: true });
  return join(OUT, name);
}
