import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { DAY, type Instant, later } from "#domain/time/instant.ts";
import { earliestDue } from "./wanted-wake-ups.ts";

/** When a record may be erased by itself: that many days after it was closed, and never while something is to come. */
export function expiryOf(item: Interview | Person, keptDays: number): Instant | undefined {
  if (item.kind === "person" || earliestDue(item) !== undefined) return undefined;
  const { stage } = item;
  return stage.kind === "waiting" || stage.kind === "offered" ? undefined : later(stage.at, keptDays * DAY);
}
