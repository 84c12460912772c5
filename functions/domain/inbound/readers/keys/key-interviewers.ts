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
  const under = byPerson(details, passage);
  const isAlone = named.filter(({ people }) => people.length > 0).length <= 1;
  return named.flatMap(({ people, entry }) => {
    const group = isAlone ? details : (under.get(entry) ?? []);
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
  let before: KeyEntry | undefined;
  let onThisLine: KeyEntry | undefined;
  let line = -1;
  return passage.entries.filter((entry) => {
    if (entry.line !== line) [before, onThisLine, line] = [onThisLine ?? before, undefined, entry.line];
    if (DETAILS.has(entry.key)) return !isOfReference(entry, before) && !isRoleTitle(entry, passage);
    onThisLine = entry;
    return false;
  });
}

/** Where several keys name people, the details up to the next person's are this one's. */
function byPerson(details: readonly KeyEntry[], { entries }: Passage): ReadonlyMap<KeyEntry, readonly KeyEntry[]> {
  const groups = new Map<KeyEntry, KeyEntry[]>();
  const wanted = new Set(details);
  let group: KeyEntry[] = [];
  for (const entry of entries) {
    if (entry.key === "interviewer") {
      group = [];
      groups.set(entry, group);
    } else if (wanted.has(entry)) group.push(entry);
  }
  return groups;
}

const OTHERS: ReadonlySet<string> = new Set(["reference", "coordinator", "relation", "project"]);

/** An address right under a reference or a recruiter, the last key on a line before it, is theirs. */
function isOfReference({ line }: KeyEntry, before: KeyEntry | undefined): boolean {
  return before !== undefined && OTHERS.has(before.key) && line - before.line <= 3;
}
