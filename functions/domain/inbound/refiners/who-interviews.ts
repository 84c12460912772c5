import type { Refiner } from "../reading.ts";
import { ofField } from "../sighting.ts";
import { isSamePerson } from "./same-person.ts";

/**
 * Leaves out as interviewers the person themselves, their references, and who only arranged the interview; and, the other way
 * round, as coordinator whoever the words say interviews. A company is nobody, and nobody is a company.
 */
export const whoInterviews: Refiner = (sightings, { self }) => {
  const named = ofField(sightings, "interviewer");
  const references = ofField(sightings, "reference").map(({ value }) => value.name);
  const arrangers = ofField(sightings, "coordinator").filter(({ words, where }) => where.form === "key" || !words.startsWith("From: "));
  const companies = ofField(sightings, "company").filter(({ certainty, where }) => certainty === "stated" && where.form === "key");
  const isArranger = (name: string) => arrangers.some(({ value }) => value.name !== undefined && isSamePerson(value.name, name));
  return sightings.filter((sighting) => {
    if (sighting.field === "interviewer") {
      const { name, email } = sighting.value;
      const isSelf = self.names.some((own) => isSamePerson(own, name)) || (email !== undefined && self.addresses.includes(email));
      const isReference = references.some((other) => isSamePerson(other, name));
      const isCompany = companies.some(({ value }) => value.toLowerCase() === name.toLowerCase());
      return !isSelf && !isReference && !isCompany && (sighting.where.form === "key" || !isArranger(name));
    }
    if (sighting.field === "coordinator") {
      const { name = "" } = sighting.value;
      if (self.names.some((own) => isSamePerson(own, name))) return false;
      return !named.some(({ value, where }) => isSamePerson(value.name, name) && (where.form === "key" || !isArranger(name)));
    }
    if (sighting.field === "company")
      return (
        !self.names.includes(sighting.value.toLowerCase()) &&
        !named.some(({ value }) => value.name.toLowerCase() === sighting.value.toLowerCase())
      );
    return true;
  });
};
