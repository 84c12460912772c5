import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "#domain/time/instant.ts";
import type { Clock, MailTag, Outbox } from "#workflow/ports.ts";
import { type Piece, writeSafely, writeTogether } from "./disk/write-safely.ts";

/** What lies beside the `.eml` of a sent mail, in a `.json` of the same name. */
export interface SentEnvelope {
  readonly from: string;
  readonly to: string;
  readonly sentAt: Instant;
  readonly messageId: string;
  readonly tag: MailTag;
  /** Where there is a relay: whether it has the mail yet. */
  readonly relay?: RelayState;
}

export type RelayState =
  | { readonly kind: "waiting"; readonly reason?: string }
  | { readonly kind: "handed-over" }
  | { readonly kind: "refused"; readonly reason: string };

export interface SentMail extends SentEnvelope {
  /** The name of both files, without ending. Sorted as texts, the names stand in the order of sending. */
  readonly id: string;
}

export interface OutboxOnDisk extends Outbox {
  /** Oldest first. */
  list(): readonly SentMail[];
  /** The bytes of that mail; undefined for an id that is not in the list. */
  raw(id: string): Promise<Uint8Array | undefined>;
  update(id: string, relay: RelayState): Promise<void>;
  /** Calls that function after each mail. */
  onSent(listener: (mail: SentMail) => void): void;
}

interface Setting {
  readonly folder: string;
  readonly clock: Clock;
  readonly from: string;
  readonly hasRelay: boolean;
}

/** The outbox in that folder. The `.eml` is written last: where it is, its envelope is, and the mail counts as sent. */
export async function outboxOnDisk({ folder, clock, from, hasRelay }: Setting): Promise<OutboxOnDisk> {
  await mkdir(folder, { recursive: true });
  const sent = new Map((await readAll(folder)).map((mail) => [mail.id, mail]));
  const inOrder = [...sent.keys()].sort();
  const listeners: ((mail: SentMail) => void)[] = [];
  const envelopeOf = ({ id, ...envelope }: SentMail): Piece => ({
    path: join(folder, `${id}.json`),
    content: `${JSON.stringify(envelope, null, 2)}\n`,
  });

  return {
    send: async ({ to, tag, raw }) => {
      const sentAt = clock.now();
      const id = idOf(sentAt, tag);
      const messageId = messageIdOf(raw) ?? `<${id}@outbox.invalid>`;
      const mail: SentMail = { id, from, to, sentAt, messageId, tag, ...(hasRelay && { relay: { kind: "waiting" } as const }) };
      await writeTogether([envelopeOf(mail), { path: join(folder, `${id}.eml`), content: raw }]);
      if (!sent.has(id)) inOrder.splice(inOrder.findLastIndex((other) => other < id) + 1, 0, id);
      sent.set(id, mail);
      for (const listener of listeners) listener(mail);
      return { kind: "accepted", messageId };
    },
    list: () => inOrder.flatMap((id) => sent.get(id) ?? []),
    raw: async (id) => (sent.has(id) ? await readFile(join(folder, `${id}.eml`)) : undefined),
    update: async (id, relay) => {
      const mail = sent.get(id);
      if (!mail) return;
      const updated = { ...mail, relay };
      const { path, content } = envelopeOf(updated);
      await writeSafely(path, content);
      sent.set(id, updated);
    },
    onSent: (listener) => {
      listeners.push(listener);
    },
  };
}

function idOf(sentAt: Instant, { personId, interviewId, number }: MailTag): string {
  return `${sentAt.replace(/[-:.]/g, "")}-${interviewId ?? personId}-${number}`;
}

const HEAD_BYTES = 64 * 1024;

function messageIdOf(raw: Uint8Array): string | undefined {
  const start = Buffer.from(raw.subarray(0, HEAD_BYTES));
  const end = start.indexOf("\r\n\r\n");
  const head = start.toString("latin1", 0, end < 0 ? start.length : end);
  const messageId = /^Message-ID:\s*(<[^\s<>]{1,250}>)/im.exec(head)?.[1];
  // A part of a string keeps the whole of it in memory, and this one is kept as long as the program runs.
  return messageId === undefined ? undefined : Buffer.from(messageId).toString();
}

async function readAll(folder: string): Promise<readonly SentMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
  return Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -".eml".length);
      const envelope: SentEnvelope = JSON.parse(await readFile(join(folder, `${id}.json`), "utf8"));
      return { ...envelope, id };
    }),
  );
}
