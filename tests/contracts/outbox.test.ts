import { describe } from "vitest";
import { instant } from "#domain/time/instant.ts";
import { memoryClock } from "#local/memory/clock.ts";
import { memoryOutbox } from "#local/memory/outbox.ts";
import { outboxOnDisk } from "#local/outbox.ts";
import { aDataFolder } from "#tests/builders/a-data-folder.ts";
import { type OpenedOutbox, outboxContract } from "./outbox-contract.ts";

describe("an outbox in memory", () =>
  outboxContract(() => {
    const outbox = memoryOutbox();
    return Promise.resolve({ outbox, sent: () => Promise.resolve(outbox.sent()) });
  }));

describe("an outbox on disk", () => outboxContract(onDisk));

async function onDisk(): Promise<OpenedOutbox> {
  const clock = memoryClock(instant("2026-11-20T20:20:00Z"));
  const outbox = await outboxOnDisk({ folder: await aDataFolder(), clock, from: "log@drafts.example.org", hasRelay: false });
  const sent = () =>
    Promise.all(outbox.list().map(async ({ id, to, tag }) => ({ to, tag, raw: (await outbox.raw(id)) ?? new Uint8Array() })));
  return { outbox, sent };
}
