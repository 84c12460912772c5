import { describe, expect, it } from "vitest";
import { Failure } from "#domain/failure.ts";
import { instant } from "#domain/time/instant.ts";
import { type MemoryPorts, memoryPorts } from "#local/memory/ports.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";
import type { ReceivedMail } from "#workflow/read-mail.ts";
import { receiveMail } from "#workflow/receive-mail.ts";

const NOW = instant("2026-11-24T12:00:00-05:00");
const RECEIVED: ReceivedMail = { key: "mail-1", receivedAt: NOW, recipients: ["log@drafts.example.org"] };
const LOG = "Interview with Ines Okoye at Harbor Mills for shift lead, today 10 to 11 am. They decide by December 4.";

/** Ports whose mailbox holds one mail with that text, read as it is. */
function holding(text: string, mail: Partial<ReturnType<typeof anInboundMail>> = {}): MemoryPorts {
  const ports = memoryPorts(NOW);
  ports.mailbox.put(RECEIVED.key, new TextEncoder().encode(text));
  return { ...ports, mailReader: { read: () => Promise.resolve(anInboundMail({ text, ...mail })) } };
}

function interviewsIn(ports: MemoryPorts) {
  const id = ports.digest("robin@example.com").slice(0, 20) as Parameters<typeof ports.records.interviews>[0];
  return ports.records.interviews(id);
}

describe("receiving a mail", () => {
  it("ends as gone when its bytes were erased or have expired", async () => {
    expect(await receiveMail(RECEIVED, memoryPorts(NOW))).toEqual({ kind: "gone" });
  });

  it("sets a mail aside, with an alarm, whose scan was not finished", async () => {
    const ports = holding(LOG);

    const received = await receiveMail({ ...RECEIVED, verdicts: { virus: "PROCESSING_FAILED", dmarc: "PASS" } }, ports);

    expect(received).toEqual({ kind: "parked", reason: "scan-incomplete" });
    expect(ports.mailbox.parked()).toEqual([{ key: "mail-1", reason: "scan-incomplete" }]);
    expect(ports.log.entries().map(({ level }) => level)).toContain("alarm");
  });

  it("sets a mail aside that fails in a way that no repeat can help", async () => {
    const ports = holding(LOG);
    const mailReader = { read: () => Promise.reject(new Failure("MIME_UNREADABLE", { message: "No.", retry: "never" })) };

    expect(await receiveMail(RECEIVED, { ...ports, mailReader })).toEqual({ kind: "parked", reason: "MIME_UNREADABLE" });
  });

  it("fails, to be tried again, when the failure may pass", async () => {
    const ports = holding(LOG);
    const mailbox = { ...ports.mailbox, read: () => Promise.reject(new Failure("THROTTLED", { message: "Later.", retry: "later" })) };

    await expect(receiveMail(RECEIVED, { ...ports, mailbox })).rejects.toMatchObject({ code: "THROTTLED" });
  });

  it("is not repeated by a mail without a Message-ID that comes again", async () => {
    const { messageId: _, ...anonymous } = anInboundMail({ text: LOG });
    const ports = { ...holding(LOG), mailReader: { read: () => Promise.resolve(anonymous) } };

    await receiveMail(RECEIVED, ports);

    expect(await receiveMail(RECEIVED, ports)).toEqual({ kind: "repeat" });
    expect(await interviewsIn(ports)).toHaveLength(1);
  });

  it("answers that the record is full, and leaves it as it is", async () => {
    const ports = holding(LOG);
    const records: MemoryPorts["records"] = {
      ...ports.records,
      commit: (item) =>
        item.kind === "interview"
          ? Promise.reject(new Failure("RECORD_TOO_LARGE", { message: "Full.", retry: "never" }))
          : ports.records.commit(item),
    };

    expect(await receiveMail(RECEIVED, { ...ports, records })).toMatchObject({ kind: "recorded" });

    expect(await interviewsIn(ports)).toEqual([]);
    expect(Buffer.from(ports.outbox.sent()[0]?.raw ?? []).toString()).toMatch(/Subject: .*/);
    expect(ports.outbox.sent()).toHaveLength(1);
  });

  it("fails when the store fails", async () => {
    const ports = holding(LOG);
    const records = { ...ports.records, commit: () => Promise.reject(new Error("no route to host")) };

    await expect(receiveMail(RECEIVED, { ...ports, records })).rejects.toThrow("no route to host");
  });

  it("has one effect when two processes handle it at once", async () => {
    const ports = holding(LOG);

    const outcomes = await Promise.all([receiveMail(RECEIVED, ports), receiveMail(RECEIVED, ports)]);

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["recorded", "repeat"]);
    expect(await interviewsIn(ports)).toHaveLength(1);
    expect(ports.outbox.sent()).toHaveLength(1);
  });
});
