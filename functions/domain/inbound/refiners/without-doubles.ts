import type { Refiner } from "../reading.ts";
import type { Field, Sighting } from "../sighting.ts";

const LISTED: ReadonlySet<Field> = new Set(["need", "strength", "correction", "notes", "owed"]);

const textOf = (sighting: Sighting) => (sighting.field === "owed" ? sighting.value.what : String(sighting.value)).toLowerCase();

/** Leaves out what a list says twice, and a strength inside a correction. */
export const withoutDoubles: Refiner = (sightings) =>
  sightings.filter((sighting, index) => {
    if (!LISTED.has(sighting.field)) return true;
    const text = textOf(sighting);
    return !sightings.some((other, position) => {
      if (position === index || (other.field !== sighting.field && !(sighting.field === "strength" && other.field === "correction")))
        return false;
      const longer = textOf(other);
      return longer.includes(text) && (longer.length > text.length || position < index);
    });
  });
