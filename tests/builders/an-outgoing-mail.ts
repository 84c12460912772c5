import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { MailNumber, OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import { instant } from "#domain/time/instant.ts";

/** An answer that is queued for Tuesday noon, the first mail of its record. */
export function anOutgoingMail({
  number = 1,
  ...overrides
}: Partial<Omit<OutgoingMail, "number">> & { readonly number?: number } = {}): OutgoingMail {
  return {
    number: number as MailNumber,
    cause: { kind: "answer", content: { kind: "small-talk" } },
    dueAt: instant("2026-11-24T12:00:00Z"),
    state: { status: "queued" },
    ...overrides,
  };
}

/** The cause of a mail that brings the draft of that point. */
export function draftOf(pointId: string): OutgoingMail["cause"] {
  return { kind: "point", pointId: pointId as PointId };
}
