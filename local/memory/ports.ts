import { sha256 } from "#adapters/digest.ts";
import { mailReader } from "#adapters/mail-reader.ts";
import { mailWriter } from "#adapters/mail-writer.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { ReceivingPorts, Settings } from "#workflow/ports.ts";
import { type MemoryClock, memoryClock } from "./clock.ts";
import { type MemoryLog, memoryLog } from "./log.ts";
import { type MemoryMailbox, memoryMailbox } from "./mailbox.ts";
import { type MemoryOutbox, memoryOutbox } from "./outbox.ts";
import { memoryRecords } from "./records.ts";
import { type MemoryWakeUps, memoryWakeUps } from "./wake-ups.ts";

/** Every port in memory, with the real reading and writing of mail; what a caller needs to look into is typed so. */
export interface MemoryPorts extends ReceivingPorts {
  readonly mailbox: MemoryMailbox;
  readonly wakeUps: MemoryWakeUps;
  readonly outbox: MemoryOutbox;
  readonly clock: MemoryClock;
  readonly log: MemoryLog;
}

/** Anyone may write in, from New York. */
const DEFAULT_SETTINGS: Settings = {
  mailDomain: "drafts.example.org",
  people: "anyone",
  zone: "America/New_York",
  country: "US",
  trustedReceiver: "none",
};

/** Ports that hold nothing yet, their clock standing at that instant. */
export function memoryPorts(start: Instant, settings: Partial<Settings> = {}): MemoryPorts {
  return {
    records: memoryRecords(),
    mailbox: memoryMailbox(),
    mailReader,
    wakeUps: memoryWakeUps(),
    outbox: memoryOutbox(),
    mailWriter,
    clock: memoryClock(start),
    digest: sha256,
    log: memoryLog(),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}
