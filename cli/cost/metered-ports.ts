import { rowOf } from "#adapters/dynamo-row.ts";
import type { MemoryPorts } from "#local/memory/ports.ts";
import type { Records, StoredItem, WakeUps } from "#workflow/ports.ts";

/** What the ports have used so far. */
export interface Meter {
  writeUnits: number;
  readUnits: number;
  s3Reads: number;
  /** Wake-ups that are so near that they go into the queue instead of a schedule. */
  queued: number;
}

const KEPT_DAYS = 365;
const WRITE_UNIT = 1024;
const READ_UNIT = 4096;
const NEAR_MILLISECONDS = 15 * 60 * 1000;

/** The same ports, which count what the same calls would use on AWS (DynamoDB developer guide, "Read and write capacity"). */
export function meteredPorts(ports: MemoryPorts, meter: Meter): MemoryPorts {
  const { mailbox, outbox } = ports;
  return {
    ...ports,
    outbox: {
      ...outbox,
      send: async (mail) => {
        await outbox.send(mail);
        return { kind: "accepted", messageId: messageIdOf(outbox.sent().length) };
      },
    },
    records: meteredRecords(ports.records, meter),
    wakeUps: meteredWakeUps(ports, meter),
    mailbox: {
      ...mailbox,
      read: (key) => {
        meter.s3Reads += 1;
        return mailbox.read(key);
      },
    },
  };
}

/** As long as SES's are, since they are stored. */
export function messageIdOf(count: number): string {
  return `0100019345678901-0123abcd-4567-89ab-cdef-${String(count).padStart(12, "0")}-000000`;
}

/** Every read is strongly consistent, as the adapter's are; an item that is not there costs as much as a small one. */
function meteredRecords(records: Records, meter: Meter): Records {
  const indexed = new Map<string, string>();
  const read = <Found>(found: Found): Found => {
    meter.readUnits += Math.max(1, Math.ceil(bytesOf(found ?? {}) / READ_UNIT));
    return found;
  };
  return {
    ...records,
    person: async (id) => read(await records.person(id)),
    interview: async (personId, id) => read(await records.interview(personId, id)),
    interviews: async (personId) => read(await records.interviews(personId)),
    commit: (item) => {
      meter.writeUnits += Math.ceil(rowBytes(item) / WRITE_UNIT) + indexWrites(item, indexed);
      return records.commit(item);
    },
  };
}

/** An entry of the index is written when it appears or goes, and twice when it moves. */
function indexWrites(item: StoredItem, indexed: Map<string, string>): number {
  const { dueAt } = rowOf(item, KEPT_DAYS);
  const before = indexed.get(item.id);
  if (dueAt === before) return 0;
  if (typeof dueAt === "string") indexed.set(item.id, dueAt);
  else indexed.delete(item.id);
  return before !== undefined && dueAt !== undefined ? 2 : 1;
}

function meteredWakeUps({ wakeUps, clock }: MemoryPorts, meter: Meter): MemoryPorts["wakeUps"] {
  const set: WakeUps["set"] = (wakeUp) => {
    if (Date.parse(wakeUp.dueAt) - Date.parse(clock.now()) < NEAR_MILLISECONDS) meter.queued += 1;
    return wakeUps.set(wakeUp);
  };
  return { ...wakeUps, set };
}

/** What the row weighs in the table. */
export function rowBytes(item: StoredItem): number {
  return bytesOf(rowOf(item, KEPT_DAYS));
}

/** The size of a value and the names in it (DynamoDB developer guide, "DynamoDB item sizes and formats"). */
function bytesOf(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value === "number") return Math.ceil(String(value).length / 2) + 1;
  if (typeof value !== "object" || value === null) return 1;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  const names = Array.isArray(value) ? 0 : entries.reduce((sum, [name]) => sum + Buffer.byteLength(name), 0);
  return 3 + names + entries.reduce((sum, [, held]) => sum + 1 + bytesOf(held), 0);
}
