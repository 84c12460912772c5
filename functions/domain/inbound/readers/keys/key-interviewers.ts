import type { Interviewer } from "#domain/interview/interview-facts.ts";
import { wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { looksLikeCompany } from "../../phrases/company-phrase.ts";
import type { Presented } from "../../phrases/people.ts";
import { type Reader, see } from "../../reading.ts";
import { isRoleTitle } from "./key-facts.ts";
import { addressesOf, peopleOfEntry } from "./key-people.ts";

/** Interviewers behind their keys, with the addresses, numbers and titles whose keys stand near: under a person it is theirs. */
export const readKeyInterviewers: Reader = (passage) => {
  const named = passage.entries
    .filter(({ key }) => key === "interviewer")
    .map((entry) => ({ entry, people: peopleOfEntry(entry, passage).filter(({ name }) => !looksLikeCompany(name)) }));
  const details = detailsIn(passage);
  const isAlone = named.filter(({ people }) => people.length > 0).length <= 1;
  return named.flatMap(({ people, entry }) => {
    const group = isAlone ? details : detailsUnder(entry, details, passage);
    return people.map((person, position) => seenPerson({ person, position, entry, group }, passage));
  });
};

interface Placed {
  readonly person: Presented;
  readonly position: number;
  readonly entry: KeyEntry;
  readonly group: readonly KeyEntry[];
}

function seenPerson({ person, position, entry, group }: Placed, passage: Passage) {
  const { end: _, ...details } = person;
  const email = person.email ?? group.flatMap((each) => (each.key === "email" ? addressesOf(wholeValue(each), "email") : []))[position];
  const phone = person.phone ?? group.flatMap((each) => (each.key === "phone" ? addressesOf(wholeValue(each), "phone") : []))[position];
  const title = person.title ?? group.flatMap((each) => (each.key === "title" ? wholeValue(each).split(/\s*[;,]\s*/) : []))[position];
  const value: Interviewer = {
    ...details,
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    ...(title ? { title } : {}),
    topics: [],
  };
  return see(passage, "interviewer", value, { words: `${entry.label}: ${wholeValue(entry)}`, line: entry.line, form: "key" });
}

const DETAILS: ReadonlySet<string> = new Set(["email", "phone", "title"]);

/** Every address, number and title that has a key and belongs to no reference. */
function detailsIn(passage: Passage): readonly KeyEntry[] {
  const { entries } = passage;
  return entries.filter((entry) => DETAILS.has(entry.key) && !isOfReference(entry.line, entries) && !isRoleTitle(entry, passage));
}

/** Where several keys name people, those up to the next person's are this one's. */
function detailsUnder(entry: KeyEntry, details: readonly KeyEntry[], { entries }: Passage): readonly KeyEntry[] {
  const here = entries.indexOf(entry);
  const next = entries.findIndex(({ key }, position) => position > here && key === "interviewer");
  return details.filter((each) => entries.indexOf(each) > here && (next < 0 || entries.indexOf(each) < next));
}

/** An address right under a reference or a recruiter is theirs. */
export function isOfReference(line: number, entries: readonly KeyEntry[]): boolean {
  const before = entries.filter((entry) => entry.line < line && !DETAILS.has(entry.key)).at(-1);
  return (
    before !== undefined &&
    (before.key === "reference" || before.key === "coordinator" || before.key === "relation" || before.key === "project") &&
    line - before.line <= 3
  );
}
