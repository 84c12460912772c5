import type { Refiner } from "../reading.ts";
import { ofField } from "../sighting.ts";
import { isSamePerson } from "./same-person.ts";

/** Gives a title that stands apart from its name to the interviewer of that name, unless a title stands beside it. */
export const attachTitles: Refiner = (sightings) => {
  const titles = ofField(sightings, "title");
  return sightings.flatMap((sighting) => {
    if (sighting.field === "title") return [];
    if (sighting.field !== "interviewer" || sighting.value.title !== undefined) return [sighting];
    const title = titles.find(({ value: { of } }) => isSamePerson(of, sighting.value.name))?.value.text;
    return [title === undefined ? sighting : { ...sighting, value: { ...sighting.value, title } }];
  });
};
