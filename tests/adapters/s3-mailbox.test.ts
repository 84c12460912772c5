import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { expect, it } from "vitest";
import { s3Mailbox } from "#adapters/s3-mailbox.ts";
import { aFakeService } from "#tests/builders/a-fake-service.ts";

it("leaves it to the caller to try again when S3 does not give a mail for another reason than its absence", async () => {
  const { config } = await aFakeService(() => ({ status: 403, body: "<Error><Code>AccessDenied</Code><Message>No.</Message></Error>" }));
  const s3 = new S3Client({ ...config, forcePathStyle: true, maxAttempts: 1 });
  const mailbox = s3Mailbox({ s3, sqs: new SQSClient(config), bucket: "mail", deadLetterQueueUrl: config.endpoint });

  await expect(mailbox.read("mail/1")).rejects.toMatchObject({ name: "AccessDenied" });
});
