import type { Understanding } from "#domain/inbound/understanding.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { type Occasion, refold } from "./change.ts";
import type { Interview, InterviewId } from "./interview.ts";

/** What makes a new record. */
export interface Logging {
  readonly id: InterviewId;
  readonly personId: PersonId;
  readonly reading: Pick<Extract<Understanding, { kind: "log" }>, "facts" | "evidence">;
  readonly receivedAt: Instant;
}

/** A new record with its plan, not yet stored. */
export function logInterview({ id, personId, reading, receivedAt }: Logging, occasion: Occasion): Interview {
  const interview: Interview = {
    kind: "interview",
    id,
    personId,
    version: 0,
    loggedAt: receivedAt,
    origin: reading.facts,
    changes: [],
    facts: reading.facts,
    evidence: reading.evidence,
    stage: { kind: "waiting" },
    points: [],
    outgoing: [],
    handled: [],
    thread: [],
    earlierDecisionDates: [],
  };
  return refold(interview, occasion);
}
