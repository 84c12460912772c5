import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";

/** What a draft is composed from: the record, and the person's other interviews, so that no two drafts are alike. */
export interface DraftRequest {
  readonly interview: Interview;
  readonly point: FollowUpPoint;
  readonly person: Person;
  readonly others: readonly Interview[];
}
