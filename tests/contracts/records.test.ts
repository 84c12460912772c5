import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoRecords } from "#adapters/dynamo-records.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { DAY, instant, later } from "#domain/time/instant.ts";
import { heldRecords } from "#local/held-records.ts";
import { memoryClock } from "#local/memory/clock.ts";
import { memoryRecords } from "#local/memory/records.ts";
import { type LocalStore, openStore } from "#local/store.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import type { Clock, Records } from "#workflow/ports.ts";
import { recordsContract } from "./records-contract.ts";

const CLOSED_AT = instant("2026-12-01T12:00:00Z");

describe("records in memory", () => recordsContract(() => Promise.resolve(memoryRecords())));

const KEPT_DAYS = 365;
const KINDS: readonly [string, (records: Records, clock: Clock) => Records][] = [
  ["records in DynamoDB, on the embedded store", (records) => records],
  ["the same, held in memory too", (records, clock) => heldRecords(records, { clock, keptDays: KEPT_DAYS })],
];

describe.each(KINDS)("%s", (_, inFront) => {
  const opened: LocalStore[] = [];
  const clock = memoryClock(CLOSED_AT);
  beforeAll(async () => void opened.push(await openStore()));
  afterAll(() => Promise.all(opened.map((store) => store.close())));

  const open = (): Promise<Records> => {
    const [store] = opened;
    return store ? Promise.resolve(inFront(dynamoRecords(store, clock), clock)) : Promise.reject(new Error("The store did not open."));
  };
  recordsContract(open);

  it("gives a closed record for a year, and none whose time is over although its row still lies there", async () => {
    const records = await open();
    const closed = aClosedInterview("over");
    await records.commit(closed);

    expect(await records.interview(closed.personId, closed.id)).toBeDefined();
    clock.moveTo(later(CLOSED_AT, KEPT_DAYS * DAY));

    expect(await records.interview(closed.personId, closed.id)).toBeUndefined();
    expect(await records.interviews(closed.personId)).toEqual([]);
  });

  it("makes a record anew in the place of one whose time is over", async () => {
    const records = await open();
    const closed = aClosedInterview("anew");
    await records.commit(closed);
    clock.moveTo(later(CLOSED_AT, 366 * DAY));

    expect(await records.commit({ ...closed, stage: { kind: "waiting" } })).toBe("committed");
  });
});

function aClosedInterview(name: string): Interview {
  return anInterview({
    id: `i-${name}` as InterviewId,
    personId: `p-${name}` as Interview["personId"],
    version: 0,
    points: [],
    stage: { kind: "rejected", at: CLOSED_AT },
  });
}
