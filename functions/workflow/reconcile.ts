import type { PersonId } from "#domain/person/person.ts";
import { HOUR, later } from "#domain/time/instant.ts";
import { carryOnAgain } from "./carry-on.ts";
import type { Ports, WakeUpKey } from "./ports.ts";

/** It runs every hour, so it looks as far ahead that a wake-up which is missing is set before it should ring. */
export const LOOK_AHEAD = 2 * HOUR;

/** What was found, for the log and the alarms. */
export interface Reconciled {
  /** People who have something due or about to be. */
  readonly visited: number;
  /** Wake-ups that were missing, rang at another time, or belonged to nothing any more. */
  readonly repaired: readonly WakeUpKey[];
}

/**
 * Finds what crashes have left: points without a wake-up, leases that are over, wake-ups without a point, queued answers and
 * erasures half done; and lets the same follow as after every mail. What is well is left alone.
 */
export async function reconcile(ports: Ports): Promise<Reconciled> {
  const people = new Set<PersonId>();
  for await (const { personId } of ports.records.due(later(ports.clock.now(), LOOK_AHEAD))) people.add(personId);
  const repaired: WakeUpKey[] = [];
  for (const personId of people) repaired.push(...(await carryOnAgain(personId, undefined, ports)));
  ports.log.info("reconciled", { visited: people.size, repaired: repaired.length });
  return { visited: people.size, repaired };
}
