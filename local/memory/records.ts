import { earliestDue } from "#domain/delivery/wanted-wake-ups.ts";
import { Failure } from "#domain/failure.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { type ItemKey, MAX_RECORD_BYTES, type Records, type StoredItem } from "#workflow/ports.ts";

/** Records that live as long as the process, for simulations and dry runs. Items are values, so they are kept as they come. */
export function memoryRecords(): Records {
  const items = new Map<string, StoredItem>();
  return {
    person: (personId) => Promise.resolve(items.get(nameOf({ personId })) as Person | undefined),
    interview: (personId, interviewId) => Promise.resolve(items.get(nameOf({ personId, interviewId })) as Interview | undefined),
    interviews: (personId) => Promise.resolve(interviewsOf(personId, items)),
    commit(item) {
      const name = nameOf(keyOf(item));
      if ((items.get(name)?.version ?? 0) !== item.version) return Promise.resolve("conflict");
      if (isTooLarge(item)) return Promise.reject(tooLarge(item));
      items.set(name, { ...item, version: item.version + 1 });
      return Promise.resolve("committed");
    },
    erase(key) {
      items.delete(nameOf(key));
      return Promise.resolve();
    },
    async *due(before) {
      for (const item of [...items.values()]) {
        const dueAt = earliestDue(item);
        if (dueAt !== undefined && dueAt <= before) yield await Promise.resolve({ ...keyOf(item), dueAt });
      }
    },
  };
}

function interviewsOf(personId: string, items: ReadonlyMap<string, StoredItem>): readonly Interview[] {
  return [...items.values()]
    .filter((item): item is Interview => item.kind === "interview" && item.personId === personId)
    .sort((first, second) => `${first.loggedAt} ${first.id}`.localeCompare(`${second.loggedAt} ${second.id}`));
}

function keyOf(item: StoredItem): ItemKey {
  return item.kind === "person" ? { personId: item.id } : { personId: item.personId, interviewId: item.id };
}

function nameOf({ personId, interviewId }: ItemKey): string {
  return `${personId} ${interviewId ?? ""}`;
}

function isTooLarge(item: StoredItem): boolean {
  return Buffer.byteLength(JSON.stringify(item)) > MAX_RECORD_BYTES;
}

function tooLarge({ id }: StoredItem): Failure {
  return new Failure("RECORD_TOO_LARGE", {
    message: `Record ${id} would be over ${MAX_RECORD_BYTES} bytes; remove something from it first.`,
    retry: "never",
  });
}
