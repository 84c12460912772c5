import { expiryOf } from "#domain/delivery/expiry.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Clock, Records, StoredItem } from "#workflow/ports.ts";
import { oldestFirst } from "./oldest-first.ts";

interface Setting {
  readonly clock: Clock;
  /** How long the store keeps a closed record. */
  readonly keptDays: number;
}

/** What the store holds of one person. */
interface Held {
  readonly person: Person | undefined;
  readonly interviews: ReadonlyMap<InterviewId, Interview>;
}

/** Those who were served last; each has a few kilobytes. */
const MOST_PEOPLE_HELD = 200;

/**
 * The same records, with what the store holds of the people served last kept in memory too: the store is locked to this process,
 * so that nobody else changes it, and asking it takes most of the time of a delivery. Every write goes to the store, and whoever
 * reads meanwhile waits for it.
 */
export function heldRecords(records: Records, { clock, keptDays }: Setting): Records {
  const people = new Map<PersonId, Promise<Held>>();
  const hold = (id: PersonId, held: Promise<Held>) => {
    people.delete(id);
    people.set(id, held);
    const [oldest] = people.keys();
    if (people.size > MOST_PEOPLE_HELD && oldest !== undefined) people.delete(oldest);
    held.catch(() => people.get(id) === held && people.delete(id));
    return held;
  };
  const heldOf = (id: PersonId) => hold(id, people.get(id) ?? load(id, records));
  const isKept = (interview: Interview) => {
    const expiresAt = expiryOf(interview, keptDays);
    return expiresAt === undefined || expiresAt > clock.now();
  };
  const interviewsOf = async (id: PersonId) => [...(await heldOf(id)).interviews.values()].filter(isKept);

  return {
    person: async (id) => (await heldOf(id)).person,
    interview: async (personId, interviewId) => (await interviewsOf(personId)).find(({ id }) => id === interviewId),
    interviews: async (id) => oldestFirst(await interviewsOf(id)),
    commit(item) {
      const id = item.kind === "person" ? item.id : item.personId;
      const before = heldOf(id);
      const outcome = records.commit(item);
      const after = async (how: "committed" | "conflict") =>
        how === "committed" ? withItem(await before, asStored({ ...item, version: item.version + 1 })) : load(id, records);
      void hold(id, outcome.then(after));
      return outcome;
    },
    async erase(key) {
      const erased = records.erase(key);
      void hold(
        key.personId,
        erased.then(() => load(key.personId, records)),
      );
      await erased;
    },
    due: records.due,
  };
}

async function load(id: PersonId, records: Records): Promise<Held> {
  const [person, interviews] = await Promise.all([records.person(id), records.interviews(id)]);
  return { person, interviews: new Map(interviews.map((interview) => [interview.id, interview])) };
}

/** As the store would give it back. What was read out of a mail keeps all of the mail in memory until it is copied. */
function asStored<Item extends StoredItem>(item: Item): Item {
  return JSON.parse(JSON.stringify(item));
}

function withItem(held: Held, item: StoredItem): Held {
  return item.kind === "person" ? { ...held, person: item } : { ...held, interviews: new Map(held.interviews).set(item.id, item) };
}
