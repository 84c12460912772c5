import type { Instant } from "#domain/time/instant.ts";
import type { WakeUp, WakeUpKey, WakeUps } from "#workflow/ports.ts";

/** Wake-ups that ring when they are taken: the caller owns the time. */
export interface MemoryWakeUps extends WakeUps {
  /** The earliest one, at or before that instant when one is given; it stays until it is taken. */
  next(until?: Instant): WakeUp | undefined;
  /** Removes it, as ringing does. */
  take(wakeUp: WakeUp): void;
  all(): readonly WakeUp[];
}

/** Wake-ups that live as long as the process. */
export function memoryWakeUps(): MemoryWakeUps {
  const set = new Map<string, WakeUp>();
  return {
    set(wakeUp) {
      set.set(nameOf(wakeUp), wakeUp);
      return Promise.resolve();
    },
    clear(wakeUp) {
      set.delete(nameOf(wakeUp));
      return Promise.resolve();
    },
    find: (wakeUp) => Promise.resolve(set.get(nameOf(wakeUp))?.dueAt),
    next: (until) => earliest([...set.values()].filter(({ dueAt }) => until === undefined || dueAt <= until)),
    take(wakeUp) {
      if (set.get(nameOf(wakeUp))?.dueAt === wakeUp.dueAt) set.delete(nameOf(wakeUp));
    },
    all: () => [...set.values()],
  };
}

function earliest(wakeUps: readonly WakeUp[]): WakeUp | undefined {
  return wakeUps.reduce<WakeUp | undefined>(
    (first, wakeUp) => (first === undefined || wakeUp.dueAt < first.dueAt ? wakeUp : first),
    undefined,
  );
}

function nameOf({ personId, interviewId, subject }: WakeUpKey): string {
  return `${personId} ${interviewId ?? ""} ${subject}`;
}
