import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { Log, SilentPorts } from "#workflow/ports.ts";
import { sha256 } from "./digest.ts";
import { dynamoRecords } from "./dynamo-records.ts";
import { s3Mailbox } from "./s3-mailbox.ts";
import { schedulerWakeUps } from "./scheduler-wake-ups.ts";
import { systemClock } from "./system-clock.ts";

/** Where the deployed parts are, by the names of the functions' environment. */
export interface AwsPlaces {
  readonly TABLE_NAME: string;
  readonly BUCKET_NAME: string;
  readonly MAIL_DOMAIN: string;
  readonly PEOPLE: string;
  readonly ZONE: string;
  readonly COUNTRY: string;
  readonly SCHEDULE_GROUP: string;
  readonly SCHEDULE_ROLE_ARN: string;
  readonly QUEUE_ARN: string;
  readonly QUEUE_URL: string;
  readonly DEAD_LETTER_QUEUE_ARN: string;
  readonly DEAD_LETTER_QUEUE_URL: string;
  readonly CONFIGURATION_SET: string;
  readonly CLOSED_RECORD_DAYS: string;
}

/** The ports on AWS of what sends no mail. */
export function awsSilentPorts(places: AwsPlaces, log: Log): SilentPorts {
  const sqs = new SQSClient({});
  return {
    records: dynamoRecords(
      { client: new DynamoDBClient({}), tableName: places.TABLE_NAME, keptDays: Number(places.CLOSED_RECORD_DAYS) },
      systemClock,
    ),
    mailbox: s3Mailbox({ sqs, bucket: places.BUCKET_NAME, deadLetterQueueUrl: places.DEAD_LETTER_QUEUE_URL }),
    wakeUps: schedulerWakeUps({
      scheduler: new SchedulerClient({}),
      sqs,
      clock: systemClock,
      group: places.SCHEDULE_GROUP,
      roleArn: places.SCHEDULE_ROLE_ARN,
      queueArn: places.QUEUE_ARN,
      queueUrl: places.QUEUE_URL,
      deadLetterQueueArn: places.DEAD_LETTER_QUEUE_ARN,
    }),
    clock: systemClock,
    digest: sha256,
    log,
    settings: {
      mailDomain: places.MAIL_DOMAIN,
      people: places.PEOPLE.split(","),
      zone: places.ZONE,
      country: places.COUNTRY,
      // SES writes its own Authentication-Results under this name.
      trustedReceiver: "amazonses.com",
    },
  };
}
