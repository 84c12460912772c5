import { HOUR, type Instant, milliseconds } from "#domain/time/instant.ts";
import type { WakeUp } from "#workflow/ports.ts";
import { type Bell, nameOf, REST } from "./bell.ts";
import type { MovableClock } from "./clock.ts";
import type { Queue } from "./one-at-a-time.ts";
import type { WakeUpsOnDisk } from "./wake-ups.ts";

export interface TimeKeeper {
  /** Moves the clock there, stopping at every wake-up on the way, and returns once all that was due has happened. */
  moveTo(moment: Instant): Promise<void>;
  stop(): void;
}

interface Setting {
  readonly clock: MovableClock;
  readonly wakeUps: WakeUpsOnDisk;
  readonly bell: Bell;
  readonly queue: Queue;
  /** Finds what has no wake-up though it should: every hour, and after a jump in time. */
  readonly reconcile: () => Promise<void>;
}

// Setting a wake-up to a moment that has passed rings it at once. One that does so again and again would never let time move on.
const MAX_RINGS_IN_A_ROW = 5;

/** Rings each wake-up when the clock reaches it. */
export function keepTime({ clock, wakeUps, bell, queue, reconcile }: Setting): TimeKeeper {
  const alarm = { timer: undefined as NodeJS.Timeout | undefined, isStopped: false };
  const setAlarm = () => {
    if (alarm.isStopped) return;
    clearTimeout(alarm.timer);
    alarm.timer = setTimeout(
      () => void queue(() => passTo(clock.now(), { clock, bell })).then(setAlarm, setAlarm),
      wait({ clock, wakeUps, bell }),
    );
  };
  wakeUps.onSet(setAlarm);
  const hourly = setInterval(() => void queue(reconcile).catch(() => undefined), HOUR);
  setAlarm();

  return {
    moveTo: (moment) =>
      queue(async () => {
        await passTo(moment, { clock, bell });
        await clock.moveTo(moment);
        await reconcile();
        await passTo(clock.now(), { clock, bell });
      }).finally(setAlarm),
    stop: () => {
      alarm.isStopped = true;
      clearTimeout(alarm.timer);
      clearInterval(hourly);
    },
  };
}

async function passTo(moment: Instant, { clock, bell }: Pick<Setting, "clock" | "bell">): Promise<void> {
  const rings = new Map<string, number>();
  const ring = (wakeUp: WakeUp) => {
    const count = (rings.get(nameOf(wakeUp)) ?? 0) + 1;
    rings.set(nameOf(wakeUp), count);
    if (count <= MAX_RINGS_IN_A_ROW) return bell.ring(wakeUp);
    return bell.rest(wakeUp);
  };
  for (let next = bell.nextBy(moment); next[0]; next = bell.nextBy(moment)) {
    await clock.moveTo(next[0].dueAt);
    await Promise.all(next.map(ring));
  }
}

/** Milliseconds until there is something to do, at most an hour, since longer timers overflow. */
function wait({ clock, wakeUps, bell }: Pick<Setting, "clock" | "wakeUps" | "bell">): number {
  const next = wakeUps.next();
  if (!next) return HOUR;
  if (next.dueAt > clock.now()) return Math.min(milliseconds(next.dueAt) - milliseconds(clock.now()), HOUR);
  return bell.nextBy(clock.now()).length > 0 ? 0 : REST;
}
