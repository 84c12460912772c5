import { codeOf } from "#domain/failure.ts";
import type { PersonId } from "#domain/person/person.ts";
import { later, MINUTE } from "#domain/time/instant.ts";
import type { SilentPorts, WakeUpKey } from "./ports.ts";
import { repairPerson } from "./repair-person.ts";

/** What is due since less is most likely being delivered this very moment. */
const GRACE = 10 * MINUTE;

/** What was found, for the log and the alarms. */
export interface Reconciled {
  /** People for whom something should have happened and has not. */
  readonly visited: number;
  /** Wake-ups that were missing, rang at another time, or belonged to nothing any more. */
  readonly repaired: readonly WakeUpKey[];
}

/**
 * Finds what crashes have left: points without a wake-up, leases that are over, wake-ups without a point, queued answers and
 * erasures half done; and lets the same follow as after every mail. What is due rings anew: to deliver it is for whoever hears
 * that. Whoever has nothing overdue costs nothing.
 */
export async function reconcile(ports: SilentPorts): Promise<Reconciled> {
  const people = new Set<PersonId>();
  for await (const { personId } of ports.records.due(later(ports.clock.now(), -GRACE))) people.add(personId);
  const repaired: WakeUpKey[] = [];
  for (const personId of people) repaired.push(...(await repairedFor(personId, ports)));
  ports.log.info("reconciled", { visited: people.size, repaired: repaired.length });
  return { visited: people.size, repaired };
}

/** What fails for one person must not keep the others waiting; the next hour tries again. */
async function repairedFor(personId: PersonId, ports: SilentPorts): Promise<readonly WakeUpKey[]> {
  try {
    return await repairPerson({ personId, ring: (wakeUp) => ports.wakeUps.set(wakeUp) }, ports);
  } catch (cause) {
    ports.log.alarm("reconcile-failed", { personId, reason: codeOf(cause) });
    return [];
  }
}
