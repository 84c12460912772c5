import { type Zone, zone } from "#domain/time/zone.ts";
import type { Person, PersonId } from "./person.ts";

/** What is known of somebody at their first mail. */
export interface Newcomer {
  readonly id: PersonId;
  readonly address: string;
  readonly name?: string;
  /** IANA name, for a person who has not said otherwise. */
  readonly zone: string;
  /** ISO 3166 code. */
  readonly country: string;
}

/** A person who writes for the first time, not yet stored. */
export function newPerson({ id, address, name, zone: zoneName, country }: Newcomer): Person {
  return {
    kind: "person",
    id,
    version: 0,
    address,
    ...(name === undefined || name === "" ? {} : { name }),
    zone: zone(zoneName) satisfies Zone,
    country,
    pace: "prompt",
    pause: { kind: "none" },
    reachability: { kind: "reachable" },
    outgoing: [],
    handled: [],
    erasure: { status: "none" },
  };
}
