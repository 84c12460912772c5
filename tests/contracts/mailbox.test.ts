import { Readable } from "node:stream";
import { describe } from "vitest";
import { instant } from "#domain/time/instant.ts";
import { mailboxOnDisk } from "#local/mailbox/mailbox.ts";
import { memoryMailbox } from "#local/memory/mailbox.ts";
import { aDataFolder } from "#tests/builders/a-data-folder.ts";
import { mailboxContract, type OpenedMailbox } from "./mailbox-contract.ts";

describe("a mailbox in memory", () => mailboxContract(() => Promise.resolve(inMemory())));

describe("a mailbox on disk", () => mailboxContract(onDisk));

function inMemory(): OpenedMailbox {
  const mailbox = memoryMailbox();
  const put = (raw: Uint8Array) => {
    const key = `mail-${mailbox.keys().length + 1}`;
    mailbox.put(key, raw);
    return Promise.resolve(key);
  };
  return { mailbox, put, parked: () => Promise.resolve(mailbox.parked()) };
}

async function onDisk(): Promise<OpenedMailbox> {
  const mailbox = await mailboxOnDisk(await aDataFolder());
  const envelope = { receivedAt: instant("2026-11-20T20:20:00Z"), from: "robin@example.com", recipients: ["log@drafts.example.org"] };
  const put = async (raw: Uint8Array) => (await mailbox.accept(Readable.from([Buffer.from(raw)]), envelope)).key;
  return { mailbox, put, parked: mailbox.parked };
}
