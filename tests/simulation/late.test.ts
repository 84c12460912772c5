import { describe, expect, it } from "vitest";
import type { PointId, PointState } from "#domain/follow-up/follow-up-point.ts";
import type { MailState } from "#domain/mail/outgoing-mail.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import type { Happened } from "#local/simulation/verdicts/happened.ts";
import { late } from "#local/simulation/verdicts/late.ts";
import { aPoint } from "#tests/builders/a-mail-case.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { anOutgoingMail, draftOf } from "#tests/builders/an-outgoing-mail.ts";

const POINT = "reference-check-in" as PointId;
const THIS_MORNING = instant("2026-12-01T14:00:00Z");
const OPEN: PointState = { status: "open" };
const DELIVERED: PointState = { status: "delivered", at: THIS_MORNING };

interface Version {
  readonly at: string;
  readonly state: PointState;
  readonly dueAt?: Instant;
  readonly mail?: MailState;
}

/** What is left of a history in which the record of one interview went through those versions. */
function aHistory(versions: readonly Version[]): Happened {
  const commits = versions.map(({ at, state, dueAt = THIS_MORNING, mail }) => {
    const point = aPoint({ id: POINT, kind: "reference-check-in", dueAt, state });
    const outgoing = mail ? [anOutgoingMail({ cause: draftOf(POINT), dueAt, state: mail })] : [];
    return { at: instant(at), item: anInterview({ points: [point], outgoing }) };
  });
  const items = commits.slice(-1).map(({ item }) => item);
  return { commits, items, end: instant("2027-01-10T00:00:00Z") } as unknown as Happened;
}

describe("a point is late", () => {
  it("when it stands open for hours after its time", () => {
    const happened = aHistory([{ at: "2026-11-20T20:00:00Z", state: OPEN }]);

    expect(late(happened)).toHaveLength(1);
  });

  it("not when it was put to that time only after it had passed, though it had stood there once before", () => {
    const happened = aHistory([
      { at: "2026-11-20T20:00:00Z", state: OPEN },
      { at: "2026-11-21T20:00:00Z", state: OPEN, dueAt: instant("2026-11-30T14:00:00Z") },
      { at: "2026-11-30T14:00:00Z", state: DELIVERED, dueAt: instant("2026-11-30T14:00:00Z") },
      { at: "2026-12-02T04:00:00Z", state: OPEN },
      { at: "2026-12-02T04:00:01Z", state: DELIVERED },
    ]);

    expect(late(happened)).toEqual([]);
  });

  it("not when its mail was given up and set aside with an alarm", () => {
    const parked: MailState = { status: "parked", at: instant("2026-12-01T14:45:00Z"), reason: "no evidence that it left" };
    const happened = aHistory([
      { at: "2026-11-20T20:00:00Z", state: OPEN },
      { at: "2026-12-01T14:45:00Z", state: OPEN, mail: parked },
    ]);

    expect(late(happened)).toEqual([]);
  });
});
