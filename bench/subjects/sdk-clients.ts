import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { CreateScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";

const clients = [new DynamoDBClient({}), new SchedulerClient({}), new SESClient({}), new SQSClient({})];
const commands = [PutItemCommand, CreateScheduleCommand, SendRawEmailCommand, SendMessageCommand];

/** What any function loads that uses these services, and does nothing. */
export const handler = (): number => clients.length + commands.length;
