import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DynamoDBClient, PutItemCommand, paginateScan } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import type { DynamoTable } from "#adapters/dynamo-records.ts";
import { makeTable } from "./store-table.ts";

/** The embedded store, and the table in it. */
export interface LocalStore extends DynamoTable {
  readonly port: number;
  close(): Promise<void>;
}

const TABLE_NAME = "followthrough";
const KEPT_DAYS = 365;

/** Opens the embedded DynamoDB-compatible store in that folder (in memory without one), reachable from this machine alone. */
export async function openStore(folder?: string): Promise<LocalStore> {
  const server = dynalite({ ...(folder === undefined ? {} : { path: folder }), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  answerOnlyOwnHost(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const dynamo = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "local",
    // The store checks no signature, but the client wants to make one.
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const table: DynamoTable = { client: dynamo, tableName: TABLE_NAME, keptDays: KEPT_DAYS };
  await makeTable(dynamo, TABLE_NAME);
  await rewriteAll(table);
  return {
    ...table,
    port,
    close: async () => {
      dynamo.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A page in the browser could send requests to a port of this machine under another name; they stop here. */
function answerOnlyOwnHost(server: Server): void {
  const [answer] = server.listeners("request") as RequestListener[];
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const { port } = server.address() as AddressInfo;
    if (request.headers.host === `127.0.0.1:${port}` && request.headers.origin === undefined) return answer?.(request, response);
    response.writeHead(403).end();
  });
}

/** After a kill the store has every item, but its index may lack rows; writing each item again makes the index whole. */
async function rewriteAll({ client, tableName }: DynamoTable): Promise<void> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName, ConsistentRead: true })) {
    for (const Item of Items) await client.send(new PutItemCommand({ TableName: tableName, Item }));
  }
}
