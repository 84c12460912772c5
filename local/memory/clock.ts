import type { Instant } from "#domain/time/instant.ts";
import type { Clock } from "#workflow/ports.ts";

export interface MemoryClock extends Clock {
  /** Moves on to that instant; never back. */
  moveTo(moment: Instant): void;
}

/** A clock that stands still until it is moved. */
export function memoryClock(start: Instant): MemoryClock {
  let now = start;
  return {
    now: () => now,
    moveTo(moment) {
      if (moment > now) now = moment;
    },
  };
}
