// Installs what the lock file names, when that was not done yet or the lock file has changed since. It runs before
// `npm start` and `npm test`, so that each works alone on a fresh clone; it may therefore import nothing but Node's own.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const ROOT = new URL("..", import.meta.url);
const STAMP = new URL("node_modules/.followthrough-installed", ROOT);
const [MAJOR] = process.versions.node.split(".").map(Number);

if (MAJOR < 20) {
  console.error(`Followthrough needs Node 20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const wanted = createHash("sha256")
  .update(readFileSync(new URL("package-lock.json", ROOT)))
  .digest("hex");
const present = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";
if (present !== wanted) {
  console.error("Installing what Followthrough is made of (once, about half a minute) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The installation failed; what npm said stands above. Run `npm ci` to see it whole.");
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
