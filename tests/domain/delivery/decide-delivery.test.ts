import { describe, expect, it } from "vitest";
import { decideDelivery } from "#domain/delivery/decide-delivery.ts";
import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { MailNumber, MailState } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import { HOUR, instant, later, MINUTE } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { anOutgoingMail, draftOf } from "#tests/builders/an-outgoing-mail.ts";

const NOON = instant("2026-11-24T12:00:00Z");
const POINT: FollowUpPoint = {
  id: "status-inquiry/2026-12-01" as PointId,
  kind: "status-inquiry",
  rule: "P5a",
  dueAt: NOON,
  state: { status: "open" },
};

function ring(
  item: Interview | Person,
  { subject = POINT.id, now = NOON, person = aPerson() }: { subject?: PointId | MailNumber; now?: typeof NOON; person?: Person } = {},
) {
  return decideDelivery({ person, item, subject, now });
}

function withPoint(point: Partial<FollowUpPoint> = {}, state?: MailState): Interview {
  const outgoing = state ? [anOutgoingMail({ number: 4, cause: draftOf(POINT.id), state })] : [];
  return anInterview({ points: [{ ...POINT, ...point }], outgoing });
}

describe("a wake-up that rings for a point", () => {
  it("claims a mail for it with a lease of fifteen minutes", () => {
    expect(ring(withPoint())).toMatchObject({
      kind: "claim",
      item: { outgoing: [{ number: 1, state: { status: "claimed", attempt: 1, leaseUntil: later(NOON, 15 * MINUTE) } }] },
    });
  });

  it("takes a point that is due within the minute, as queues ring early", () => {
    expect(ring(withPoint({ dueAt: later(NOON, 59_000) })).kind).toBe("claim");
  });

  it.each<[string, Interview, string]>([
    ["has moved to later", withPoint({ dueAt: later(NOON, 2 * MINUTE) }), "not-due"],
    ["was delivered", withPoint({ state: { status: "delivered", at: NOON } }), "over"],
    ["was cancelled", withPoint({ state: { status: "cancelled", at: NOON, reason: "they made an offer" } }), "over"],
    ["is not there", anInterview(), "gone"],
    ["another is sending", withPoint({}, { status: "claimed", leaseUntil: later(NOON, 1), attempt: 1 }), "claimed"],
    ["waits after a refusal", withPoint({}, { status: "queued", refused: { times: 1, retryAt: later(NOON, 5 * MINUTE) } }), "claimed"],
    ["was given up", withPoint({}, { status: "parked", at: NOON, reason: "refused" }), "over"],
  ])("does nothing when the point %s", (_, interview, reason) => {
    expect(ring(interview)).toEqual({ kind: "nothing", reason });
  });

  it("does nothing while the person has paused", () => {
    const person = aPerson({ pause: { kind: "paused", since: later(NOON, -HOUR) } });

    expect(ring(withPoint(), { person })).toEqual({ kind: "nothing", reason: "paused" });
  });

  it("keeps the mail back while the person cannot be reached", () => {
    const person = aPerson({ reachability: { kind: "unreachable", since: NOON, reason: "bounce" } });

    expect(ring(withPoint(), { person })).toMatchObject({
      kind: "park",
      reason: "unreachable",
      item: { outgoing: [{ state: { status: "parked" } }] },
    });
  });

  it("tries again once the lease is over", () => {
    expect(ring(withPoint({}, { status: "claimed", leaseUntil: NOON, attempt: 1 }))).toMatchObject({
      kind: "claim",
      item: { outgoing: [{ number: 4, state: { attempt: 2 } }] },
    });
  });

  it("gives up after the third try without evidence", () => {
    expect(ring(withPoint({}, { status: "claimed", leaseUntil: NOON, attempt: 3 }))).toMatchObject({
      kind: "park",
      reason: expect.stringContaining("three tries"),
    });
  });
});

describe("a wake-up that rings for a mail", () => {
  it("claims an answer of the person's own item", () => {
    const person = aPerson({ outgoing: [anOutgoingMail()] });

    expect(ring(person, { subject: 1 as MailNumber })).toMatchObject({ kind: "claim", mail: { number: 1 } });
  });

  it("does nothing for a mail that was sent, or that nobody knows", () => {
    const person = aPerson({ outgoing: [anOutgoingMail({ state: { status: "sent", at: NOON } })] });

    expect(ring(person, { subject: 1 as MailNumber })).toEqual({ kind: "nothing", reason: "over" });
    expect(ring(person, { subject: 2 as MailNumber })).toEqual({ kind: "nothing", reason: "gone" });
    expect(ring(person)).toEqual({ kind: "nothing", reason: "gone" });
  });

  it("does nothing for a draft whose point has moved since", () => {
    const interview = withPoint({ dueAt: later(NOON, HOUR) }, { status: "claimed", leaseUntil: NOON, attempt: 1 });

    expect(ring(interview, { subject: 4 as MailNumber })).toEqual({ kind: "nothing", reason: "gone" });
  });
});
