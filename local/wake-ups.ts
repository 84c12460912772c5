import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "#domain/time/instant.ts";
import type { WakeUp, WakeUpKey, WakeUps } from "#workflow/ports.ts";
import { writeWhole } from "./disk/write-safely.ts";
import { timetable } from "./timetable.ts";

export interface WakeUpsOnDisk extends WakeUps {
  /** Those at or before that instant, earliest first. */
  due(by: Instant): Iterable<WakeUp>;
  /** The one that rings next; undefined when none is set. */
  next(): WakeUp | undefined;
  /** Takes away a wake-up that has rung, unless it was set anew meanwhile. */
  rung(wakeUp: WakeUp): Promise<void>;
  /** Calls that function whenever a wake-up is set. */
  onSet(listener: () => void): void;
}

/**
 * The wake-ups kept in that folder, a file each, and in memory for reading. They follow from the records, which outlive a power cut
 * no better, and what such a cut takes of them the hourly look for overdue things makes up for; so nobody waits for the disk here.
 */
export async function wakeUpsOnDisk(folder: string): Promise<WakeUpsOnDisk> {
  await mkdir(folder, { recursive: true });
  const set = timetable<WakeUp>();
  for (const wakeUp of await readAll(folder)) set.put(nameOf(wakeUp), wakeUp.dueAt, wakeUp);
  const listeners: (() => void)[] = [];
  const pathOf = (name: string) => join(folder, `${name}.json`);
  const clear = (name: string) => {
    rmSync(pathOf(name), { force: true });
    set.delete(name);
    return Promise.resolve();
  };

  return {
    set: (wakeUp) => {
      const name = nameOf(wakeUp);
      writeWhole(pathOf(name), JSON.stringify(wakeUp));
      set.put(name, wakeUp.dueAt, wakeUp);
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    clear: (wakeUp) => clear(nameOf(wakeUp)),
    find: (wakeUp) => Promise.resolve(set.get(nameOf(wakeUp))?.dueAt),
    due: set.until,
    next: set.first,
    rung: async (wakeUp) => {
      const name = nameOf(wakeUp);
      if (set.get(name) === wakeUp) await clear(name);
    },
    onSet: (listener) => {
      listeners.push(listener);
    },
  };
}

async function readAll(folder: string): Promise<readonly WakeUp[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  return (await Promise.all(names.map((name) => readWakeUp(join(folder, name))))).flat();
}

/** None where a power cut has left no more than the name. */
async function readWakeUp(path: string): Promise<readonly WakeUp[]> {
  try {
    return [JSON.parse(await readFile(path, "utf8"))];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}

/** Ids may hold what a file name cannot. */
function nameOf({ personId, interviewId, subject }: WakeUpKey): string {
  return createHash("sha256")
    .update(JSON.stringify([personId, interviewId ?? null, subject]))
    .digest("hex")
    .slice(0, 40);
}
