import { randomBytes } from "node:crypto";
import type { Readable } from "node:stream";
import type { Instant } from "#domain/time/instant.ts";
import type { Mailbox } from "#workflow/ports.ts";
import { writeSafely, writeTogether } from "../disk/write-safely.ts";
import { eraseFrom, mailNotFound, openRooms, type Room, type Rooms } from "./rooms.ts";

/** A mail as it came in: what SMTP knows of it beside its bytes. */
export interface ReceivedMail {
  readonly key: string;
  readonly receivedAt: Instant;
  /** The return path; empty for a bounce. */
  readonly from: string;
  readonly recipients: readonly string[];
}

export interface MailboxOnDisk extends Mailbox {
  /** Puts a mail on disk: once this has returned, no crash loses it. */
  accept(raw: Readable, envelope: Omit<ReceivedMail, "key">): Promise<ReceivedMail>;
  /** The mails that were accepted and not finished yet, oldest first. */
  waiting(): Promise<readonly ReceivedMail[]>;
  /** The mail was handled to the end. */
  finish(key: string): Promise<void>;
  /** Every mail that was handled or waits, oldest first. */
  list(): Promise<readonly ReceivedMail[]>;
  parked(): Promise<readonly { readonly key: string; readonly reason: string }[]>;
}

/** The mailbox in that folder. The mail gets its name last, so one that is there has its envelope. */
export async function mailboxOnDisk(folder: string): Promise<MailboxOnDisk> {
  const rooms = await openRooms(folder);
  const newKey = keyMaker();

  return {
    accept: async (raw, envelope) => {
      const key = newKey(envelope.receivedAt);
      const envelopePiece = { path: rooms.path("new", key, "json"), content: JSON.stringify(envelope) };
      await writeTogether([envelopePiece, { path: rooms.path("new", key, "eml"), content: raw }]);
      return { ...envelope, key };
    },
    waiting: () => mailsIn(rooms, "new"),
    finish: (key) => rooms.move(key, { from: "new", to: "read" }),
    list: async () => [...(await mailsIn(rooms, "read")), ...(await mailsIn(rooms, "new"))],
    parked: async () => {
      const keys = await rooms.keys("parked");
      return Promise.all(keys.map(async (key) => ({ key, reason: (await rooms.find(key, "reason.txt"))?.toString("utf8") ?? "" })));
    },
    read: async (key) => {
      const raw = await rooms.find(key, "eml");
      if (!raw) throw mailNotFound(key);
      return raw;
    },
    park: async (key, reason) => {
      await writeSafely(rooms.path("parked", key, "reason.txt"), reason);
      await rooms.move(key, { from: "new", to: "parked" });
      await rooms.move(key, { from: "read", to: "parked" });
    },
    erase: (keys) => eraseFrom(rooms, keys),
  };
}

async function mailsIn(rooms: Rooms, room: Room): Promise<readonly ReceivedMail[]> {
  const keys = await rooms.keys(room);
  return Promise.all(keys.map(async (key) => ({ ...JSON.parse(String((await rooms.find(key, "json")) ?? "{}")), key })));
}

// Sorted as texts, the keys stand in the order in which the mails came, also those of one millisecond.
function keyMaker(): (receivedAt: Instant) => string {
  let count = 0;
  return (receivedAt) => {
    count += 1;
    return `${receivedAt.replace(/[-:.]/g, "")}-${String(count).padStart(6, "0")}-${randomBytes(4).toString("hex")}`;
  };
}
