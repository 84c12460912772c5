import { writeFile } from "node:fs/promises";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { type InvocationType, InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";
import { inject } from "vitest";
import { fromAttributes } from "#adapters/dynamo-row.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { CREDENTIALS, REGION } from "./places.ts";
import type { GivenMail } from "./ses-recorder.ts";

/** Clients of the emulated AWS. */
export function emulatedClients() {
  const config = { endpoint: inject("endpoint"), region: REGION, credentials: CREDENTIALS };
  return {
    dynamo: new DynamoDBClient(config),
    lambda: new LambdaClient(config),
    s3: new S3Client({ ...config, forcePathStyle: true }),
    scheduler: new SchedulerClient(config),
    ses: new SESClient({ ...config, endpoint: inject("sesEndpoint"), maxAttempts: 1 }),
    sqs: new SQSClient(config),
  };
}

/** The name that was given to the resource whose name in the template begins so. */
export function deployedName(beginning: RegExp): string {
  const found = Object.entries(inject("resources")).find(([name]) => beginning.test(name));
  if (!found) throw new Error(`Nothing that is called ${beginning} was deployed.`);
  return found[1];
}

/** What the outside of the stack is, as a test of the whole sees it. */
export function deployed() {
  const { lambda, s3, scheduler, dynamo } = emulatedClients();
  return {
    putMail: (key: string, Body: Uint8Array) =>
      s3.send(new PutObjectCommand({ Bucket: deployedName(/^MailboxRaw[0-9A-F]{8}$/), Key: key, Body })),
    call: async (name: RegExp, event: unknown, InvocationType: InvocationType = "RequestResponse") => {
      const { FunctionError, Payload } = await lambda.send(
        new InvokeCommand({ FunctionName: deployedName(name), InvocationType, Payload: JSON.stringify(event) }),
      );
      if (FunctionError) throw new Error(`${name} failed: ${Payload?.transformToString()}`);
    },
    items: async () => {
      const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: deployedName(/^RecordsTable/), ConsistentRead: true }));
      return Items.map((row) => fromAttributes(row).item as Interview | Person);
    },
    schedules: async () => {
      const { Schedules = [] } = await scheduler.send(new ListSchedulesCommand({ GroupName: "followthrough-emulated" }));
      return Promise.all(Schedules.map(({ GroupName, Name }) => scheduler.send(new GetScheduleCommand({ GroupName, Name }))));
    },
    given: async () => (await (await fetch(`${inject("sesEndpoint")}/given`)).json()) as readonly GivenMail[],
    setClock: (milliseconds: number) => writeFile(inject("clock"), String(milliseconds)),
  };
}
