import { join } from "node:path";
import { sha256 } from "#adapters/digest.ts";
import { dynamoRecords } from "#adapters/dynamo-records.ts";
import { mailReader } from "#adapters/mail-reader.ts";
import { mailWriter } from "#adapters/mail-writer.ts";
import type { Log, ReceivingPorts } from "#workflow/ports.ts";
import { clockOnDisk, type MovableClock } from "./clock.ts";
import { heldRecords } from "./held-records.ts";
import { type MailboxOnDisk, mailboxOnDisk } from "./mailbox/mailbox.ts";
import { type OutboxOnDisk, outboxOnDisk } from "./outbox.ts";
import type { LocalSettings } from "./settings.ts";
import { openStore } from "./store.ts";
import { type WakeUpsOnDisk, wakeUpsOnDisk } from "./wake-ups.ts";

/** The workflow's ports as the local run fills them, all kept in the data folder. */
export interface LocalPorts extends ReceivingPorts {
  readonly mailbox: MailboxOnDisk;
  readonly wakeUps: WakeUpsOnDisk;
  readonly outbox: OutboxOnDisk;
  readonly clock: MovableClock;
}

// The SDK warns of an end of AWS's support for Node 20. Here it talks to the embedded store alone.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

/** Opens what lies in the data folder, and gives what closes it again. */
export async function openPorts(settings: LocalSettings, log: Log): Promise<{ readonly ports: LocalPorts; close(): Promise<void> }> {
  const folder = settings.dataFolder;
  const clock = await clockOnDisk(folder, settings.startAt);
  const store = await openStore(join(folder, "store"));
  const from = `log@${settings.mailDomain}`;
  const ports: LocalPorts = {
    clock,
    digest: sha256,
    log,
    mailReader,
    mailWriter,
    records: heldRecords(dynamoRecords(store, clock), { clock, keptDays: store.keptDays }),
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
  return { ports, close: store.close };
}
