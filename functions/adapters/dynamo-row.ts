import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { expiryOf } from "#domain/delivery/expiry.ts";
import { earliestDue } from "#domain/delivery/wanted-wake-ups.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { PersonId } from "#domain/person/person.ts";
import { type Instant, milliseconds } from "#domain/time/instant.ts";
import type { ItemKey, StoredItem } from "#workflow/ports.ts";
import { shardOf } from "./dynamo-shards.ts";
import { TABLE_SHAPE } from "./table-shape.ts";

/** Values as DynamoDB takes and gives them. */
export type Attributes = Record<string, AttributeValue>;

/** A row as the rest of the code knows it. */
export type Row = Readonly<Record<string, unknown>>;

/** A fact that is absent is not written at all. */
export function toAttributes(values: Row | RowKey): Attributes {
  return marshall(values, { removeUndefinedValues: true });
}

export function fromAttributes(attributes: Attributes): Row {
  return unmarshall(attributes);
}

export interface RowKey {
  readonly [TABLE_SHAPE.partitionKey]: string;
  readonly [TABLE_SHAPE.sortKey]: string;
}

const PERSON = "PERSON#";
const PROFILE = "PROFILE";
const INTERVIEW = "INTERVIEW#";

/** The key of the item's row: "PERSON#id" with "PROFILE" or "INTERVIEW#id". */
export function keyOf({ personId, interviewId }: ItemKey): RowKey {
  return {
    [TABLE_SHAPE.partitionKey]: `${PERSON}${personId}`,
    [TABLE_SHAPE.sortKey]: interviewId === undefined ? PROFILE : `${INTERVIEW}${interviewId}`,
  };
}

/** The item that a row's key is of. */
export function itemKeyOf(row: Row): ItemKey {
  const personId = String(row[TABLE_SHAPE.partitionKey]).slice(PERSON.length) as PersonId;
  const sortKey = String(row[TABLE_SHAPE.sortKey]);
  return sortKey === PROFILE ? { personId } : { personId, interviewId: sortKey.slice(INTERVIEW.length) as InterviewId };
}

/** The row of the item: in the index while something is to come, and with an expiry once it is closed. */
export function rowOf(item: StoredItem, keptDays: number): Row {
  const key = keyOf(item.kind === "person" ? { personId: item.id } : { personId: item.personId, interviewId: item.id });
  const dueAt = earliestDue(item);
  const expiresAt = expiryOf(item, keptDays);
  return {
    ...key,
    version: item.version,
    item,
    ...(dueAt && { [TABLE_SHAPE.dueShard]: shardOf(`${key.pk} ${key.sk}`), [TABLE_SHAPE.dueAt]: dueAt }),
    ...(expiresAt && { [TABLE_SHAPE.expiresAt]: secondsOf(expiresAt) }),
  };
}

/** Whether the row's time is over, so that it counts as erased. */
export function isExpired(row: Row, now: Instant): boolean {
  const expiresAt = row[TABLE_SHAPE.expiresAt];
  return typeof expiresAt === "number" && expiresAt <= secondsOf(now);
}

/** Whole seconds since 1970, as DynamoDB counts expiries; a part of one counts as begun. */
export function secondsOf(moment: Instant): number {
  return Math.ceil(milliseconds(moment) / 1000);
}
