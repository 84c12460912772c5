import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { HOME } from "./places.ts";
import { run } from "./run.ts";

/** An AWS that we did not write, in Python, under the MIT licence. */
const EMULATOR = "ministack==1.4.21";

/** Installs the emulator into a folder of its own, once; gives its Python. */
export async function installEmulator(): Promise<string> {
  const folder = join(HOME, "python");
  const python = process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
  const stamp = join(folder, `${EMULATOR.replace("==", "-")}.installed`);
  if (existsSync(stamp)) return python;
  await mkdir(HOME, { recursive: true });
  await makeVenv(folder);
  await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", EMULATOR], HOME);
  await writeFile(stamp, "");
  return python;
}

async function makeVenv(folder: string): Promise<void> {
  try {
    await run(process.platform === "win32" ? "python" : "python3", ["-m", "venv", "--clear", folder], HOME);
  } catch (cause) {
    throw new Error("The emulated AWS needs Python 3.10 or newer with its venv module (on Debian: apt install python3-venv).", { cause });
  }
}
