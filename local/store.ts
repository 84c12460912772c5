import { once } from "node:events";
import type { Server } from "node:http";
import { DynamoDBClient, PutItemCommand, paginateScan } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import type { DynamoTable } from "#adapters/dynamo-records.ts";
import { requestsTo } from "./store-requests.ts";
import { makeTable } from "./store-table.ts";

/** The embedded store, and the table in it. */
export interface LocalStore extends DynamoTable {
  close(): Promise<void>;
}

const TABLE_NAME = "followthrough";
const KEPT_DAYS = 365;

/** Opens the embedded DynamoDB-compatible store in that folder (in memory without one), reachable from this process alone. */
export async function openStore(folder?: string): Promise<LocalStore> {
  const server = dynalite({ ...(folder === undefined ? {} : { path: folder }), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const client = new DynamoDBClient({
    endpoint: "http://127.0.0.1",
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    signer: { sign: (request) => Promise.resolve(request) },
    requestHandler: requestsTo(server),
  });
  const table: DynamoTable = { client, tableName: TABLE_NAME, keptDays: KEPT_DAYS };
  await makeTable(client, TABLE_NAME);
  await rewriteAll(table);
  return {
    ...table,
    close: async () => {
      client.destroy();
      await close(server);
    },
  };
}

/** The store closes its files only when it has listened; it answers nobody meanwhile. */
async function close(server: Server): Promise<void> {
  server.removeAllListeners("request");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  await new Promise<void>((resolve, reject) => server.close((cause) => (cause ? reject(cause) : resolve())));
}

/** After a kill the store has every item, but its index may lack rows; writing each item again makes the index whole. */
async function rewriteAll({ client, tableName }: DynamoTable): Promise<void> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName, ConsistentRead: true })) {
    for (const Item of Items) await client.send(new PutItemCommand({ TableName: tableName, Item }));
  }
}
