import { randomUUID } from "node:crypto";
import { CreateScheduleGroupCommand } from "@aws-sdk/client-scheduler";
import { DeleteMessageCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { describe } from "vitest";
import { dynamoRecords } from "#adapters/dynamo-records.ts";
import { s3Mailbox } from "#adapters/s3-mailbox.ts";
import { schedulerWakeUps } from "#adapters/scheduler-wake-ups.ts";
import { sesOutbox } from "#adapters/ses-outbox.ts";
import { systemClock } from "#adapters/system-clock.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { PersonId } from "#domain/person/person.ts";
import { mailboxContract } from "#tests/contracts/mailbox-contract.ts";
import { outboxContract } from "#tests/contracts/outbox-contract.ts";
import { recordsContract } from "#tests/contracts/records-contract.ts";
import { wakeUpsContract } from "#tests/contracts/wake-ups-contract.ts";
import { deployed, deployedName, emulatedClients } from "./emulator/deployed.ts";
import type { GivenMail } from "./emulator/ses-recorder.ts";

const { dynamo, scheduler, ses, sqs } = emulatedClients();
const deadLetterQueueUrl = deployedName(/^WakeUpsDeadLetters[0-9A-F]{8}$/);

describe("records in DynamoDB", () => {
  const records = dynamoRecords({ client: dynamo, tableName: deployedName(/^RecordsTable/), keptDays: 365 }, systemClock);

  recordsContract(() => Promise.resolve(records));
});

describe("a mailbox in S3", () => {
  const bucket = deployedName(/^MailboxRaw[0-9A-F]{8}$/);
  const stack = deployed();

  mailboxContract(() =>
    Promise.resolve({
      mailbox: s3Mailbox({ sqs, bucket, deadLetterQueueUrl }),
      put: async (raw) => {
        const key = `mail/${randomUUID()}`;
        await stack.putMail(key, raw);
        return key;
      },
      parked: takeParked,
    }),
  );
});

describe("wake-ups in EventBridge Scheduler", () => {
  wakeUpsContract(async () => {
    const group = `contract-${randomUUID()}`;
    await scheduler.send(new CreateScheduleGroupCommand({ Name: group }));
    const arn = (name: string) => `arn:aws:sqs:us-east-1:000000000000:${name}`;
    return schedulerWakeUps({
      scheduler,
      sqs,
      clock: systemClock,
      group,
      roleArn: "arn:aws:iam::000000000000:role/scheduler",
      queueArn: arn("followthrough-emulated-due"),
      queueUrl: deployedName(/^WakeUpsDue[0-9A-F]{8}$/),
      deadLetterQueueArn: arn("followthrough-emulated-dead-letters"),
    });
  });
});

describe("an outbox in SES", () => {
  const stack = deployed();

  outboxContract(async () => {
    const earlier = (await stack.given()).length;
    return {
      outbox: sesOutbox({ ses, from: "log@followthrough.example.org", configurationSet: "followthrough-emulated" }),
      sent: async () => (await stack.given()).slice(earlier).map(sentMail),
    };
  });
});

/** What was announced to the dead letters, which this takes out. */
async function takeParked() {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: deadLetterQueueUrl, MaxNumberOfMessages: 10 }));
  for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl: deadLetterQueueUrl, ReceiptHandle }));
  return Messages.map(({ Body = "{}" }) => {
    const { parkedMail, reason } = JSON.parse(Body);
    return { key: parkedMail, reason };
  });
}

function sentMail({ to: [to = ""], raw, tags: { person, interview, mail } }: GivenMail) {
  const tag = { personId: person as PersonId, interviewId: interview as InterviewId, number: Number(mail) as MailNumber };
  return { to, raw: Buffer.from(raw, "base64"), tag };
}
