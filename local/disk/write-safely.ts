import { randomBytes } from "node:crypto";
import { createWriteStream, renameSync, rmSync, writeFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file to write. Bytes that come one after another need not fit in memory. */
export interface Piece {
  readonly path: string;
  readonly content: string | Uint8Array | Readable;
}

const OWNERS_ALONE = 0o600;

/** Writes the file so that after a crash it is there whole or not at all, and stays once this has returned. */
export function writeSafely(path: string, content: Piece["content"]): Promise<void> {
  return writeTogether([{ path, content }]);
}

/**
 * The same for several files of one folder: all of them lie on disk before the first gets its name, and they get their names in
 * the order given, so that where the last one is, the others are.
 */
export async function writeTogether(pieces: readonly [Piece, ...Piece[]]): Promise<void> {
  await replace(pieces, writeSynced);
  await syncFolder(dirname(pieces[0].path));
}

/**
 * Writes the file so that it is there whole or not at all when this process is killed. A power cut may take it, or what it holds.
 * A few bytes are written sooner than another thread is asked to.
 */
export function writeWhole(path: string, content: string): void {
  const unfinished = `${path}${newEnding()}`;
  try {
    writeFileSync(unfinished, content, { mode: OWNERS_ALONE });
    renameSync(unfinished, path);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw cause;
  }
}

const newEnding = () => `.${randomBytes(4).toString("hex")}.unfinished`;

async function replace(pieces: readonly Piece[], write: (unfinished: Piece) => Promise<void>): Promise<void> {
  const ending = newEnding();
  try {
    const written = await Promise.allSettled(pieces.map(({ path, content }) => write({ path: `${path}${ending}`, content })));
    for (const piece of written) if (piece.status === "rejected") throw piece.reason;
    for (const { path } of pieces) await rename(`${path}${ending}`, path);
  } catch (cause) {
    await Promise.all(pieces.map(({ path }) => rm(`${path}${ending}`, { force: true })));
    throw cause;
  }
}

async function writeSynced({ path, content }: Piece): Promise<void> {
  if (typeof content !== "string" && !(content instanceof Uint8Array))
    return pipeline(content, createWriteStream(path, { mode: OWNERS_ALONE, flush: true }));
  const file = await open(path, "w", OWNERS_ALONE);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
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
