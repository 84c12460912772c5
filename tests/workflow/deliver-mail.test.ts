import { describe, expect, it } from "vitest";
import { Failure } from "#domain/failure.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { instant, later, MINUTE } from "#domain/time/instant.ts";
import { type MemoryPorts, memoryPorts } from "#local/memory/ports.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { aPlannedInterview } from "#tests/builders/a-planned-interview.ts";
import { anOutgoingMail } from "#tests/builders/an-outgoing-mail.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import type { MailWriter, SendResult, WakeUp } from "#workflow/ports.ts";
import { reconcile } from "#workflow/reconcile.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";

const DUE = instant("2026-11-20T17:00:00-05:00");

/** The worked example on record, at the minute when its thank-yous are due, with an outbox that answers so. */
async function aWaitingDraft(result: SendResult = { kind: "accepted", messageId: "<ses@example.com>" }) {
  const memory = memoryPorts(DUE);
  const sent: number[] = [];
  const ports: MemoryPorts = {
    ...memory,
    outbox: { ...memory.outbox, send: ({ tag }) => Promise.resolve(sent.push(tag.number)).then(() => result) },
  };
  const interview = aPlannedInterview();
  await ports.records.commit({ ...aPerson(), version: 0 });
  await ports.records.commit({ ...interview, version: 0 });
  const [point] = interview.points;
  if (!point) throw new Error("Nothing was planned.");
  const wakeUp: WakeUp = { personId: interview.personId, interviewId: interview.id, subject: point.id, dueAt: point.dueAt };
  const stored = async () => (await ports.records.interview(interview.personId, interview.id)) as Interview;
  const alarms = () => memory.log.entries().filter(({ level }) => level === "alarm");
  return { ports, wakeUp, sent, stored, alarms };
}

async function letRing(ports: MemoryPorts): Promise<void> {
  const now = ports.clock.now();
  for (let wakeUp = ports.wakeUps.next(now); wakeUp; wakeUp = ports.wakeUps.next(now)) {
    ports.wakeUps.take(wakeUp);
    await deliverMail(wakeUp, ports);
  }
}

