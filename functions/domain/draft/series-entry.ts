import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { Addressee } from "./addressee.ts";
import type { Turn } from "./turn.ts";

/** One draft to be composed, with its place among its like. */
export interface SeriesEntry {
  readonly interview: Interview;
  readonly point: FollowUpPoint;
  readonly person: Person;
  readonly addressee: Addressee;
  readonly turn: Turn;
  readonly others: readonly Interview[];
}
