import { earliestDue } from "#domain/delivery/wanted-wake-ups.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { DueItem, ItemKey, Records, StoredItem } from "#workflow/ports.ts";
import { oldestFirst } from "../oldest-first.ts";
import { timetable } from "../timetable.ts";
import { refuseTooLarge } from "./record-size.ts";

export interface MemoryRecords extends Records {
  /** The earliest instant at which something of any item is to happen. */
  nextDue(): Instant | undefined;
}

/** Records that live as long as the process, for simulations and dry runs. Items are values, so they are kept as they come. */
export function memoryRecords(): MemoryRecords {
  const people = new Map<string, Person>();
  const interviews = new Map<string, Map<string, Interview>>();
  const due = timetable<DueItem>();
  const stored = ({ personId, interviewId }: ItemKey) =>
    interviewId === undefined ? people.get(personId) : interviews.get(personId)?.get(interviewId);
  const store = (item: StoredItem) => {
    if (item.kind === "person") people.set(item.id, item);
    else interviews.set(item.personId, (interviews.get(item.personId) ?? new Map<string, Interview>()).set(item.id, item));
    const [key, dueAt] = [keyOf(item), earliestDue(item)];
    if (dueAt === undefined) due.delete(nameOf(key));
    else due.put(nameOf(key), dueAt, { ...key, dueAt });
  };

  return {
    person: (personId) => Promise.resolve(people.get(personId)),
    interview: (personId, interviewId) => Promise.resolve(interviews.get(personId)?.get(interviewId)),
    interviews: (personId) => Promise.resolve(oldestFirst(interviews.get(personId)?.values() ?? [])),
    commit(item) {
      if ((stored(keyOf(item))?.version ?? 0) !== item.version) return Promise.resolve("conflict");
      try {
        refuseTooLarge(item);
      } catch (failure) {
        return Promise.reject(failure);
      }
      store({ ...item, version: item.version + 1 });
      return Promise.resolve("committed");
    },
    erase(key) {
      if (key.interviewId === undefined) people.delete(key.personId);
      else interviews.get(key.personId)?.delete(key.interviewId);
      due.delete(nameOf(key));
      return Promise.resolve();
    },
    async *due(before) {
      for (const item of [...due.until(before)]) yield await Promise.resolve(item);
    },
    nextDue: () => due.first()?.dueAt,
  };
}

function keyOf(item: StoredItem): ItemKey {
  return item.kind === "person" ? { personId: item.id } : { personId: item.personId, interviewId: item.id };
}

function nameOf({ personId, interviewId }: ItemKey): string {
  return `${personId} ${interviewId ?? ""}`;
}
