/** The names of the table's keys and of its one sparse index, for the adapter that uses them and the stack that makes them. */
export const TABLE_SHAPE = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Over the earliest open instant of each item, spread over shards; for `reconcile` only. */
  dueIndex: "due",
  dueShard: "dueShard",
  dueAt: "dueAt",
  /** Seconds since 1970, after which DynamoDB may erase the item. */
  expiresAt: "expiresAt",
} as const;
