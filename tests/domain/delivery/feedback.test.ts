import { describe, expect, it } from "vitest";
import { expiryOf } from "#domain/delivery/expiry.ts";
import { afterFeedback, type FeedbackEvent, personAfter } from "#domain/delivery/feedback.ts";
import { isBack, requeue } from "#domain/delivery/requeue.ts";
import type { MailNumber, MailState } from "#domain/mail/outgoing-mail.ts";
import { DAY, instant, later, MINUTE } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { aPlannedInterview } from "#tests/builders/a-planned-interview.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { anOutgoingMail, draftOf } from "#tests/builders/an-outgoing-mail.ts";

const NOON = instant("2026-11-24T12:00:00Z");
const CLAIMED: MailState = { status: "claimed", leaseUntil: later(NOON, 15 * MINUTE), attempt: 1 };
const HARD_BOUNCE: FeedbackEvent = { kind: "bounce", isPermanent: true, isSuppressed: false };

function stateAfter(state: MailState, event: FeedbackEvent) {
  const person = aPerson({ outgoing: [anOutgoingMail({ state })] });
  return afterFeedback(person, { number: 1 as MailNumber, at: NOON, event }, person).outgoing[0]?.state;
}

describe("what the mail service says about a mail", () => {
  it("is evidence that a claimed mail left", () => {
    expect(stateAfter(CLAIMED, { kind: "left", messageId: "<ses@example.com>" })).toEqual({
      status: "sent",
      at: NOON,
      messageId: "<ses@example.com>",
    });
  });

  it("delivers the point of a draft that left", () => {
    const planned = aPlannedInterview();
    const [point] = planned.points;
    const mail = anOutgoingMail({ cause: draftOf(point?.id ?? ""), dueAt: point?.dueAt ?? NOON, state: CLAIMED });

    const after = afterFeedback(
      { ...planned, outgoing: [mail] },
      { number: 1 as MailNumber, at: NOON, event: { kind: "left" } },
      aPerson(),
    );

    expect(after.points.find(({ id }) => id === point?.id)?.state).toEqual({ status: "delivered", at: NOON });
  });

  it("is not evidence of a mail that was never handed over, or that is not there", () => {
    expect(stateAfter({ status: "queued" }, { kind: "left" })).toEqual({ status: "queued" });
    const person = aPerson();
    expect(afterFeedback(person, { number: 9 as MailNumber, at: NOON, event: { kind: "left" } }, person)).toBe(person);
  });

  it("changes nothing when it says the same again", () => {
    const person = aPerson({ outgoing: [anOutgoingMail({ state: { status: "sent", at: NOON, returned: "bounce" } })] });

    expect(afterFeedback(person, { number: 1 as MailNumber, at: NOON, event: HARD_BOUNCE }, person)).toBe(person);
  });

  it.each<[FeedbackEvent, MailState]>([
    [HARD_BOUNCE, { status: "sent", at: NOON, returned: "bounce" }],
    [{ kind: "complaint" }, { status: "sent", at: NOON, returned: "complaint" }],
    [
      { kind: "reject", reason: "virus" },
      { status: "sent", at: NOON, returned: "reject" },
    ],
    [{ kind: "bounce", isPermanent: false, isSuppressed: false }, CLAIMED],
    [{ kind: "delay", reason: "mailbox full" }, CLAIMED],
  ])("%o leaves the mail as %o", (event, state) => {
    expect(stateAfter(CLAIMED, event)).toEqual(state);
  });

  it.each<[FeedbackEvent, string]>([
    [HARD_BOUNCE, "unreachable"],
    [{ kind: "complaint" }, "unreachable"],
    [{ kind: "bounce", isPermanent: false, isSuppressed: false }, "reachable"],
    [{ kind: "reject", reason: "virus" }, "reachable"],
  ])("%o leaves the person %s", (event, kind) => {
    expect(personAfter(aPerson(), { number: 1 as MailNumber, at: NOON, event }).reachability.kind).toBe(kind);
  });
});

describe("somebody whose mail came back", () => {
  const gone = aPerson({ reachability: { kind: "unreachable", since: NOON, reason: "bounce" } });

  it("is back when they write later than that", () => {
    expect(isBack(gone, later(NOON, 1))).toBe(true);
    expect(isBack(gone, NOON)).toBe(false);
    expect(isBack(aPerson(), NOON)).toBe(false);
  });

  it("gets the mails that were kept back, and no other", () => {
    const kept = anOutgoingMail({ state: { status: "parked", at: NOON, reason: "unreachable" } });
    const refused = anOutgoingMail({ number: 2, state: { status: "parked", at: NOON, reason: "MessageRejected" } });
    const person = aPerson({ outgoing: [kept, refused] });

    expect(requeue(person).outgoing.map(({ state }) => state.status)).toEqual(["queued", "parked"]);
    expect(requeue(aPerson()).outgoing).toEqual([]);
  });
});

describe("a record's expiry", () => {
  it("comes so many days after it was closed", () => {
    expect(expiryOf(anInterview({ stage: { kind: "closed", at: NOON } }), 365)).toBe(later(NOON, 365 * DAY));
  });

  it("never comes while it waits, while something is to come, or for a person", () => {
    expect(expiryOf(anInterview(), 365)).toBeUndefined();
    expect(expiryOf({ ...aPlannedInterview(), stage: { kind: "closed", at: NOON } }, 365)).toBeUndefined();
    expect(expiryOf(aPerson(), 365)).toBeUndefined();
  });
});
