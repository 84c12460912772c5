import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import { planFollowUps } from "#domain/follow-up/plan.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { MailCase } from "#domain/mail/mail-case.ts";
import type { AnswerContent, MailCause, MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "./a-person.ts";
import { anInterview } from "./an-interview.ts";

interface Given {
  readonly person?: Person;
  /** Without points of its own it is planned. */
  readonly interview?: Interview;
  readonly cause?: MailCause;
  readonly number?: number;
}

/** The mail that answers the logging of the worked example, unless given otherwise; the interview comes with its plan. */
export function aMailCase({ person = aPerson(), interview = anInterview(), cause, number = 1 }: Given = {}): MailCase & {
  readonly interview: Interview;
} {
  const now = instant("2026-11-20T15:21:00-05:00");
  const points = interview.points.length > 0 ? interview.points : planFollowUps({ interview, person, now });
  const planned = { ...interview, points };
  const mail = { number: number as MailNumber, cause: cause ?? anAnswer(), dueAt: now, state: { status: "queued" } } as const;
  return { person, interview: planned, interviews: [planned], mail, now, mailDomain: "mail.example.org" };
}

/** The cause of an answer to the person's mail "Interview today". */
export function anAnswer(content: AnswerContent = { kind: "logged", questions: [], added: false }): Extract<MailCause, { kind: "answer" }> {
  return { kind: "answer", content, inReplyTo: "<logged@example.com>", subject: "Interview today" };
}

/** The cause of the mail of that point. */
export function aPointCause(pointId: string): MailCause {
  return { kind: "point", pointId: pointId as PointId };
}

/** An open thank-you to Nick Claus on the Friday of the worked example. */
export function aPoint(overrides: Partial<FollowUpPoint> = {}): FollowUpPoint {
  return {
    id: "thank-you/nick-claus" as PointId,
    kind: "thank-you",
    rule: "P1",
    about: "Nick Claus",
    dueAt: instant("2026-11-20T17:00:00-05:00"),
    sendBy: instant("2026-11-23T10:00:00-05:00"),
    state: { status: "open" },
    ...overrides,
  };
}
