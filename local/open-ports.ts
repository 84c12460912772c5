import { join } from "node:path";
import { sha256 } from "#adapters/digest.ts";
import { mailReader } from "#adapters/mail-reader.ts";
import { mailWriter } from "#adapters/mail-writer.ts";
import type { Log, Ports } from "#workflow/ports.ts";
import { clockOnDisk, type MovableClock } from "./clock.ts";
import { type MailboxOnDisk, mailboxOnDisk } from "./mailbox/mailbox.ts";
import { memoryRecords } from "./memory/records.ts";
import { type OutboxOnDisk, outboxOnDisk } from "./outbox.ts";
import type { LocalSettings } from "./settings.ts";
import { type WakeUpsOnDisk, wakeUpsOnDisk } from "./wake-ups.ts";

/** The workflow's ports as the local run fills them, all kept in the data folder. */
export interface LocalPorts extends Ports {
  readonly mailbox: MailboxOnDisk;
  readonly wakeUps: WakeUpsOnDisk;
  readonly outbox: OutboxOnDisk;
  readonly clock: MovableClock;
}

/** Opens what lies in the data folder, and gives what closes it again. */
export async function openPorts(settings: LocalSettings, log: Log): Promise<{ readonly ports: LocalPorts; close(): Promise<void> }> {
  const folder = settings.dataFolder;
  const clock = await clockOnDisk(folder, settings.startAt);
  const from = `log@${settings.mailDomain}`;
  const ports: LocalPorts = {
    clock,
    digest: sha256,
    log,
    mailReader,
    mailWriter,
    records: memoryRecords(),
    mailbox: await mailboxOnDisk(join(folder, "mailbox")),
    wakeUps: await wakeUpsOnDisk(join(folder, "wake-ups")),
    outbox: await outboxOnDisk({ folder: join(folder, "outbox"), clock, from, hasRelay: settings.relayUrl !== undefined }),
    settings: {
      mailDomain: settings.mailDomain,
      people: settings.people,
      zone: settings.zone,
      country: settings.country,
      // Only this machine can reach the server, so its mail needs no other voucher.
      trustedReceiver: "none",
    },
  };
  return { ports, close: () => Promise.resolve() };
}
