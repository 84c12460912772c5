import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a program to its end; one that fails is an error with what it said. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await execute(program, [...args], { cwd, maxBuffer: 32 * 1024 * 1024 });
  return stdout;
}
