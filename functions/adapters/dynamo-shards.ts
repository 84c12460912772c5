import { createHash } from "node:crypto";

/** The shards of the index. One partition takes a thousand writes a second, and most people's mornings begin in the same hour. */
export const SHARDS: readonly string[] = Array.from({ length: 8 }, (_, shard) => `DUE#${shard}`);

/** The shard that the item of that name is in. */
export function shardOf(name: string): string {
  const [byte = 0] = createHash("sha256").update(name).digest();
  return `DUE#${byte % SHARDS.length}`;
}
