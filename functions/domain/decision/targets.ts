import type { Understanding, Update } from "#domain/inbound/understanding.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { AnsweredMail } from "./answered-mail.ts";
import type { Arrival } from "./arrival.ts";

/**
 * The interviews that a mail changes, the first of which answers it. None: what it says concerns the person, and stands in
 * the person's own item.
 */
export function targetsOf(understanding: Understanding, arrival: Arrival, answered: AnsweredMail | undefined): readonly InterviewId[] {
  if (understanding.kind === "log") return [arrival.newInterviewId];
  if (understanding.kind === "update") return targetsOfUpdates(understanding.updates, arrival, answered);
  return understanding.kind === "command" || !answered ? [] : [answered.interview.id];
}

function targetsOfUpdates(updates: readonly Update[], { interviews }: Arrival, answered: AnsweredMail | undefined): readonly InterviewId[] {
  const only = interviews.length === 1 ? interviews[0] : undefined;
  const fallback = answered?.interview.id ?? only?.id;
  const ids = updates.map(({ recordId }) => interviews.find(({ id }) => id === recordId)?.id ?? fallback);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The updates that are about that interview, among those of a mail to these targets. */
export function updatesFor(id: InterviewId, updates: readonly Update[], ids: readonly InterviewId[]): readonly Update[] {
  const known = new Set<string>(ids);
  return updates.filter(({ recordId }) => (recordId !== undefined && known.has(recordId) ? recordId === id : ids[0] === id));
}
