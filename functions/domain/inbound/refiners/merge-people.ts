import type { Interviewer, Reference } from "#domain/interview/interview-facts.ts";
import type { Refiner } from "../reading.ts";
import { ofField, type Seen, type Sighting } from "../sighting.ts";
import { fitsAddress, isSamePerson } from "./same-person.ts";

/** One sighting for each interviewer and each reference, with all that the mail says of them; addresses go to whom they fit. */
export const mergePeople: Refiner = (sightings, { self }) => {
  const references = merged(ofField(sightings, "reference"), mergeReference);
  const people = merged(ofField(sightings, "interviewer"), mergeInterviewer);
  const taken = [
    ...self.addresses,
    ...references.flatMap(({ value }) => value.email ?? []),
    ...ofField(sightings, "coordinator").flatMap(({ value }) => value.email ?? []),
  ];
  const free = ofField(sightings, "address")
    .map(({ value }) => value)
    .filter((address) => !taken.includes(address));
  const rest = sightings.filter(({ field }) => field !== "interviewer" && field !== "reference");
  return [...rest, ...withAddresses(people, free), ...references] as readonly Sighting[];
};

function merged<F extends "interviewer" | "reference">(
  seen: readonly Seen<F>[],
  merge: (one: Seen<F>, other: Seen<F>) => Seen<F>,
): readonly Seen<F>[] {
  const people: Seen<F>[] = [];
  for (const each of seen) {
    const index = people.findIndex((other) => isSamePerson(other.value.name, each.value.name));
    const known = people[index];
    if (known) people[index] = merge(known, each);
    else people.push(each);
  }
  return people;
}

const longer = (one: string, other: string) => (other.length > one.length ? other : one);

function mergeInterviewer(one: Seen<"interviewer">, other: Seen<"interviewer">): Seen<"interviewer"> {
  const value: Interviewer = {
    ...other.value,
    ...one.value,
    name: longer(one.value.name, other.value.name),
    topics: [...one.value.topics, ...other.value.topics],
  };
  return { ...one, value };
}

function mergeReference(one: Seen<"reference">, other: Seen<"reference">): Seen<"reference"> {
  const value: Reference = { ...other.value, ...one.value, name: longer(one.value.name, other.value.name) };
  return { ...one, value };
}

function withAddresses(people: readonly Seen<"interviewer">[], free: readonly string[]): readonly Seen<"interviewer">[] {
  const named = people.map((person) => {
    const email = person.value.email ?? free.find((address) => fitsAddress(person.value.name, address));
    return email ? { ...person, value: { ...person.value, email } } : person;
  });
  const used = named.flatMap(({ value }) => value.email ?? []);
  const left = [...new Set(free.filter((address) => !used.includes(address)))];
  const [only, ...others] = named;
  const [address, ...more] = left;
  // One interviewer and one address that is nobody else's belong together.
  if (only && others.length === 0 && address && more.length === 0 && only.value.email === undefined)
    return [{ ...only, value: { ...only.value, email: address } }];
  return named;
}
