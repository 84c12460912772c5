import { createHash } from "node:crypto";
import { type ParsedMail, simpleParser } from "mailparser";
import { HOUR, type Instant, instant, later } from "#domain/time/instant.ts";
import { type MemoryPorts, memoryPorts } from "#local/memory/ports.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import type { Settings } from "#workflow/ports.ts";
import { receiveMail } from "#workflow/receive-mail.ts";
import type { Received } from "#workflow/received.ts";
import { reconcile } from "#workflow/reconcile.ts";

/** A mail as a story writes it; the rest is what a mail program adds. */
export interface Letter {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A mail of ours as it lies in the person's inbox. */
export interface InboxMail {
  readonly at: Instant;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  readonly messageId: string;
  readonly attachments: ParsedMail["attachments"];
}

/** The whole system in virtual time: mail in, time passes, mail out. */
export interface World {
  readonly ports: MemoryPorts;
  /** Mails a letter in at the present moment. */
  write(letter: Letter): Promise<Received>;
  /** Mails bytes in at the present moment. */
  post(raw: Uint8Array | string, recipients?: readonly string[]): Promise<Received>;
  /** Lets time pass until then: each wake-up rings at its instant, and every hour the records are reconciled. */
  until(moment: Instant | string): Promise<void>;
  inbox(): Promise<readonly InboxMail[]>;
  /** The mails that came since the last call. */
  news(): Promise<readonly InboxMail[]>;
}

export const ROBIN = "robin@example.com";
const LOG_ADDRESS = "log@drafts.example.org";

export function aWorld({ start = "2026-11-20T15:20:00-05:00", ...settings }: Partial<Settings> & { readonly start?: string } = {}): World {
  const ports = memoryPorts(instant(start), settings);
  const sentAt: Instant[] = [];
  const outbox: MemoryPorts["outbox"] = {
    ...ports.outbox,
    send: (mail) => {
      sentAt.push(ports.clock.now());
      return ports.outbox.send(mail);
    },
  };
  const world = { ...ports, outbox };
  const seen = { count: 0 };

  const post: World["post"] = (raw, recipients = []) => {
    const key = `mail-${ports.mailbox.keys().length + 1}`;
    ports.mailbox.put(key, typeof raw === "string" ? new TextEncoder().encode(raw) : raw);
    return receiveMail({ key, receivedAt: ports.clock.now(), recipients }, world);
  };
  const inbox = () =>
    Promise.all(ports.outbox.sent().map(({ raw, to }, index) => inboxMail({ raw, to, at: sentAt[index] ?? ports.clock.now() })));

  return {
    ports: world,
    post,
    write: (letter) => post(rawLetter(letter, ports.clock.now()), [letter.to ?? LOG_ADDRESS]),
    until: (moment) => letPass(world, instant(moment)),
    inbox,
    news: async () => {
      const all = await inbox();
      const news = all.slice(seen.count);
      seen.count = all.length;
      return news;
    },
  };
}

/** Rings what is due in order, and reconciles at every full hour. */
async function letPass(ports: MemoryPorts, end: Instant): Promise<void> {
  for (;;) {
    const wakeUp = ports.wakeUps.next(end);
    const hour = nextHour(ports.clock.now());
    if (hour <= end && (!wakeUp || hour < wakeUp.dueAt)) {
      ports.clock.moveTo(hour);
      await reconcile(ports);
      continue;
    }
    if (!wakeUp) break;
    ports.clock.moveTo(wakeUp.dueAt);
    ports.wakeUps.take(wakeUp);
    await deliverMail(wakeUp, ports);
  }
  ports.clock.moveTo(end);
}

function nextHour(now: Instant): Instant {
  return later(instant(`${now.slice(0, 13)}:00:00Z`), HOUR);
}

function rawLetter({ from = `Robin Lee <${ROBIN}>`, to = LOG_ADDRESS, subject = "", text, ...letter }: Letter, now: Instant): string {
  const messageId =
    letter.messageId ?? `<${createHash("sha256").update(`${now} ${subject} ${text}`).digest("hex").slice(0, 16)}@example.com>`;
  const headers: Readonly<Record<string, string>> = {
    From: from,
    To: to,
    Subject: subject,
    Date: new Date(now).toUTCString(),
    "Message-ID": messageId,
    ...(letter.inReplyTo ? { "In-Reply-To": letter.inReplyTo, References: letter.inReplyTo } : {}),
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    ...letter.headers,
  };
  return `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\r\n")}\r\n\r\n${text.replace(/\r?\n/g, "\r\n")}\r\n`;
}

async function inboxMail({ raw, to, at }: { readonly raw: Uint8Array; readonly to: string; readonly at: Instant }): Promise<InboxMail> {
  const parsed = await simpleParser(Buffer.from(raw));
  return {
    at,
    to,
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    html: parsed.html || "",
    replyTo: parsed.replyTo?.value[0]?.address ?? "",
    messageId: parsed.messageId ?? "",
    attachments: parsed.attachments,
  };
}
