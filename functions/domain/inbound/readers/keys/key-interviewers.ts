import type { Interviewer } from "#domain/interview/interview-facts.ts";
import { wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { looksLikeCompany } from "../../phrases/company-phrase.ts";
import type { Presented } from "../../phrases/people.ts";
import { type Reader, see } from "../../reading.ts";
import { isRoleTitle } from "./key-facts.ts";
import { addressesOf, peopleOfEntry } from "./key-people.ts";

interface Named {
  readonly people: readonly Presented[];
  readonly entry: KeyEntry;
}

/** Interviewers behind their keys, with the addresses, numbers and titles whose keys stand near: under a person it is theirs. */
export const readKeyInterviewers: Reader = (passage) => {
  const named = passage.entries
    .filter(({ key }) => key === "interviewer")
    .map((entry) => ({ entry, people: peopleOfEntry(entry, passage).filter(({ name }) => !looksLikeCompany(name)) }));
  return named.flatMap(({ people, entry }, index) =>
    people.map((person, position) => seenPerson({ person, position, entry, group: groupOf(named, index, passage) }, passage)),
  );
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

/** Which details belong to a key of people: all, where there is one such key; else those up to the next person's. */
function groupOf(named: readonly Named[], index: number, passage: Passage): readonly KeyEntry[] {
  const { entries } = passage;
  const details = entries.filter((entry) => DETAILS.has(entry.key) && !isOfReference(entry.line, entries) && !isRoleTitle(entry, passage));
  if (named.filter(({ people }) => people.length > 0).length <= 1) return details;
  const here = entries.indexOf(named[index]?.entry ?? ({} as KeyEntry));
  const next = entries.findIndex((entry, position) => position > here && entry.key === "interviewer");
  return details.filter((entry) => entries.indexOf(entry) > here && (next < 0 || entries.indexOf(entry) < next));
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
