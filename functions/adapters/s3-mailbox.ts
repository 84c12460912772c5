import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, type S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { Failure } from "#domain/failure.ts";
import type { Mailbox } from "#workflow/ports.ts";

export interface S3MailboxSettings {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly bucket: string;
  /** Where a mail that cannot be handled is announced; its depth has an alarm. */
  readonly deadLetterQueueUrl: string;
}

/** The bucket into which SES writes each mail before anything else happens. What is parked stays there until it expires. */
export function s3Mailbox({ s3, sqs, bucket, deadLetterQueueUrl }: S3MailboxSettings): Mailbox {
  return {
    read: async (key) => {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return Body ? await Body.transformToByteArray() : new Uint8Array();
      } catch (cause) {
        if (!(cause instanceof NoSuchKey)) throw cause;
        throw new Failure("MAIL_NOT_FOUND", { message: `No mail lies at ${key}; it has expired or was erased.`, retry: "never", cause });
      }
    },
    park: async (key, reason) => {
      const MessageBody = JSON.stringify({ parkedMail: key, reason });
      await sqs.send(new SendMessageCommand({ QueueUrl: deadLetterQueueUrl, MessageBody }));
    },
    erase: async (keys) => {
      for (const Key of keys) await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    },
  };
}
