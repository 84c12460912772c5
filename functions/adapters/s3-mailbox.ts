import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { Failure } from "#domain/failure.ts";
import type { Mailbox } from "#workflow/ports.ts";
import { s3Objects } from "./s3-objects.ts";

export interface S3MailboxSettings {
  /** S3 is asked with the same region, credentials and connections. */
  readonly sqs: SQSClient;
  readonly bucket: string;
  /** Where a mail that cannot be handled is announced; its depth has an alarm. */
  readonly deadLetterQueueUrl: string;
}

/** The bucket into which SES writes each mail before anything else happens. What is parked stays there until it expires. */
export function s3Mailbox({ sqs, bucket, deadLetterQueueUrl }: S3MailboxSettings): Mailbox {
  const objects = s3Objects(sqs.config, bucket);
  return {
    read: async (key) => {
      const raw = await objects.get(key);
      if (raw) return raw;
      throw new Failure("MAIL_NOT_FOUND", { message: `No mail lies at ${key}; it has expired or was erased.`, retry: "never" });
    },
    park: async (key, reason) => {
      const MessageBody = JSON.stringify({ parkedMail: key, reason });
      await sqs.send(new SendMessageCommand({ QueueUrl: deadLetterQueueUrl, MessageBody }));
    },
    erase: async (keys) => {
      for (const key of keys) await objects.delete(key);
    },
  };
}
