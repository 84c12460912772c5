import type { Refiner, RefiningContext } from "../reading.ts";
import { ofField, type Seen, type Sighting } from "../sighting.ts";
import { isOneName, isSamePerson } from "./same-person.ts";

/** Who of the mail is known to be something else than an interviewer. */
interface Others {
  readonly self: RefiningContext["self"];
  readonly references: readonly string[];
  readonly arrangers: readonly string[];
  readonly companies: readonly string[];
  readonly named: readonly Seen<"interviewer">[];
}

/**
 * Leaves out as interviewers the person themselves, their references, and who only arranged the interview; and, the other way
 * round, as coordinator whoever the words say interviews. A company is nobody, and nobody is a company.
 */
export const whoInterviews: Refiner = (sightings, { self }) => {
  const arrangers = ofField(sightings, "coordinator").filter(({ words, where }) => where.form === "key" || !words.startsWith("From: "));
  const others: Others = {
    self,
    references: ofField(sightings, "reference").map(({ value }) => value.name),
    arrangers: arrangers.flatMap(({ value }) => value.name ?? []),
    companies: ofField(sightings, "company").flatMap(({ value, where }) => (where.form === "key" ? [value.toLowerCase()] : [])),
    named: ofField(sightings, "interviewer"),
  };
  return sightings.filter((sighting) => isRightly(sighting, others));
};

function isRightly(sighting: Sighting, others: Others): boolean {
  if (sighting.field === "interviewer") return interviews(sighting, others);
  if (sighting.field === "coordinator") return arranges(sighting.value.name ?? "", others);
  return sighting.field !== "company" || isCompany(sighting.value.toLowerCase(), others);
}

/** A key names who interviews; whom an invitation only lists may be whoever arranged it. */
const isNamedByKey = ({ where, certainty }: Seen<"interviewer">) =>
  where.form === "key" && !(where.block === "invitation" && certainty === "guessed");

function interviews(sighting: Seen<"interviewer">, { self, references, arrangers, companies }: Others): boolean {
  const { name, email } = sighting.value;
  if (
    self.names.some((own) => isSamePerson(own, name) || isOneName(own, name) || own.startsWith(`${name.toLowerCase()} `)) ||
    (email !== undefined && self.addresses.includes(email))
  )
    return false;
  if (isAmong(references, name) || companies.includes(name.toLowerCase())) return false;
  return isNamedByKey(sighting) || !isAmong(arrangers, name);
}

function arranges(name: string, { self, named, arrangers }: Others): boolean {
  if (isAmong(self.names, name)) return false;
  return !named.some((person) => isSamePerson(person.value.name, name) && (isNamedByKey(person) || !isAmong(arrangers, person.value.name)));
}

function isCompany(name: string, { self, named }: Others): boolean {
  return !self.names.includes(name) && !named.some(({ value }) => value.name.toLowerCase() === name);
}

const isAmong = (names: readonly string[], name: string) => names.some((other) => isSamePerson(other, name));
