import { type Wanted, wantedWakeUps } from "#domain/delivery/wanted-wake-ups.ts";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { keyOf } from "./item-key.ts";
import type { Ports, WakeUpKey, WakeUpSubject } from "./ports.ts";

/** An item as it was when its wake-ups were last right, and as it is now. */
export interface Step {
  readonly before: Interview | Person | undefined;
  readonly after: Interview | Person;
  /** The wake-up that has just rung, and so is gone. */
  readonly rung?: WakeUpSubject;
}

/**
 * Makes the wake-ups what the item wants, by the difference to what it wanted before. What is due already gets none: it is
 * returned, to be delivered at once.
 */
export async function converge({ before, after, rung }: Step, ports: Pick<Ports, "wakeUps" | "clock">): Promise<readonly Wanted[]> {
  const now = ports.clock.now();
  const had = new Map(
    (before ? wantedWakeUps(before) : []).filter(({ subject }) => subject !== rung).map(({ subject, dueAt }) => [subject, dueAt]),
  );
  const wanted = wantedWakeUps(after);
  const subjects = new Set(wanted.map(({ subject }) => subject));

  for (const subject of had.keys()) if (!subjects.has(subject)) await ports.wakeUps.clear({ ...keyOf(after), subject });
  for (const { subject, dueAt } of wanted) {
    if (dueAt > now && had.get(subject) !== dueAt) await ports.wakeUps.set({ ...keyOf(after), subject, dueAt });
  }
  return wanted.filter(({ dueAt }) => dueAt <= now);
}

/**
 * Makes the wake-ups right without trust in what went before: those wanted are set again where they ring at another time or
 * not at all, and those of points that ended are cleared. Returns what was wrong.
 */
export async function repairWakeUps(item: Interview | Person, ports: Pick<Ports, "wakeUps" | "clock">): Promise<readonly WakeUpKey[]> {
  const now = ports.clock.now();
  const key = keyOf(item);
  const wanted = new Map(wantedWakeUps(item).map(({ subject, dueAt }) => [subject, dueAt]));
  const repaired: WakeUpKey[] = [];
  for (const subject of new Set([...wanted.keys(), ...endedSubjects(item, now)])) {
    const dueAt = wanted.get(subject);
    const ringsAt = await ports.wakeUps.find({ ...key, subject });
    if (dueAt !== undefined && dueAt > now && ringsAt !== dueAt) {
      await ports.wakeUps.set({ ...key, subject, dueAt });
      repaired.push({ ...key, subject });
    }
    if (dueAt === undefined && ringsAt !== undefined) {
      await ports.wakeUps.clear({ ...key, subject });
      repaired.push({ ...key, subject });
    }
  }
  return repaired;
}

/** Points that ended before their time: only they can have left a wake-up that is still to ring. */
function endedSubjects(item: Interview | Person, now: string): readonly WakeUpSubject[] {
  if (item.kind === "person") return [];
  return item.points.filter(({ state, dueAt }: FollowUpPoint) => state.status !== "open" && dueAt > now).map(({ id }) => id);
}
