import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Bundle, bundle } from "../harness/build.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";
import { bundledFunction, FUNCTION_NAMES, type FunctionName } from "./functions.ts";
import { RENDERERS } from "./renderers.ts";

const KB = 1024;
const SMALL: Budget = { kind: "size", most: 600 };
const READS_MAIL: Budget = { kind: "size", most: 1800 };
const HEAVY = 40;

/** What each function has to load, and what in it weighs most. */
export const bundles: Bench = {
  name: "bundles",
  about: "each function as one file, with the SDK in it; the packages that weigh most",
  async run({ tell }) {
    const rows: Row[] = [];
    for (const name of FUNCTION_NAMES) {
      tell(name);
      rows.push(...rowsOf(name, await bundledFunction(name)));
    }
    const mjml = await bundle(RENDERERS["mjml 5"], { folder: "render" });
    return [...rows, { name: "mjml 5 alone", unit: "KB", value: mjml.bytes / KB }];
  },
};

function rowsOf(name: FunctionName, { file, bytes, metafile }: Bundle): readonly Row[] {
  const budget = name === "receive-mail" ? READS_MAIL : SMALL;
  const packages = [...weights(metafile)].filter(([, weight]) => weight > HEAVY * KB).sort(([, a], [, b]) => b - a);
  return [
    { name, unit: "KB", value: bytes / KB, budget },
    { name: `${name}, zipped`, unit: "KB", value: gzipSync(readFileSync(file)).byteLength / KB },
    ...packages.map(([part, weight]): Row => ({ name: `${name}: ${part}`, unit: "KB", value: weight / KB })),
  ];
}

/** Bytes of each package, or of each of our own folders, in the bundle. */
function weights({ outputs }: Bundle["metafile"]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const part = partOf(input);
      sums.set(part, (sums.get(part) ?? 0) + bytesInOutput);
    }
  }
  return sums;
}

function partOf(input: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input) ?? [];
  if (name) return name.startsWith("@smithy/") || name.startsWith("@aws-sdk/") ? (name.split("/client-")[0] ?? name) : name;
  return input.split("/").slice(0, 3).join("/");
}
