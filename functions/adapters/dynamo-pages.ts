import { type DynamoDBDocumentClient, paginateQuery, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";

export interface QueriedTable {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
}

/** The rows that the query finds, page by page: DynamoDB ends a page at 1 MB. */
export async function* queryPages(
  { client, tableName }: QueriedTable,
  query: Omit<QueryCommandInput, "TableName">,
): AsyncIterable<readonly Readonly<Record<string, unknown>>[]> {
  for await (const { Items = [] } of paginateQuery({ client }, { ...query, TableName: tableName })) yield Items;
}
