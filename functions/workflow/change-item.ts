import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { ItemKey, Ports } from "./ports.ts";
import { untilCommitted } from "./until-committed.ts";

/** An item before and after a commit. */
export interface Changed {
  readonly before: Interview | Person;
  readonly after: Interview | Person;
  readonly person: Person;
}

/** A pure change of an item; giving back the same value means that nothing is to be written. */
export type ItemChange = (item: Interview | Person, person: Person) => Interview | Person;

/** Reads the item, changes it and commits, again on conflict; undefined when the item is not there (any more). */
export function changeItem(key: ItemKey, change: ItemChange, { records }: Pick<Ports, "records">): Promise<Changed | undefined> {
  return untilCommitted(async () => {
    const person = await records.person(key.personId);
    const before = key.interviewId === undefined ? person : await records.interview(key.personId, key.interviewId);
    if (!person || !before) return undefined;
    const after = await commit(before, change(before, person), { records });
    return after === "conflict" ? after : { before, after, person: after.kind === "person" ? after : person };
  }, key.interviewId ?? key.personId);
}

/** Commits what became of the item, if anything did; gives the item as it is in the store then. */
export async function commit<Item extends Interview | Person>(
  before: Item,
  after: Item,
  { records }: Pick<Ports, "records">,
): Promise<Item | "conflict"> {
  if (after === before) return before;
  return (await records.commit(after)) === "conflict" ? "conflict" : { ...after, version: after.version + 1 };
}
