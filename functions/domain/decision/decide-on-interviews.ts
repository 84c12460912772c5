import { changeInterview } from "#domain/interview/change.ts";
import type { Change, Interview, InterviewId } from "#domain/interview/interview.ts";
import { logInterview } from "#domain/interview/log-interview.ts";
import type { Person } from "#domain/person/person.ts";
import { type Answerable, answerContent } from "./answer-content.ts";
import type { AnsweredMail } from "./answered-mail.ts";
import { memoryOf, withAnswer } from "./answering.ts";
import type { Arrival } from "./arrival.ts";
import { remembering } from "./remembering.ts";
import { updatesFor } from "./targets.ts";
import { writtenAt } from "./written-at.ts";

/** A mail and the interviews that it was found to be about. */
export interface Finding {
  readonly arrival: Arrival;
  readonly understanding: Answerable;
  readonly ids: readonly InterviewId[];
  readonly answered: AnsweredMail | undefined;
  /** The person's item already says which interviews these are. */
  readonly isAssigned: boolean;
}

/**
 * The items to write, in order: which interviews the mail is about, unless its own address says that; the other interviews;
 * and last the one that answers. None when there is nothing to change in that one.
 */
export function decideOnInterviews(finding: Finding): readonly (Interview | Person)[] {
  const { arrival, ids, answered, isAssigned } = finding;
  const isPlain = ids.length === 1 && ids[0] === answered?.interview.id;
  const assignment = isAssigned || isPlain ? [] : [remembering(arrival.person, { ...memoryOf(arrival), interviewIds: ids })];
  const changes = ids.toReversed().flatMap((id) => changed(id, finding));
  return changes.some(({ id }) => id === ids[0]) ? [...assignment, ...changes] : [];
}

function changed(id: InterviewId, finding: Finding): readonly Interview[] {
  const { arrival, ids, understanding } = finding;
  const before = arrival.interviews.find((interview) => interview.id === id);
  if (before?.handled.some(({ messageId }) => messageId === arrival.messageId)) return [];
  const after = before ? updated(before, finding) : logged(finding);
  if (!after) return [];
  const remembered: Interview = {
    ...after,
    handled: [...after.handled, memoryOf(arrival)],
    thread: [...after.thread, ...(arrival.mail.messageId ? [arrival.mail.messageId] : [])],
  };
  return [ids[0] === id ? withAnswer(remembered, answerContent(understanding, arrival.mail), arrival) : remembered];
}

function logged({ arrival, understanding }: Finding): Interview | undefined {
  if (understanding.kind !== "log") return undefined;
  const { newInterviewId: id, person, receivedAt, now } = arrival;
  return logInterview({ id, personId: person.id, reading: understanding, receivedAt }, { person, now });
}

function updated(interview: Interview, { arrival, understanding, ids, answered }: Finding): Interview {
  if (understanding.kind !== "update") return interview;
  const { person, now, messageId } = arrival;
  const pointId = answered?.interview.id === interview.id ? answered.pointId : undefined;
  const updates = updatesFor(interview.id, understanding.updates, ids);
  const change: Change = { messageId, at: writtenAt(arrival), updates, ...(pointId && { pointId }) };
  return changeInterview({ ...interview, evidence: { ...interview.evidence, ...understanding.evidence } }, change, { person, now });
}
