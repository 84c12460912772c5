import { describe, expect, it } from "vitest";
import { refusedForNow, withMail } from "#domain/delivery/outgoing.ts";
import { HOUR, instant, later, MINUTE } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anOutgoingMail } from "#tests/builders/an-outgoing-mail.ts";

const NOON = instant("2026-11-24T12:00:00Z");
const CAUSE = { kind: "answer", content: { kind: "small-talk" } } as const;

describe("a mail to send", () => {
  it("gets the number after the highest so far, also when older mails were let go", () => {
    const person = aPerson({ outgoing: [anOutgoingMail({ number: 7 })] });

    expect(withMail(person, CAUSE, NOON).outgoing.map(({ number }) => number)).toEqual([7, 8]);
    expect(withMail(aPerson(), CAUSE, NOON).outgoing[0]?.number).toBe(1);
  });

  it.each([
    [0, 2 * MINUTE],
    [3, 16 * MINUTE],
    [20, HOUR],
  ])("waits longer after %d refusals, and an hour at most", (refusals, wait) => {
    expect(refusedForNow({ refusals, attempt: 1, reason: "throttled" }, NOON)).toEqual({
      status: "queued",
      refused: { times: refusals + 1, retryAt: later(NOON, wait) },
      attempts: 0,
    });
  });

  it("is given up after about a day of refusals", () => {
    expect(refusedForNow({ refusals: 30, attempt: 1, reason: "throttled" }, NOON)).toEqual({
      status: "parked",
      at: NOON,
      reason: "throttled",
    });
  });
});
