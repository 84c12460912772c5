import type { Refiner } from "../reading.ts";
import type { Sighting } from "../sighting.ts";

/** What somebody has earned or is called by everybody, also beside the given name. */
const EARNED = "Dr|Prof|Professor|Sister|Rev|Reverend|Rabbi|Judge";
const FORMAL = `Mr|Mrs|Ms|Miss|Mx|Herr|Frau|${EARNED}`;

/**
 * Of whom only the family name is known keeps what stands before it: a letter to "Ashworth" would be rude, one to "Mrs Ashworth" is
 * not. A title that was earned stays before a whole name, too: "Dr. Femi Adewale".
 */
export const withHonorific: Refiner = (sightings) => sightings.map(named);

function named(sighting: Sighting): Sighting {
  if (sighting.field === "interviewer")
    return { ...sighting, value: { ...sighting.value, name: whole(sighting.value.name, sighting.words) } };
  if (sighting.field === "reference")
    return { ...sighting, value: { ...sighting.value, name: whole(sighting.value.name, sighting.words) } };
  return sighting;
}

/** The name as it is, or with the honorific that the words write right before it, its full stop as they write it. */
function whole(name: string, words: string): string {
  const at = name === "" ? -1 : words.toLowerCase().indexOf(` ${name.toLowerCase()}`);
  const before = (name.includes(" ") ? BEFORE_WHOLE : BEFORE_FAMILY).exec(words.slice(Math.max(0, at - 12), Math.max(0, at)));
  if (before === null) return name;
  const [, title = "", mark = ""] = before;
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1).toLowerCase()}${mark} ${name}`;
}

const BEFORE_WHOLE = new RegExp(`(?:^|[^\\p{L}])(${EARNED})(\\.?)$`, "iu");
const BEFORE_FAMILY = new RegExp(`(?:^|[^\\p{L}])(${FORMAL})(\\.?)$`, "iu");
