import { codeOf } from "#domain/failure.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { MINUTE } from "#domain/time/instant.ts";
import type { Log, WakeUp } from "#workflow/ports.ts";
import type { WakeUpsOnDisk } from "./wake-ups.ts";

export interface Bell {
  /** Rings that wake-up and takes it away. One whose ringing fails stays, and rests for a minute. */
  ring(wakeUp: WakeUp): Promise<void>;
  /**
   * The earliest wake-up at or before that moment that does not rest after a failure, and others of the same instant, each for
   * somebody else, up to AT_ONCE in all: while one mail is put on disk, another can be written.
   */
  nextBy(moment: Instant): readonly WakeUp[];
  /** Lets the wake-up rest as if it had failed. */
  rest(wakeUp: WakeUp): void;
}

export const REST = MINUTE;
export const AT_ONCE = 8;

interface Setting {
  readonly wakeUps: WakeUpsOnDisk;
  readonly log: Log;
  readonly onRing: (wakeUp: WakeUp) => Promise<void>;
}

/** What makes wake-ups happen: it knows which of them failed a moment ago, by the machine's clock. */
export function hangBell({ wakeUps, log, onRing }: Setting): Bell {
  const restsUntil = new Map<string, number>();
  const rest = (wakeUp: WakeUp) => {
    restsUntil.set(nameOf(wakeUp), Date.now() + REST);
  };

  return {
    rest,
    nextBy: (moment) => {
      const awake = (wakeUp: WakeUp) => (restsUntil.get(nameOf(wakeUp)) ?? 0) <= Date.now();
      return firstTogether(wakeUps.due(moment), awake);
    },
    ring: async (wakeUp) => {
      try {
        await onRing(wakeUp);
        await wakeUps.rung(wakeUp);
        restsUntil.delete(nameOf(wakeUp));
      } catch (cause) {
        rest(wakeUp);
        log.alarm("wake-up-failed", { ...keyOf(wakeUp), code: codeOf(cause) });
      }
    },
  };
}

/** The first of those, and what is of its instant for other people. */
function firstTogether(inOrder: Iterable<WakeUp>, isAwake: (wakeUp: WakeUp) => boolean): readonly WakeUp[] {
  const together = new Map<PersonId, WakeUp>();
  for (const wakeUp of inOrder) {
    const [first = wakeUp] = together.values();
    if (together.size === AT_ONCE || wakeUp.dueAt > first.dueAt) break;
    if (!together.has(wakeUp.personId) && isAwake(wakeUp)) together.set(wakeUp.personId, wakeUp);
  }
  return [...together.values()];
}

/** The same for each setting of the same wake-up. */
export function nameOf(wakeUp: WakeUp): string {
  return JSON.stringify(idsOf(wakeUp));
}

function idsOf(wakeUp: WakeUp) {
  return { ...keyOf(wakeUp), subject: wakeUp.subject };
}

/** Without the subject, which may hold a name: what is logged. */
function keyOf({ personId, interviewId }: WakeUp) {
  return { personId, ...(interviewId && { interviewId }) };
}
