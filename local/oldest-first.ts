import type { Interview } from "#domain/interview/interview.ts";

/** The interviews in the order in which a store gives them: by the moment of logging, and of one moment by id. */
export function oldestFirst(interviews: Iterable<Interview>): readonly Interview[] {
  return [...interviews].sort((first, second) => {
    if (first.loggedAt !== second.loggedAt) return first.loggedAt < second.loggedAt ? -1 : 1;
    return first.id < second.id ? -1 : 1;
  });
}
