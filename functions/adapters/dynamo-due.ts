import type { Instant } from "#domain/time/instant.ts";
import type { DueItem } from "#workflow/ports.ts";
import { type QueriedTable, queryPages } from "./dynamo-pages.ts";
import { itemKeyOf } from "./dynamo-row.ts";
import { SHARDS } from "./dynamo-shards.ts";
import { TABLE_SHAPE } from "./table-shape.ts";

/** The items whose earliest instant is at or before that one, shard by shard. The index lags behind by moments. */
export async function* dueItems(before: Instant, table: QueriedTable): AsyncIterable<DueItem> {
  for (const shard of SHARDS) {
    const pages = queryPages(table, {
      IndexName: TABLE_SHAPE.dueIndex,
      KeyConditionExpression: "#shard = :shard AND #dueAt <= :before",
      ExpressionAttributeNames: { "#shard": TABLE_SHAPE.dueShard, "#dueAt": TABLE_SHAPE.dueAt },
      ExpressionAttributeValues: { ":shard": shard, ":before": before },
    });
    for await (const rows of pages) for (const row of rows) yield { ...itemKeyOf(row), dueAt: row[TABLE_SHAPE.dueAt] as Instant };
  }
}
