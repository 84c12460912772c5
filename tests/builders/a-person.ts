import type { Person, PersonId } from "#domain/person/person.ts";
import { zone } from "#domain/time/zone.ts";

/** A person in New York, at the prompt pace, whom nothing has been sent to yet. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    kind: "person",
    id: "p1robin" as PersonId,
    version: 1,
    address: "robin@example.com",
    name: "Robin Lee",
    zone: zone("America/New_York"),
    country: "US",
    pace: "prompt",
    pause: { kind: "none" },
    reachability: { kind: "reachable" },
    outgoing: [],
    handled: [],
    erasure: { status: "none" },
    ...overrides,
  };
}
