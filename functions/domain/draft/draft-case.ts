import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { Addressee } from "./addressee.ts";
import type { Turn } from "./turn.ts";

/** What one draft is worded from. */
export interface DraftCase {
  readonly interview: Interview;
  readonly point: FollowUpPoint;
  readonly person: Person;
  readonly addressee: Addressee;
  readonly turn: Turn;
  /** 0: every fact. Each step up leaves out the next most delicate one: correction, qualification, topic. */
  readonly restraint: number;
}
