import { spawn } from "node:child_process";

export interface Started {
  readonly script: string;
  readonly words?: readonly string[];
  /** Another Node than this one. */
  readonly node?: string;
  readonly nodeOptions?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the script in a process of its own, with nothing of this one's environment, and gives what it prints as JSON. */
export function inFreshProcess<Printed>({ script, words = [], node = process.execPath, ...more }: Started): Promise<Printed> {
  const { nodeOptions = [], environment = {} } = more;
  const env = { PATH: process.env.PATH ?? "", NODE_NO_WARNINGS: "1", NODE_ENV: "production", ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(node, [...nodeOptions, script, ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { out: "", error: "" };
    child.stdout.on("data", (chunk) => {
      said.out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said.error += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(JSON.parse(said.out));
      else reject(new Error(`${script} ended with ${code}: ${said.error.slice(-2000)}`));
    });
  });
}
