import { CreateTableCommand, type DynamoDBClient, ListTablesCommand, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import { TABLE_SHAPE } from "#adapters/table-shape.ts";

/** Makes the table of that name as the stack makes it, unless it is there. */
export async function makeTable(client: DynamoDBClient, tableName: string): Promise<void> {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  if (TableNames.includes(tableName)) return;
  const { partitionKey, sortKey, dueIndex, dueShard, dueAt } = TABLE_SHAPE;
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [partitionKey, sortKey, dueShard, dueAt].map((name) => ({ AttributeName: name, AttributeType: "S" })),
      KeySchema: keys(partitionKey, sortKey),
      GlobalSecondaryIndexes: [{ IndexName: dueIndex, KeySchema: keys(dueShard, dueAt), Projection: { ProjectionType: "KEYS_ONLY" } }],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.2 }, { TableName: tableName });
}

function keys(partition: string, sort: string) {
  return [
    { AttributeName: partition, KeyType: "HASH" as const },
    { AttributeName: sort, KeyType: "RANGE" as const },
  ];
}
