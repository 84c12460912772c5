import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Writes the file so that after a crash it is there whole or not at all, and stays once this has returned. */
export function writeSafely(path: string, content: string | Uint8Array): Promise<void> {
  return replaceSafely(path, async (unfinished) => {
    const file = await open(unfinished, "w", 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Like `writeSafely`, for bytes that come one after another and need not fit in memory. */
export function streamSafely(path: string, content: Readable): Promise<void> {
  return replaceSafely(path, (unfinished) => pipeline(content, createWriteStream(unfinished, { flags: "w", mode: 0o600, flush: true })));
}

async function replaceSafely(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${path}.${randomBytes(4).toString("hex")}.unfinished`;
  try {
    await write(unfinished);
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  }
  await syncFolder(dirname(path));
}

// The new name itself is on disk only after the folder was synced. Windows cannot open a folder, and does it by itself.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
