import { describe, expect, it } from "vitest";
import { sendingClient, sesOutbox } from "#adapters/ses-outbox.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { PersonId } from "#domain/person/person.ts";
import { type Answer, aFakeService } from "#tests/builders/a-fake-service.ts";
import type { ReadyMail } from "#workflow/ports.ts";

const MAIL: ReadyMail = {
  to: "robin@example.com",
  tag: { personId: "p1robin" as PersonId, interviewId: "i1northpole" as InterviewId, number: 3 as MailNumber },
  raw: new TextEncoder().encode("Subject: Thank you\r\n\r\nDear Nick,\r\n"),
};

const accepted: Answer = {
  status: 200,
  body: "<SendRawEmailResponse><SendRawEmailResult><MessageId>0100-abc</MessageId></SendRawEmailResult></SendRawEmailResponse>",
};

/** An error as SES words it (Amazon SES API reference, "Common errors"). */
const error = (status: number, code: string, message = "Words."): Answer => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
});

async function anOutbox(answer: Answer) {
  const { config, requests } = await aFakeService(() => answer);
  const ses = sendingClient({ ...config, requestHandler: { requestTimeout: 300, throwOnRequestTimeout: true } });
  return { outbox: sesOutbox({ ses, from: "log@followthrough.example.org", configurationSet: "followthrough-personal" }), requests };
}

describe("the outbox on SES", () => {
  it("names the person alone as the recipient, and us as the sender", async () => {
    const { outbox, requests } = await anOutbox(accepted);

    await outbox.send(MAIL);

    const form = new URLSearchParams(requests[0]?.body);
    expect([...form].filter(([name]) => name.startsWith("Destinations"))).toEqual([["Destinations.member.1", "robin@example.com"]]);
    expect(form.get("Source")).toBe("log@followthrough.example.org");
  });

  it("gives the id of a mail that SES took", async () => {
    const { outbox } = await anOutbox(accepted);

    expect(await outbox.send(MAIL)).toEqual({ kind: "accepted", messageId: "0100-abc" });
  });

  it("leaves out the tag of an interview where the mail is the person's own", async () => {
    const { outbox, requests } = await anOutbox(accepted);
    const { interviewId: _, ...tag } = MAIL.tag;

    await outbox.send({ ...MAIL, tag });

    expect(requests[0]?.body).not.toContain("interview");
  });

  it.each([
    [400, "Throttling"],
    [400, "ThrottlingException"],
    [429, "TooManyRequestsException"],
    [400, "LimitExceededException"],
    [400, "AccountSendingPausedException"],
    [400, "ConfigurationSetSendingPausedException"],
    [400, "MailFromDomainNotVerifiedException"],
    [403, "ExpiredToken"],
    [403, "RequestExpired"],
    [403, "AccessDenied"],
    [400, "ConfigurationSetDoesNotExist"],
    [400, "AnErrorOfTomorrow"],
  ])("takes a %i %s for a mail that has not left and may later", async (status, code) => {
    const { outbox } = await anOutbox(error(status, code));

    expect(await outbox.send(MAIL)).toMatchObject({ kind: "refused-for-now", reason: expect.stringContaining(code) });
  });

  it.each([
    [400, "MessageRejected"],
    [400, "InvalidParameterValue"],
    [400, "ValidationError"],
  ])("takes a %i %s for a mail that will never leave", async (status, code) => {
    const { outbox } = await anOutbox(error(status, code));

    expect(await outbox.send(MAIL)).toMatchObject({ kind: "refused" });
  });

  it("tries later in the sandbox, since the person can still verify their address", async () => {
    const { outbox } = await anOutbox(
      error(400, "MessageRejected", "Email address is not verified. The following identities failed the check"),
    );

    expect(await outbox.send(MAIL)).toMatchObject({ kind: "refused-for-now" });
  });

  it.each<[string, Answer]>([
    ["a connection that breaks", "reset"],
    ["no answer in time", "silence"],
    ["an internal failure", error(500, "InternalFailure")],
    ["a service that is unavailable", error(503, "ServiceUnavailable")],
    ["a gateway's error without a word from SES", { status: 502, body: "" }],
    ["an answer that is no XML", { status: 200, body: "<html" }],
    ["an answer without an id", { status: 200, body: "<SendRawEmailResponse><SendRawEmailResult/></SendRawEmailResponse>" }],
  ])("does not know whether the mail left after %s", async (_, answer) => {
    const { outbox } = await anOutbox(answer);

    expect(await outbox.send(MAIL)).toMatchObject({ kind: "unknown" });
  });

  it.each<[string, Answer]>([
    ["throttled", error(400, "Throttling")],
    ["broken off", "reset"],
    ["failing", error(500, "InternalFailure")],
  ])("asks once and never again by itself when it is %s", async (_, answer) => {
    const { outbox, requests } = await anOutbox(answer);

    await outbox.send(MAIL);

    expect(requests).toHaveLength(1);
  });
});
