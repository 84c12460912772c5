import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "#domain/time/instant.ts";
import type { WakeUp, WakeUpKey, WakeUps } from "#workflow/ports.ts";
import { writeSafely } from "./disk/write-safely.ts";

export interface WakeUpsOnDisk extends WakeUps {
  /** Those at or before that instant, earliest first. */
  due(by: Instant): readonly WakeUp[];
  /** The one that rings next; undefined when none is set. */
  next(): WakeUp | undefined;
  /** Takes away a wake-up that has rung, unless it was set anew meanwhile. */
  rung(wakeUp: WakeUp): Promise<void>;
  /** Calls that function whenever a wake-up is set. */
  onSet(listener: () => void): void;
}

/** The wake-ups kept in that folder, a file each, and in memory for reading. */
export async function wakeUpsOnDisk(folder: string): Promise<WakeUpsOnDisk> {
  await mkdir(folder, { recursive: true });
  const set = new Map(await readAll(folder));
  const listeners: (() => void)[] = [];
  const pathOf = (wakeUp: WakeUpKey) => join(folder, `${nameOf(wakeUp)}.json`);
  const inOrder = () => [...set.values()].sort((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));
  const clear = async (wakeUp: WakeUpKey) => {
    await rm(pathOf(wakeUp), { force: true });
    set.delete(nameOf(wakeUp));
  };

  return {
    set: async (wakeUp) => {
      await writeSafely(pathOf(wakeUp), JSON.stringify(wakeUp));
      set.set(nameOf(wakeUp), wakeUp);
      for (const listener of listeners) listener();
    },
    clear,
    find: (wakeUp) => Promise.resolve(set.get(nameOf(wakeUp))?.dueAt),
    due: (by) => inOrder().filter(({ dueAt }) => dueAt <= by),
    next: () => inOrder()[0],
    rung: async (wakeUp) => {
      if (set.get(nameOf(wakeUp)) === wakeUp) await clear(wakeUp);
    },
    onSet: (listener) => {
      listeners.push(listener);
    },
  };
}

async function readAll(folder: string): Promise<readonly (readonly [string, WakeUp])[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.map(async (name) => {
      const wakeUp: WakeUp = JSON.parse(await readFile(join(folder, name), "utf8"));
      return [nameOf(wakeUp), wakeUp] as const;
    }),
  );
}

/** Ids may hold what a file name cannot. */
function nameOf({ personId, interviewId, subject }: WakeUpKey): string {
  return createHash("sha256")
    .update(JSON.stringify([personId, interviewId ?? null, subject]))
    .digest("hex")
    .slice(0, 40);
}
