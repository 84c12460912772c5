import { createHash } from "node:crypto";
import { appendFileSync, existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
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

/** Of the file, before it is written anew with what is still set. */
const MOST_LINES = 10_000;

/**
 * The wake-ups kept in a file of that folder, a line for each that was set or taken away, and in memory for reading. They follow from
 * the records, which outlive a power cut no better, and what such a cut takes of them the hourly look for overdue things makes up
 * for; so nobody waits for the disk here.
 */
export async function wakeUpsOnDisk(folder: string): Promise<WakeUpsOnDisk> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "wake-ups.jsonl");
  const set = timetable<WakeUp>();
  for (const change of await readChanges(path)) {
    if ("taken" in change) set.delete(change.taken);
    else set.put(nameOf(change), change.dueAt, change);
  }
  const writeDown = journalAt(path, set.all);
  const listeners: (() => void)[] = [];
  const clear = (name: string) => {
    if (set.get(name) !== undefined) {
      set.delete(name);
      writeDown({ taken: name });
    }
    return Promise.resolve();
  };

  return {
    set: (wakeUp) => {
      set.put(nameOf(wakeUp), wakeUp.dueAt, wakeUp);
      writeDown(wakeUp);
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

/** A wake-up that was set, or the name of one that was taken away. */
type Change = WakeUp | { readonly taken: string };

/** Writes each change down, or what has come of all of them: at first, when a cut may have left half a line, and after many. */
function journalAt(path: string, all: () => Iterable<WakeUp>): (change: Change) => void {
  const journal = { lines: MOST_LINES };
  return (change) => {
    journal.lines += 1;
    if (journal.lines <= MOST_LINES) return appendFileSync(path, lineOf(change));
    writeWhole(path, Array.from(all(), lineOf).join(""));
    journal.lines = 0;
  };
}

const lineOf = (change: Change) => `${JSON.stringify(change)}\n`;

async function readChanges(path: string): Promise<readonly Change[]> {
  if (!existsSync(path)) return [];
  return (await readFile(path, "utf8")).split("\n").flatMap(changeIn);
}

/** None where a power cut has left a part of the line. */
function changeIn(line: string): readonly Change[] {
  try {
    return line === "" ? [] : [JSON.parse(line)];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}

/** The same for each setting of the same wake-up, and short. */
function nameOf({ personId, interviewId, subject }: WakeUpKey): string {
  return createHash("sha256")
    .update(JSON.stringify([personId, interviewId ?? null, subject]))
    .digest("hex")
    .slice(0, 40);
}
