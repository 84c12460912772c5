import type { Refiner } from "../reading.ts";
import { ofField } from "../sighting.ts";

/** A channel without an address takes that of the one interviewer who has one. */
export const channelValue: Refiner = (sightings) => {
  const people = ofField(sightings, "interviewer").map(({ value }) => value);
  return sightings.map((sighting) => {
    if (sighting.field !== "contactChannel" || sighting.value.value !== undefined) return sighting;
    const { kind } = sighting.value;
    const named = people.filter(({ name }) => sighting.words.toLowerCase().includes(name.toLowerCase().split(" ")[0] ?? name));
    const reachable = (named.length > 0 ? named : people).flatMap((person) => person[kind] ?? []);
    const [value, ...others] = reachable;
    return value && others.length === 0 ? { ...sighting, value: { kind, value } } : sighting;
  });
};