describe("delivering a draft", () => {
  it("sends it once, marks it sent, and sets the wake-up of what follows", async () => {
    const { ports, wakeUp, sent, stored } = await aWaitingDraft();

    expect(await deliverMail(wakeUp, ports)).toEqual({ kind: "sent" });
    expect(await deliverMail(wakeUp, ports)).toEqual({ kind: "nothing", reason: "over" });

    expect(sent).toEqual([1]);
    expect((await stored()).outgoing[0]?.state).toEqual({ status: "sent", at: DUE, messageId: "<ses@example.com>" });
    expect(ports.wakeUps.all().map(({ subject }) => subject)).toContain("thank-you-nudge");
  });

  it("clears the wake-up of a record that is gone", async () => {
    const { ports, wakeUp } = await aWaitingDraft();
    await ports.wakeUps.set(wakeUp);
    await ports.records.erase(wakeUp);

    expect(await deliverMail(wakeUp, ports)).toEqual({ kind: "nothing", reason: "gone" });

    expect(ports.wakeUps.all()).toEqual([]);
  });

  it("keeps the lease when nobody can tell whether it left, and wakes up at its end", async () => {
    const { ports, wakeUp, stored } = await aWaitingDraft({ kind: "unknown", reason: "timed out" });

    expect(await deliverMail(wakeUp, ports)).toMatchObject({ kind: "later" });

    const leaseUntil = later(DUE, 15 * MINUTE);
    expect((await stored()).outgoing[0]?.state).toEqual({ status: "claimed", leaseUntil, attempt: 1 });
    expect(ports.wakeUps.all()).toContainEqual({ ...wakeUp, subject: 1, dueAt: leaseUntil });
  });

  it("does not send again when evidence comes before the lease is over", async () => {
    const { ports, wakeUp, sent, stored } = await aWaitingDraft({ kind: "unknown", reason: "timed out" });
    await deliverMail(wakeUp, ports);
    const { personId, interviewId } = wakeUp;
    const number = (await stored()).outgoing[0]?.number ?? anOutgoingMail().number;
    await recordFeedback(
      { tag: { personId, ...(interviewId && { interviewId }), number }, at: later(DUE, MINUTE), event: { kind: "left" } },
      ports,
    );

    ports.clock.moveTo(later(DUE, 16 * MINUTE));
    await deliverMail({ ...wakeUp, subject: number }, ports);

    expect(sent).toEqual([1]);
  });

  it("sends again twice without evidence, then parks it with an alarm", async () => {
    const { ports, wakeUp, sent, stored, alarms } = await aWaitingDraft({ kind: "unknown", reason: "timed out" });
    for (let round = 0; round < 5; round += 1) {
      await deliverMail(round === 0 ? wakeUp : { ...wakeUp, subject: anOutgoingMail().number }, ports);
      ports.clock.moveTo(later(ports.clock.now(), 16 * MINUTE));
    }

    expect(sent).toEqual([1, 1, 1]);
    expect((await stored()).outgoing[0]?.state.status).toBe("parked");
    expect(alarms()).toHaveLength(1);
  });

  it("releases a mail that was refused for now, and tries it later", async () => {
    const { ports, wakeUp, stored } = await aWaitingDraft({ kind: "refused-for-now", reason: "throttled" });

    expect(await deliverMail(wakeUp, ports)).toMatchObject({ kind: "later", reason: "throttled" });

    const retryAt = later(DUE, 2 * MINUTE);
    expect((await stored()).outgoing[0]?.state).toEqual({ status: "queued", refused: { times: 1, retryAt }, attempts: 0 });
    expect(ports.wakeUps.all()).toContainEqual({ ...wakeUp, subject: 1, dueAt: retryAt });
  });

  it("parks a mail that is refused for good, with an alarm", async () => {
    const { ports, wakeUp, stored, alarms } = await aWaitingDraft({ kind: "refused", reason: "MessageRejected" });

    expect(await deliverMail(wakeUp, ports)).toEqual({ kind: "parked", reason: "MessageRejected" });

    expect((await stored()).outgoing[0]?.state).toMatchObject({ status: "parked", reason: "MessageRejected" });
    expect(alarms()).toHaveLength(1);
  });

  it("parks a mail that cannot be written, with an alarm", async () => {
    const { ports, wakeUp, alarms } = await aWaitingDraft();
    const mailWriter: MailWriter = {
      write: () => Promise.reject(new Failure("MAIL_TOO_LARGE", { message: "Too large.", retry: "never" })),
    };

    expect(await deliverMail(wakeUp, { ...ports, mailWriter })).toEqual({ kind: "parked", reason: "MAIL_TOO_LARGE" });
    expect(alarms()).toHaveLength(1);
  });

  it("leaves a mail that could not be written this time to its lease", async () => {
    const { ports, wakeUp, stored } = await aWaitingDraft();
    const mailWriter: MailWriter = { write: () => Promise.reject(new Error("out of memory")) };

    await expect(deliverMail(wakeUp, { ...ports, mailWriter })).rejects.toThrow("out of memory");
    expect((await stored()).outgoing[0]?.state.status).toBe("claimed");
  });

  it("gives up with RECORD_BUSY when others change the record all the time", async () => {
    const { ports, wakeUp } = await aWaitingDraft();
    const records = { ...ports.records, commit: () => Promise.resolve("conflict" as const) };

    await expect(deliverMail(wakeUp, { ...ports, records })).rejects.toMatchObject({ code: "RECORD_BUSY", retry: "later" });
  });

  it("goes to the person's own address, whatever the draft says", async () => {
    const { ports, wakeUp } = await aWaitingDraft();
    const to: string[] = [];
    const outbox = {
      ...ports.outbox,
      send: (mail: { to: string }) => Promise.resolve(to.push(mail.to)).then(() => ({ kind: "refused" as const, reason: "" })),
    };

    await deliverMail(wakeUp, { ...ports, outbox });

    expect(to).toEqual(["robin@example.com"]);
  });
});

describe("reconciling", () => {
  it("rings for what is overdue because its wake-up is missing, and sets the wake-ups that are", async () => {
    const { ports, sent } = await aWaitingDraft();
    ports.clock.moveTo(later(DUE, 20 * MINUTE));

    const { visited, repaired } = await reconcile(ports);

    expect([visited, sent]).toEqual([1, []]);
    await letRing(ports);
    expect(sent).toEqual([1, 2]);
    expect(repaired.map(({ subject }) => subject)).toContain("status-inquiry/2026-12-01");
  });

  it("clears a wake-up whose point has ended", async () => {
    const { ports, wakeUp, stored } = await aWaitingDraft();
    const before = await stored();
    const points = before.points.map((point) =>
      point.kind === "reference-check-in" ? { ...point, state: { status: "skipped" as const, at: DUE } } : point,
    );
    await ports.records.commit({ ...before, points });
    const ghost = points.find(({ kind }) => kind === "reference-check-in");
    await ports.wakeUps.set({ ...wakeUp, subject: ghost?.id ?? wakeUp.subject, dueAt: ghost?.dueAt ?? DUE });
    ports.clock.moveTo(later(DUE, 20 * MINUTE));

    await reconcile(ports);

    expect(ports.wakeUps.all().map(({ subject }) => subject)).not.toContain(ghost?.id);
  });

  it("looks at nobody for whom nothing is overdue", async () => {
    const { ports } = await aWaitingDraft();

    expect(await reconcile(ports)).toEqual({ visited: 0, repaired: [] });
  });

  it("goes on with the others when one person's records fail, and raises an alarm", async () => {
    const { ports, alarms } = await aWaitingDraft();
    ports.clock.moveTo(later(DUE, 20 * MINUTE));
    const records = { ...ports.records, interviews: () => Promise.reject(new Error("unreadable")) };

    expect(await reconcile({ ...ports, records })).toEqual({ visited: 1, repaired: [] });
    expect(alarms()).toHaveLength(1);
  });
});
