import { expect, it } from "vitest";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Outbox, ReadyMail } from "#workflow/ports.ts";

/** An outbox, and what left through it. */
export interface OpenedOutbox {
  readonly outbox: Outbox;
  sent(): Promise<readonly Pick<ReadyMail, "to" | "raw" | "tag">[]>;
}

const MAIL: ReadyMail = {
  to: "robin@example.com",
  tag: { personId: "p1robin" as PersonId, interviewId: "i1northpole" as InterviewId, number: 3 as MailNumber },
  raw: new TextEncoder().encode("Subject: Thank you\r\n\r\nDear Nick,\r\n"),
};

/** What every outbox keeps to when nothing goes wrong. */
export function outboxContract(open: () => Promise<OpenedOutbox>): void {
  it("hands a mail over with its envelope, its tag and its bytes", async () => {
    const { outbox, sent } = await open();

    expect(await outbox.send(MAIL)).toMatchObject({ kind: "accepted" });

    const [left, ...others] = await sent();
    expect(others).toEqual([]);
    expect(left).toMatchObject({ to: MAIL.to, tag: MAIL.tag });
    expect(Buffer.from(left?.raw ?? []).toString()).toBe(Buffer.from(MAIL.raw).toString());
  });

  it("gives each mail a message id of its own", async () => {
    const { outbox } = await open();

    const results = [await outbox.send(MAIL), await outbox.send({ ...MAIL, tag: { ...MAIL.tag, number: 4 as MailNumber } })];

    const ids = results.map((result) => (result.kind === "accepted" ? result.messageId : ""));
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain("");
  });
}
