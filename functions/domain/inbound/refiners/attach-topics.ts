import type { Interviewer } from "#domain/interview/interview-facts.ts";
import type { Refiner } from "../reading.ts";
import { ofField, type Seen, type Sighting } from "../sighting.ts";
import { isSamePerson } from "./same-person.ts";

/** Gives each topic to the interviewer whom the words name, or else to all: "we talked about shift patterns". */
export const attachTopics: Refiner = (sightings) => {
  const topics = ofField(sightings, "topic").filter(({ value }) => !value.of?.endsWith(":") || belongsToSomebody(value.of, sightings));
  return sightings.flatMap((sighting): readonly Sighting[] => {
    if (sighting.field === "topic") return [];
    return sighting.field === "interviewer" ? [withTopics(sighting, topics, sightings)] : [sighting];
  });
};

const plain = (label: string) => label.replace(/:$/, "");

function belongsToSomebody(label: string, sightings: readonly Sighting[]): boolean {
  return ofField(sightings, "interviewer").some(({ value }) => isMeant(value, plain(label)));
}

/** By name, or as "the principal" and "HOD" by the title. */
function isMeant({ name, title }: Interviewer, label: string): boolean {
  if (isSamePerson(name, label)) return true;
  const words = label.toLowerCase();
  return title !== undefined && words.length > 1 && ` ${title.toLowerCase()} `.includes(` ${words} `);
}

function withTopics(
  person: Seen<"interviewer">,
  topics: readonly Seen<"topic">[],
  sightings: readonly Sighting[],
): Seen<"interviewer"> & Sighting {
  const own = topics.filter(
    ({ value: { of } }) => of === undefined || isMeant(person.value, plain(of)) || !belongsToSomebody(of, sightings),
  );
  const texts = [...new Set([...person.value.topics, ...own.map(({ value }) => value.text)])];
  const distinct = texts.filter((text) => !texts.some((other) => other !== text && other.toLowerCase().includes(text.toLowerCase())));
  return { ...person, value: { ...person.value, topics: distinct } };
}
