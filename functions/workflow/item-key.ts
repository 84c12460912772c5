import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { ItemKey } from "./ports.ts";

/** What finds the item in the store. */
export function keyOf(item: Interview | Person): ItemKey {
  return item.kind === "person" ? { personId: item.id } : { personId: item.personId, interviewId: item.id };
}
