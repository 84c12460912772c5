import { type Instant, later } from "#domain/time/instant.ts";
import type { Agenda } from "./agenda.ts";
import type { Dice } from "./dice.ts";
import { LONGEST_STALL_SECONDS } from "./faults.ts";

/** The life of one process: it ends with a crash, and may stand still while others go on. */
export interface Life {
  isOver: boolean;
  /** Ends when the process is woken again. */
  standStill(): Promise<void>;
}

/** What wakes a process that stands still; ends when it is done or stands still again. */
export type Waking = () => Promise<void>;

interface Setting<Job> {
  readonly agenda: Agenda<Job>;
  readonly chance: Dice;
  readonly now: () => Instant;
  readonly jobOf: (wake: Waking) => Job;
}

/** Runs the work as a process of its own, until it is done or stands still; in that case its waking is put on the agenda. */
export function live<Job>(work: (life: Life) => Promise<void>, { agenda, chance, now, jobOf }: Setting<Job>): Promise<void> {
  return new Promise((resolve, reject) => {
    const pause = { tell: resolve };
    const life: Life = {
      isOver: false,
      standStill: () =>
        new Promise((goOn) => {
          const wake = () =>
            new Promise<void>((tell) => {
              pause.tell = tell;
              goOn();
            });
          agenda.add(later(now(), 1000 * (1 + chance.below(LONGEST_STALL_SECONDS))), jobOf(wake));
          pause.tell();
        }),
    };
    work(life).then(() => pause.tell(), reject);
  });
}
