import type { Refiner } from "../reading.ts";
import { ofField, type Seen, type Sighting } from "../sighting.ts";
import { isSamePerson } from "./same-person.ts";

/** "I interviewed with her Thursday" above a message: whoever wrote that is meant. */
const MET_THEM =
  /\b(?:(?:interview\w*|met|meeting|spoke|talked|chatted|chat|conversation|call|sat down|session|appointment)\s(?:\p{L}+\s){0,2}?(?:with|to)\s(?:her|him)\b|met\s(?:her|him)\b|(?:she|he)\s(?:interviewed|met|saw|screened|grilled) me\b|(?:she|he|her|him|this)(?:['’]s| is| was)\s(?:who|the (?:one|person|lady|guy|woman|man)(?: who)?)\s(?:i (?:met|interviewed|saw|spoke|talked)|interviewed me)|interviewed by (?:her|him)\b)/iu;

/** "Only Katrin did the interview" above her own message: its author has the whole name, the address and the title. */
export const authorInterviews: Refiner = (sightings) => {
  const authors = ofField(sightings, "coordinator").filter(({ where }) => where.block === "forwarded");
  if (authors.length === 0) return sightings;
  const isMeant = authors.length === 1 && !sightings.some(({ field }) => field === "interviewer") && sightings.some(tellsOfThem);
  return sightings.map((sighting) => {
    if (sighting.field === "interviewer") return completed(sighting, authors);
    return isMeant && sighting.field === "coordinator" ? asInterviewer(sighting) : sighting;
  });
};

const tellsOfThem = ({ where, words }: Sighting) => where.block === "own" && MET_THEM.test(words);

function asInterviewer(author: Seen<"coordinator"> & Sighting): Sighting {
  const { name, email, title } = author.value;
  if (name === undefined) return author;
  return { ...author, field: "interviewer", value: { name, ...(email ? { email } : {}), ...(title ? { title } : {}), topics: [] } };
}

function completed(person: Seen<"interviewer"> & Sighting, authors: readonly Seen<"coordinator">[]): Sighting {
  const author = authors.find(({ value: { name } }) => name !== undefined && isSamePerson(name, person.value.name))?.value;
  if (!author?.name) return person;
  const { email = author.email, title = author.title } = person.value;
  const name = author.name.length > person.value.name.length ? author.name : person.value.name;
  return { ...person, value: { ...person.value, name, ...(email ? { email } : {}), ...(title ? { title } : {}) } };
}
