import type { Instant } from "#domain/time/instant.ts";
import type { WakeUp, WakeUpKey, WakeUps } from "#workflow/ports.ts";
import { timetable } from "../timetable.ts";

/** Wake-ups that ring when they are taken: the caller owns the time. */
export interface MemoryWakeUps extends WakeUps {
  /** The earliest one, at or before that instant when one is given; it stays until it is taken. */
  next(until?: Instant): WakeUp | undefined;
  /** The one of that name, if it is set. */
  standing(wakeUp: WakeUpKey): WakeUp | undefined;
  /** Removes it, as ringing does. */
  take(wakeUp: WakeUp): void;
  all(): readonly WakeUp[];
}

/** Wake-ups that live as long as the process. */
export function memoryWakeUps(): MemoryWakeUps {
  const set = timetable<WakeUp>();
  const standing = (wakeUp: WakeUpKey) => set.get(nameOf(wakeUp));
  return {
    set(wakeUp) {
      set.put(nameOf(wakeUp), wakeUp.dueAt, wakeUp);
      return Promise.resolve();
    },
    clear(wakeUp) {
      set.delete(nameOf(wakeUp));
      return Promise.resolve();
    },
    find: (wakeUp) => Promise.resolve(standing(wakeUp)?.dueAt),
    next(until) {
      const first = set.first();
      return first && (until === undefined || first.dueAt <= until) ? first : undefined;
    },
    standing,
    take(wakeUp) {
      if (standing(wakeUp)?.dueAt === wakeUp.dueAt) set.delete(nameOf(wakeUp));
    },
    all: () => [...set.all()],
  };
}

function nameOf({ personId, interviewId, subject }: WakeUpKey): string {
  return `${personId} ${interviewId ?? ""} ${subject}`;
}
