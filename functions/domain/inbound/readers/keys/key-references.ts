import type { Reference } from "#domain/interview/interview-facts.ts";
import { wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { emailsIn, phonesIn } from "../../phrases/contact-details.ts";
import type { Presented } from "../../phrases/people.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { looseRelationIn, projectIn, relationIn, segmentsOf } from "../prose/references.ts";
import { peopleOfEntry } from "./key-people.ts";

/** References behind their keys, each with what its own part of the value says, and with the keys under it. */
export const readKeyReferences: Reader = (passage) => {
  const entries = passage.entries.filter(({ key }) => key === "reference");
  return entries.flatMap((entry) => ofEntry(entry, passage));
};

function ofEntry(entry: KeyEntry, passage: Passage): readonly Sighting[] {
  const value = wholeValue(entry);
  const asked = /\b(?:asked|requested|want(?:s|ed)?|needed?|yes)\b/i.test(value) && value.length < 80;
  const people = peopleOfEntry(entry, passage);
  const words = { words: `${entry.label}: ${value}`, line: entry.line, form: "key" as const };
  const segments = segmentsOf(value, people);
  return [
    ...people.map((person, index) =>
      see(passage, "reference", withDetails(person, segments[index] ?? value, people.length === 1 ? below(entry, passage) : []), words),
    ),
    ...(asked && people.length === 0 ? [see(passage, "referencesRequested", true, words)] : []),
  ];
}

/** The keys right under a reference that go on about them. */
function below(entry: KeyEntry, { entries }: Passage): readonly KeyEntry[] {
  const rest = entries.slice(entries.indexOf(entry) + 1);
  const end = rest.findIndex(({ key }) => !/^(?:email|phone|relation|project|title)$/.test(key));
  return end < 0 ? rest : rest.slice(0, end);
}

function withDetails(person: Presented, segment: string, under: readonly KeyEntry[]): Reference {
  const of = (key: KeyEntry["key"]) => under.filter((entry) => entry.key === key).map(wholeValue)[0];
  const email = person.email ?? emailsIn(segment)[0]?.text ?? emailsIn(of("email") ?? "")[0]?.text;
  const phone = person.phone ?? phonesIn(segment)[0]?.text ?? phonesIn(of("phone") ?? "")[0]?.text;
  const relation = of("relation") ?? relationIn(segment) ?? person.title ?? of("title") ?? looseRelationIn(segment);
  const project = of("project") ?? projectIn(segment) ?? projectLast(segment);
  return {
    name: person.name,
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    ...(relation ? { relation } : {}),
    ...(project ? { project } : {}),
  };
}

/** "Ingeborg Lund, ingeborg@example.net, former supervisor, CMMS rollout": behind the address and the relation the last part is what they did together. */
function projectLast(segment: string): string | undefined {
  const parts = segment.split(/,\s|;\s?/).map((part) => part.trim());
  const last = parts.at(-1)?.replace(/[.;]+$/, "") ?? "";
  const before = parts.at(-2) ?? "";
  const isProject = parts.length > 3 && looseRelationIn(before) !== undefined && looseRelationIn(last) === undefined;
  return isProject && /^\p{L}[\p{L}\d &/'’-]{3,50}$/u.test(last) ? last : undefined;
}
