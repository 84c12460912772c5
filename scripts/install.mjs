// Installs what the lock file names, when that was not done yet or the lock file has changed since. It runs before
// `npm start` and `npm test`, so that each works alone on a fresh clone; it may therefore import nothing but Node's own.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const ROOT = new URL("..", import.meta.url);
const [MAJOR] = process.versions.node.split(".").map(Number);

if (MAJOR < 20) {
  console.error(`Followthrough needs Node 20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const packagesIn = (file) => {
  const url = new URL(file, ROOT);
  return existsSync(url) ? JSON.parse(readFileSync(url, "utf8")).packages : {};
};

/** npm writes down what it has installed in the second file; what is optional may be for another system. */
const isInstalled = () => {
  const present = packagesIn("node_modules/.package-lock.json");
  return Object.entries(packagesIn("package-lock.json")).every(
    ([place, { version, optional }]) => place === "" || optional || present[place]?.version === version,
  );
};

if (!isInstalled()) {
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
}
