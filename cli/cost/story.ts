import { type Instant, instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { articleCase } from "#local/article-case.ts";
import { type MemoryPorts, memoryPorts } from "#local/memory/ports.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import { receiveMail } from "#workflow/receive-mail.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";
import { type Meter, messageIdOf, meteredPorts, rowBytes } from "./metered-ports.ts";
import type { FunctionName, Use } from "./use.ts";

const NEW_YORK = zone("America/New_York");
const START = instant("2026-11-20T15:20:00-05:00");
const SENDER = "Robin Ashe <robin@example.com>";

/** What the person answers, to the mail of that number among those that have come, and when. */
const REPLIES: readonly { readonly at: string; readonly to: number; readonly text: string }[] = [
  { at: "2026-11-20T18:00:00-05:00", to: 1, text: "Sent" },
  { at: "2026-12-03T10:00:00-05:00", to: -1, text: "Sent" },
  { at: "2026-12-14T10:00:00-05:00", to: -1, text: "Sent" },
];
const END = instant("2027-02-01T12:00:00-05:00");

/** Plays one interview from the mail that logs it to its last follow-up by the real workflows, and counts what they use. */
export async function playStory(): Promise<Use> {
  const meter: Meter = { writeUnits: 0, readUnits: 0, s3Reads: 0, queued: 0 };
  const memory = memoryPorts(START);
  const calls = await playOn(meteredPorts(memory, meter), memory);
  return summary({ meter, calls, memory });
}

/** The same interview without counting, on ports of its own; gives how many mails were sent. */
export async function playUncounted(): Promise<number> {
  const memory = memoryPorts(START);
  await playOn(memory, memory);
  return memory.outbox.sent().length;
}

async function playOn(ports: MemoryPorts, memory: MemoryPorts): Promise<Calls> {
  const calls = { "receive-mail": 0, "deliver-mail": 0, "record-feedback": 0 };
  const played = { calls, memory };
  const { subject, text } = articleCase({ now: START, zone: NEW_YORK, country: "US" });
  await receive({ to: "log@drafts.example.org", subject, text }, played, ports);
  for (const reply of REPLIES) {
    await passTime(instant(reply.at), played, ports);
    const to = replyAddress(memory.outbox.sent().at(reply.to)?.raw);
    await receive({ to, subject: `Re: ${subject}`, text: reply.text }, played, ports);
  }
  await passTime(END, played, ports);
  return calls;
}

async function receive(letter: Letter, played: Played, ports: MemoryPorts): Promise<void> {
  const { calls, memory } = played;
  calls["receive-mail"] += 1;
  const key = `mail/${calls["receive-mail"]}`;
  const receivedAt = memory.clock.now();
  memory.mailbox.put(key, rawMail({ ...letter, key, at: receivedAt }));
  await receiveMail({ key, receivedAt, recipients: [letter.to] }, ports);
  await hearOfMail(played, ports);
}

async function passTime(until: Instant, played: Played, ports: MemoryPorts): Promise<void> {
  const { calls, memory } = played;
  for (let wakeUp = memory.wakeUps.next(until); wakeUp; wakeUp = memory.wakeUps.next(until)) {
    calls["deliver-mail"] += 1;
    memory.clock.moveTo(wakeUp.dueAt);
    memory.wakeUps.take(wakeUp);
    await deliverMail(wakeUp, ports);
    await hearOfMail(played, ports);
  }
  memory.clock.moveTo(until);
}

/** SES tells of each mail that it was sent. */
async function hearOfMail({ calls, memory }: Played, ports: MemoryPorts): Promise<void> {
  for (const { tag } of memory.outbox.sent().slice(calls["record-feedback"])) {
    calls["record-feedback"] += 1;
    const event = { kind: "left", messageId: messageIdOf(calls["record-feedback"]) } as const;
    await recordFeedback({ tag, at: memory.clock.now(), event }, ports);
  }
}

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

type Calls = Record<FunctionName, number>;

interface Played {
  readonly calls: Calls;
  readonly memory: MemoryPorts;
}

async function summary({ meter, calls, memory }: Played & { readonly meter: Meter }): Promise<Use> {
  const [first] = memory.outbox.sent();
  const items = first ? [await memory.records.person(first.tag.personId), ...(await memory.records.interviews(first.tag.personId))] : [];
  const mailsSent = memory.outbox.sent().length;
  return {
    writeUnits: meter.writeUnits,
    readUnits: meter.readUnits,
    calls,
    s3Writes: calls["receive-mail"],
    s3Reads: meter.s3Reads,
    // Each ringing is put into the queue, taken out and deleted.
    sqsRequests: calls["deliver-mail"] * 3,
    schedulesRung: calls["deliver-mail"] - meter.queued,
    mailsReceived: calls["receive-mail"],
    mailsSent,
    drafts: mailsSent - calls["receive-mail"],
    storedBytes: items.reduce((sum, item) => sum + (item ? rowBytes(item) : 0), 0),
  };
}

function rawMail({ key, to, subject, text, at }: Letter & { readonly key: string; readonly at: Instant }): Uint8Array {
  const date = new Date(at).toUTCString();
  const headers = [`From: ${SENDER}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${date}`, `Message-ID: <${key}@example.com>`];
  return new TextEncoder().encode([...headers, "Content-Type: text/plain; charset=utf-8", "", text, ""].join("\r\n"));
}

function replyAddress(raw: Uint8Array | undefined): string {
  const head = new TextDecoder().decode(raw).split("\r\n\r\n")[0] ?? "";
  return /^Reply-To:.*?([^\s<>]+@[^\s<>]+)/im.exec(head)?.[1] ?? "log@drafts.example.org";
}
