import { describe, expect, it } from "vitest";
import { earliestDue, wantedWakeUps } from "#domain/delivery/wanted-wake-ups.ts";
import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import { HOUR, instant, later } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { anOutgoingMail, draftOf } from "#tests/builders/an-outgoing-mail.ts";

const NOON = instant("2026-11-24T12:00:00Z");
const POINT: FollowUpPoint = { id: "close-out/no-date" as PointId, kind: "close-out", rule: "P7", dueAt: NOON, state: { status: "open" } };

describe("what an item is to be woken for", () => {
  it("is each open point at its instant, and no ended one", () => {
    const ended: FollowUpPoint = { ...POINT, id: "last-inquiry/no-date" as PointId, state: { status: "sent", at: NOON } };

    expect(wantedWakeUps(anInterview({ points: [POINT, ended] }))).toEqual([{ subject: POINT.id, dueAt: NOON }]);
  });

  it("is the mail instead of the point once there is one", () => {
    const leaseUntil = later(NOON, HOUR);
    const mail = anOutgoingMail({ cause: draftOf(POINT.id), state: { status: "claimed", leaseUntil, attempt: 1 } });

    expect(wantedWakeUps(anInterview({ points: [POINT], outgoing: [mail] }))).toEqual([{ subject: 1, dueAt: leaseUntil }]);
  });

  it("is the point again when it was snoozed after its mail left", () => {
    const mail = anOutgoingMail({ cause: draftOf(POINT.id), state: { status: "sent", at: NOON } });
    const snoozed = { ...POINT, dueAt: later(NOON, HOUR) };

    expect(wantedWakeUps(anInterview({ points: [snoozed], outgoing: [mail] }))).toEqual([{ subject: POINT.id, dueAt: later(NOON, HOUR) }]);
  });

  it("is a refused mail at its next try", () => {
    const retryAt = later(NOON, HOUR);
    const person = aPerson({ outgoing: [anOutgoingMail({ state: { status: "queued", refused: { times: 1, retryAt } } })] });

    expect(wantedWakeUps(person)).toEqual([{ subject: 1, dueAt: retryAt }]);
  });

  it("is nothing for a draft on a person's own item", () => {
    expect(wantedWakeUps(aPerson({ outgoing: [anOutgoingMail({ cause: draftOf(POINT.id) })] }))).toEqual([]);
  });

  it("has an earliest instant, which an erasure that is confirmed counts among", () => {
    const at = later(NOON, -HOUR);
    const person = aPerson({ outgoing: [anOutgoingMail()], erasure: { status: "confirmed", at, erasure: { scope: "everything" } } });

    expect(earliestDue(person)).toBe(at);
    expect(earliestDue(aPerson())).toBeUndefined();
    expect(
      earliestDue(
        anInterview({
          points: [
            { ...POINT, dueAt: later(NOON, HOUR) },
            { ...POINT, id: "b" as PointId },
          ],
        }),
      ),
    ).toBe(NOON);
  });
});
