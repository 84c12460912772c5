import type { Refiner } from "../reading.ts";
import type { Sighting } from "../sighting.ts";

const FORMAL = "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Herr|Frau";

/** Of whom only the family name is known keeps what stands before it: a letter to "Ashworth" would be rude, one to "Mrs Ashworth" is not. */
export const withHonorific: Refiner = (sightings) => sightings.map(named);

function named(sighting: Sighting): Sighting {
  if (sighting.field === "interviewer")
    return { ...sighting, value: { ...sighting.value, name: whole(sighting.value.name, sighting.words) } };
  if (sighting.field === "reference")
    return { ...sighting, value: { ...sighting.value, name: whole(sighting.value.name, sighting.words) } };
  return sighting;
}

/** The name as it is, or with the honorific that the words write right before it. */
function whole(name: string, words: string): string {
  const at = name.includes(" ") || name === "" ? -1 : words.toLowerCase().indexOf(` ${name.toLowerCase()}`);
  const before = new RegExp(`(?:^|[^\\p{L}])(${FORMAL})\\.?$`, "iu").exec(words.slice(Math.max(0, at - 12), Math.max(0, at)))?.[1];
  return before === undefined ? name : `${before.slice(0, 1).toUpperCase()}${before.slice(1).toLowerCase()} ${name}`;
}
