import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { s3Mailbox } from "#adapters/s3-mailbox.ts";
import { type Answer, aFakeService, type ServiceRequest } from "#tests/builders/a-fake-service.ts";
import { signatureOf } from "#tests/builders/signature-of.ts";

const refusal = (status: number, code: string): Answer => ({ status, body: `<Error><Code>${code}</Code><Message>No.</Message></Error>` });

/** A mailbox in a bucket called "mail" at an S3 that answers so, and what that was asked. */
async function aMailbox(answer: (request: ServiceRequest, earlier: number) => Answer) {
  const { config, requests } = await aFakeService(answer);
  return { mailbox: s3Mailbox({ sqs: new SQSClient(config), bucket: "mail", deadLetterQueueUrl: config.endpoint }), requests };
}

describe("a mailbox in S3", () => {
  it("asks for the mail by a path that names bucket and key", async () => {
    const { mailbox, requests } = await aMailbox(() => ({ status: 200, body: "From: robin@example.com" }));

    const raw = await mailbox.read("in/a mail (1)");

    expect(Buffer.from(raw).toString()).toBe("From: robin@example.com");
    expect(requests).toMatchObject([{ method: "GET", path: "/mail/in/a%20mail%20%281%29" }]);
  });

  it("signs what it asks as S3 does", async () => {
    const { mailbox, requests } = await aMailbox(() => ({ status: 204 }));

    await mailbox.erase(["in/1", "in/a mail (1)"]);

    for (const request of requests) {
      expect(request.headers.authorization).toMatch(/ Credential=key\/\d{8}\/us-east-1\/s3\/aws4_request, .*x-amz-content-sha256/);
      expect(request.headers.authorization).toContain(`Signature=${signatureOf(request, "secret")}`);
    }
    expect.assertions(4);
  });

  it("knows a mail that is not there from a bucket that is not there", async () => {
    const { mailbox } = await aMailbox(({ path }) => refusal(404, path.endsWith("gone") ? "NoSuchKey" : "NoSuchBucket"));

    await expect(mailbox.read("in/gone")).rejects.toMatchObject({ code: "MAIL_NOT_FOUND", retry: "never" });
    await expect(mailbox.read("in/1")).rejects.toMatchObject({ code: "BUCKET_REFUSES", retry: "later" });
  });

  it("leaves it to the caller to try again when S3 refuses to give a mail, or to erase it", async () => {
    const { mailbox, requests } = await aMailbox(() => refusal(403, "AccessDenied"));

    await expect(mailbox.read("in/1")).rejects.toThrow("403 with AccessDenied to GET in/1 in mail");
    await expect(mailbox.erase(["in/1"])).rejects.toThrow("403 with AccessDenied to DELETE in/1 in mail");
    expect(requests).toHaveLength(2);
  });

  it.each(["reset", refusal(503, "SlowDown"), refusal(500, "InternalError")] as const)(
    "asks again when S3 answers with %o, and again, before it gives up",
    async (trouble) => {
      const mended = await aMailbox((_, earlier) => (earlier < 2 ? trouble : { status: 204 }));
      const broken = await aMailbox(() => trouble);

      await Promise.all([
        expect(mended.mailbox.erase(["in/1"])).resolves.toBeUndefined(),
        expect(broken.mailbox.erase(["in/1"])).rejects.toThrow(),
      ]);

      expect([mended.requests.length, broken.requests.length]).toEqual([3, 3]);
    },
  );
});
