import { type DynamoDBClient, paginateQuery, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { fromAttributes, type Row, toAttributes } from "./dynamo-row.ts";

export interface QueriedTable {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}

/** A query with its values as they are. */
type Query = Omit<QueryCommandInput, "TableName" | "ExpressionAttributeValues"> & { readonly ExpressionAttributeValues: Row };

/** The rows that the query finds, page by page: DynamoDB ends a page at 1 MB. */
export async function* queryPages({ client, tableName }: QueriedTable, query: Query): AsyncIterable<readonly Row[]> {
  const input = { ...query, TableName: tableName, ExpressionAttributeValues: toAttributes(query.ExpressionAttributeValues) };
  for await (const { Items = [] } of paginateQuery({ client }, input)) yield Items.map(fromAttributes);
}
