import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, instant, milliseconds } from "#domain/time/instant.ts";
import type { Clock } from "#workflow/ports.ts";
import { writeSafely } from "./disk/write-safely.ts";

/** A clock that runs with the machine's and can be set ahead of it. */
export interface MovableClock extends Clock {
  /** Sets the clock ahead to that instant, for restarts too. Time never goes back: an instant that has passed changes nothing. */
  moveTo(moment: Instant): Promise<void>;
}

/**
 * The clock kept in that folder: it goes on from where it stood, the time that it was off included. A first start
 * begins at `startAt`; a later one moves there only if the clock has not come so far yet.
 */
export async function clockOnDisk(folder: string, startAt: Instant | undefined): Promise<MovableClock> {
  const path = join(folder, "clock.json");
  const kept = await readAhead(path);
  let ahead = kept ?? 0;
  const now = () => instant(Date.now() + ahead);
  const setAhead = async (milliseconds: number) => {
    ahead = milliseconds;
    await writeSafely(path, JSON.stringify({ aheadByMilliseconds: ahead }));
  };

  const mayStartInThePast = kept === undefined;
  if (startAt !== undefined && (mayStartInThePast || startAt > now())) await setAhead(milliseconds(startAt) - Date.now());
  if (startAt === undefined && mayStartInThePast) await setAhead(0);

  return {
    now,
    moveTo: async (moment) => {
      if (moment > now()) await setAhead(milliseconds(moment) - Date.now());
    },
  };
}

async function readAhead(path: string): Promise<number | undefined> {
  try {
    const { aheadByMilliseconds } = JSON.parse(await readFile(path, "utf8"));
    return Number.isSafeInteger(aheadByMilliseconds) ? aheadByMilliseconds : undefined;
  } catch {
    return undefined;
  }
}
