import { describe, expect, it } from "vitest";
import { Failure } from "#domain/failure.ts";
import { memoryLog } from "#local/memory/log.ts";
import { queueHandler, readWakeUp } from "#runtime/queue-handler.ts";
import type { WakeUp } from "#workflow/ports.ts";

const BODY = { personId: "p1robin", interviewId: "i1northpole", subject: "thank-you/nick-claus", dueAt: "2026-11-20T22:00:00.000Z" };

const batch = (...bodies: readonly unknown[]) => ({
  Records: bodies.map((body, index) => ({ messageId: `m${index + 1}`, body: typeof body === "string" ? body : JSON.stringify(body) })),
});

describe("a batch out of the queue", () => {
  it("rings each wake-up", async () => {
    const rung: WakeUp[] = [];
    const handle = queueHandler((wakeUp) => Promise.resolve(rung.push(wakeUp)), memoryLog());

    expect(await handle(batch(BODY, { ...BODY, subject: 2 }))).toEqual({ batchItemFailures: [] });
    expect(rung.map(({ subject }) => subject)).toEqual(["thank-you/nick-claus", 2]);
  });

  it("gives back only the one that failed", async () => {
    const ring = ({ subject }: WakeUp) => (subject === 2 ? Promise.reject(new Error("no")) : Promise.resolve());

    expect(await queueHandler(ring, memoryLog())(batch(BODY, { ...BODY, subject: 2 }))).toEqual({
      batchItemFailures: [{ itemIdentifier: "m2" }],
    });
  });

  it("logs the code of a failure and nothing of what it says", async () => {
    const log = memoryLog();
    const ring = () => Promise.reject(new Failure("RECORD_BUSY", { message: "Robin's record is busy", retry: "later" }));

    await queueHandler(ring, log)(batch(BODY));

    expect(log.entries()).toEqual([{ level: "warn", event: "wake-up-failed", fields: { messageId: "m1", code: "RECORD_BUSY" } }]);
  });

  it.each([
    ["no JSON", "{"],
    ["nobody's", { ...BODY, personId: "" }],
    ["for no subject", { ...BODY, subject: undefined }],
    ["for a mail with the number nought", { ...BODY, subject: 0 }],
    ["at no instant", { ...BODY, dueAt: "tomorrow" }],
  ])("holds back a message that is %s", async (_, body) => {
    const rung: WakeUp[] = [];
    const handle = queueHandler((wakeUp) => Promise.resolve(rung.push(wakeUp)), memoryLog());

    expect((await handle(batch(body))).batchItemFailures).toHaveLength(1);
    expect(rung).toEqual([]);
  });

  it("refuses what is no wake-up with a code", () => {
    expect(() => readWakeUp("{}")).toThrow(expect.objectContaining({ code: "WAKE_UP_UNREADABLE", retry: "never" }));
  });
});
