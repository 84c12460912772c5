import type { Refiner } from "../reading.ts";
import { ofField, type Seen, type Sighting } from "../sighting.ts";
import { isSamePerson } from "./same-person.ts";

/** "Only Katrin did the interview" above her own message: its author has the whole name, the address and the title. */
export const authorInterviews: Refiner = (sightings) => {
  const authors = ofField(sightings, "coordinator").filter(({ where }) => where.block === "forwarded");
  return authors.length === 0
    ? sightings
    : sightings.map((sighting) => (sighting.field === "interviewer" ? completed(sighting, authors) : sighting));
};

function completed(person: Seen<"interviewer"> & Sighting, authors: readonly Seen<"coordinator">[]): Sighting {
  const author = authors.find(({ value: { name } }) => name !== undefined && isSamePerson(name, person.value.name))?.value;
  if (!author?.name) return person;
  const { email = author.email, title = author.title } = person.value;
  const name = author.name.length > person.value.name.length ? author.name : person.value.name;
  return { ...person, value: { ...person.value, name, ...(email ? { email } : {}), ...(title ? { title } : {}) } };
}
