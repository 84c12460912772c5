import { codeOf } from "#domain/failure.ts";
import type { Instant } from "#domain/time/instant.ts";
import { MINUTE } from "#domain/time/instant.ts";
import type { Log, WakeUp } from "#workflow/ports.ts";
import type { WakeUpsOnDisk } from "./wake-ups.ts";

export interface Bell {
  /** Rings that wake-up and takes it away. One whose ringing fails stays, and rests for a minute. */
  ring(wakeUp: WakeUp): Promise<void>;
  /** The earliest wake-up at or before that moment that does not rest after a failure. */
  nextBy(moment: Instant): WakeUp | undefined;
  /** Lets the wake-up rest as if it had failed. */
  rest(wakeUp: WakeUp): void;
}

export const REST = MINUTE;

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
      for (const wakeUp of wakeUps.due(moment)) if ((restsUntil.get(nameOf(wakeUp)) ?? 0) <= Date.now()) return wakeUp;
      return undefined;
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
