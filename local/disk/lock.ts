import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "#domain/failure.ts";

const MAX_TRIES = 5;

/**
 * Takes the data folder for this process and gives what releases it. Refuses with FOLDER_IN_USE while another process
 * that runs has it; the lock of a process that was killed is taken over.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock");
  const own = JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) });
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    if (create(path, own)) return () => release(path, own);
    const other = readIfThere(path);
    if (other !== undefined && holderRuns(other)) throw inUse(folder, pidOf(other));
    if (other !== undefined) setAside(path, other);
  }
  throw inUse(folder, undefined);
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx", mode: 0o600 });
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw cause;
  }
}

// Two starts may find the same stale lock at once: only what was judged stale is removed, never the other's new lock.
function setAside(path: string, stale: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return;
    throw cause;
  }
  const taken = readIfThere(aside);
  if (taken !== undefined && taken !== stale) create(path, taken);
  rmSync(aside, { force: true });
}

function release(path: string, own: string): void {
  if (readIfThere(path) === own) rmSync(path, { force: true });
}

function holderRuns(content: string): boolean {
  const pid = pidOf(content);
  if (pid === undefined || !isAlive(pid)) return false;
  const startedAt = readJson(content).startedAt;
  // After a restart of the machine the number may belong to another program, which then started at another moment.
  return startedAt === undefined || startedAt === startOf(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === "EPERM";
  }
}

/** When that process started, in ticks since boot; undefined where the system has no /proc. */
function startOf(pid: number): string | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The second field is the name in parentheses, which may hold blanks; the start is the 22nd.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}

function pidOf(content: string): number | undefined {
  const { pid } = readJson(content);
  return typeof pid === "number" ? pid : undefined;
}

function readJson(content: string): { readonly pid?: unknown; readonly startedAt?: unknown } {
  try {
    return JSON.parse(content) ?? {};
  } catch {
    return {};
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && "code" in cause ? cause.code : undefined;
}

function inUse(folder: string, pid: number | undefined): Failure {
  return new Failure("FOLDER_IN_USE", {
    message: `Followthrough already runs on ${folder}${pid === undefined ? "" : ` (process ${pid})`}. Stop that one, or set DATA_DIR to another folder.`,
    retry: "later",
  });
}
