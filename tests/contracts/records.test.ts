import { afterAll, beforeAll, describe } from "vitest";
import { dynamoRecords } from "#adapters/dynamo-records.ts";
import { memoryRecords } from "#local/memory/records.ts";
import { type LocalStore, openStore } from "#local/store.ts";
import { recordsContract } from "./records-contract.ts";

describe("records in memory", () => recordsContract(() => Promise.resolve(memoryRecords())));

describe("records in DynamoDB, on the embedded store", () => {
  const opened: LocalStore[] = [];
  beforeAll(async () => void opened.push(await openStore()));
  afterAll(() => Promise.all(opened.map((store) => store.close())));

  recordsContract(() => {
    const [store] = opened;
    return store ? Promise.resolve(dynamoRecords(store)) : Promise.reject(new Error("The store did not open."));
  });
});
