import { describe, expect, it } from "vitest";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { instant } from "#domain/time/instant.ts";
import { heldRecords } from "#local/held-records.ts";
import { memoryClock } from "#local/memory/clock.ts";
import { memoryRecords } from "#local/memory/records.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import type { Records } from "#workflow/ports.ts";

const clock = memoryClock(instant("2026-11-24T12:00:00Z"));
const interview = anInterview({ version: 0 });
const person = aPerson({ id: interview.personId, version: 0 });

function counted(records: Records): Records & { readonly asked: { times: number } } {
  const asked = { times: 0 };
  const count = <Args extends readonly unknown[], Result>(ask: (...args: Args) => Result) => {
    return (...args: Args) => {
      asked.times += 1;
      return ask(...args);
    };
  };
  return { ...records, person: count(records.person), interviews: count(records.interviews), asked };
}

describe("records that are held in memory too", () => {
  it("are not asked of the store again and again", async () => {
    const store = counted(memoryRecords());
    const records = heldRecords(store, { clock, keptDays: 365 });
    await records.commit(person);
    await records.commit(interview);
    const { times } = store.asked;

    await records.commit({ ...interview, version: 1 });

    expect((await records.interview(person.id, interview.id))?.version).toBe(2);
    expect((await records.person(person.id))?.version).toBe(1);
    expect(store.asked.times).toBe(times);
  });

  it("lie in the store once they are committed", async () => {
    const store = memoryRecords();
    await heldRecords(store, { clock, keptDays: 365 }).commit(interview);

    expect((await store.interview(person.id, interview.id))?.version).toBe(1);
  });

  it("come from the store again after a conflict", async () => {
    const store = memoryRecords();
    const records = heldRecords(store, { clock, keptDays: 365 });
    await records.commit(interview);
    await store.commit({ ...interview, version: 1, thread: ["<behind@example.com>"] });

    expect(await records.commit({ ...interview, version: 1 })).toBe("conflict");

    expect((await records.interview(person.id, interview.id))?.thread).toEqual(["<behind@example.com>"]);
  });

  it("come from the store again after a write that failed", async () => {
    const store = memoryRecords();
    const records = heldRecords(
      { ...store, commit: async (item) => (await store.commit(item)) && Promise.reject(new Error("timed out after it took effect")) },
      { clock, keptDays: 365 },
    );
    await expect(records.commit(interview)).rejects.toThrow("timed out");

    expect((await records.interview(person.id, interview.id))?.version).toBe(1);
  });

  it("hold both of two interviews that are committed at once", async () => {
    const records = heldRecords(memoryRecords(), { clock, keptDays: 365 });
    const other: Interview = { ...interview, id: "other" as InterviewId };

    await Promise.all([records.commit(interview), records.commit(other)]);

    expect(await records.interviews(person.id)).toHaveLength(2);
  });

  it("are right for everyone when there are more people than are held", async () => {
    const records = heldRecords(memoryRecords(), { clock, keptDays: 365 });
    const people = Array.from({ length: 250 }, (_, index) => aPerson({ id: `p${index}` as typeof person.id, version: 0 }));
    for (const one of people) await records.commit(one);

    const found = await Promise.all(people.map(({ id }) => records.person(id)));
    expect(found.map((one) => one?.version)).toEqual(people.map(() => 1));
  });
});
