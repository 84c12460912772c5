import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Ports } from "./ports.ts";

/** All that is stored of one person. */
export interface Holdings {
  readonly person: Person;
  readonly interviews: readonly Interview[];
}

/** Reads all that is stored of the person; undefined when nothing is. */
export async function loadHoldings(personId: PersonId, { records }: Pick<Ports, "records">): Promise<Holdings | undefined> {
  const person = await records.person(personId);
  if (!person) return undefined;
  return { person, interviews: await records.interviews(personId) };
}

/** The item of that interview, or without one the person's own; undefined when it is not there (any more). */
export function itemOf({ person, interviews }: Holdings, interviewId: InterviewId | undefined): Interview | Person | undefined {
  return interviewId === undefined ? person : interviews.find(({ id }) => id === interviewId);
}
