// Installs what the benches compare with, when that was not done yet, and a Node 24 such as the functions run on. It runs
// before `npm run bench`; it may therefore import nothing but Node's own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PEERS = fileURLToPath(new URL("./peers", import.meta.url));
const NODE_24 = fileURLToPath(new URL("../out/node24", import.meta.url));
const QUIET = ["--no-audit", "--no-fund", "--loglevel=error"];

const npm = (words) =>
  spawnSync("npm", [...words, ...QUIET], { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });

if (!existsSync(`${PEERS}/node_modules/.package-lock.json`)) {
  console.error("Installing what is measured beside us (once) …");
  if (npm(["ci", "--prefix", PEERS]).status !== 0) {
    console.error("The installation failed; what npm said stands above. Run `npm ci --prefix bench/peers` to see it whole.");
    process.exit(1);
  }
}

const isSupported = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);
if (isSupported && process.versions.node.split(".")[0] !== "24" && !existsSync(NODE_24)) {
  console.error("Installing a Node 24, on which the functions run (once) …");
  const { status } = npm(["install", "--prefix", NODE_24, "--no-save", `node-linux-${process.arch}@24.21.0`]);
  if (status !== 0) console.error("There is no Node 24 to be had: the functions will be loaded by this Node instead.");
}
