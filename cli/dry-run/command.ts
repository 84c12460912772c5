import { readFile } from "node:fs/promises";
import { Failure } from "#domain/failure.ts";

const EXIT_MISUSE = 2;

/** Runs a command; what was asked wrongly ends it with exit code 2 and one line on standard error. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = EXIT_MISUSE;
  }
}

/** The bytes of a mail file; refuses with FILE_UNREADABLE. */
export async function readMailFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Failure("FILE_UNREADABLE", { message: `${path} cannot be read: ${reasonOf(cause)}`, retry: "never", cause });
  }
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return "there is no such file.";
  return code === "EISDIR" ? "it is a folder." : `${cause instanceof Error ? cause.message : cause}`;
}
