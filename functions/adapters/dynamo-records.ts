import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
} from "@aws-sdk/client-dynamodb";
import { Failure } from "#domain/failure.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { type Clock, type ItemKey, MAX_RECORD_BYTES, type Records, type StoredItem } from "#workflow/ports.ts";
import { dueItems } from "./dynamo-due.ts";
import { queryPages } from "./dynamo-pages.ts";
import { fromAttributes, isExpired, keyOf, rowOf, secondsOf, toAttributes } from "./dynamo-row.ts";
import { TABLE_SHAPE } from "./table-shape.ts";

export interface DynamoTable {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** How long a closed record is kept. */
  readonly keptDays: number;
}

/**
 * Records in DynamoDB: one item a record, changed whole on the condition of its version (design.md, "One interview, one item, one
 * write"). A row whose time is over may lie there for days until DynamoDB erases it; by the clock it is gone at once.
 */
export function dynamoRecords({ client, tableName, keptDays }: DynamoTable, clock: Clock): Records {
  // It copies every request and answer for a log that nobody keeps, which takes as long as all else that the client does.
  client.middlewareStack.remove("loggerMiddleware");
  const get = async (key: ItemKey) => {
    const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key: toAttributes(keyOf(key)), ConsistentRead: true }));
    const row = Item && fromAttributes(Item);
    return row && !isExpired(row, clock.now()) ? (row.item as StoredItem) : undefined;
  };

  return {
    person: async (personId) => (await get({ personId })) as Person | undefined,
    interview: async (personId, interviewId) => (await get({ personId, interviewId })) as Interview | undefined,
    interviews: (personId) => interviewsOf(personId, { client, tableName }, clock.now()),
    commit: async (item) => {
      refuseTooLarge(item);
      const next = { ...item, version: item.version + 1 };
      return await put({ TableName: tableName, Item: toAttributes(rowOf(next, keptDays)), ...conditionOn(item, clock.now()) }, client);
    },
    erase: async (key) => void (await client.send(new DeleteItemCommand({ TableName: tableName, Key: toAttributes(keyOf(key)) }))),
    due: (before) => dueItems(before, { client, tableName }),
  };
}

async function interviewsOf(personId: PersonId, table: Omit<DynamoTable, "keptDays">, now: Instant): Promise<readonly Interview[]> {
  const interviews: Interview[] = [];
  const { partitionKey, sortKey } = TABLE_SHAPE;
  const pages = queryPages(table, {
    ConsistentRead: true,
    KeyConditionExpression: "#pk = :pk AND begins_with(#sk, :sk)",
    ExpressionAttributeNames: { "#pk": partitionKey, "#sk": sortKey },
    ExpressionAttributeValues: { ":pk": keyOf({ personId })[partitionKey], ":sk": "INTERVIEW#" },
  });
  for await (const rows of pages) interviews.push(...rows.filter((row) => !isExpired(row, now)).map((row) => row.item as Interview));
  return interviews.sort((first, second) => (orderOf(first) < orderOf(second) ? -1 : 1));
}

function orderOf({ loggedAt, id }: Interview): string {
  return `${loggedAt} ${id}`;
}

type Condition = Pick<PutItemCommandInput, "ConditionExpression" | "ExpressionAttributeNames" | "ExpressionAttributeValues">;

function conditionOn({ version }: StoredItem, now: Instant): Condition {
  if (version === 0)
    return {
      ConditionExpression: "attribute_not_exists(#pk) OR #expiresAt <= :now",
      ExpressionAttributeNames: { "#pk": TABLE_SHAPE.partitionKey, "#expiresAt": TABLE_SHAPE.expiresAt },
      ExpressionAttributeValues: toAttributes({ ":now": secondsOf(now) }),
    };
  return {
    ConditionExpression: "#version = :version",
    ExpressionAttributeNames: { "#version": "version" },
    ExpressionAttributeValues: toAttributes({ ":version": version }),
  };
}

async function put(input: PutItemCommandInput, client: DynamoDBClient): Promise<"committed" | "conflict"> {
  try {
    await client.send(new PutItemCommand(input));
    return "committed";
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return "conflict";
    throw cause;
  }
}

function refuseTooLarge(item: StoredItem): void {
  const bytes = Buffer.byteLength(JSON.stringify(item));
  if (bytes <= MAX_RECORD_BYTES) return;
  throw new Failure("RECORD_TOO_LARGE", {
    message: `Record ${item.id} would be ${bytes} bytes; the limit is ${MAX_RECORD_BYTES}. Something has to be removed from it first.`,
    retry: "never",
  });
}
