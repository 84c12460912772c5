import type { Interview } from "#domain/interview/interview.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import { HOUR, type Instant, later } from "#domain/time/instant.ts";

/** How many answers a person gets in an hour; then one notice, so that two machines cannot talk to each other for long. */
export const ANSWERS_AN_HOUR = 20;

/** Whether one more mail may be answered: as it is, by the notice, or not at all. */
export type Allowance = "answer" | "notice" | "silence";

/** Counts the answers of the last hour in all items of the person. */
export function allowance({
  person,
  interviews,
  now,
}: {
  readonly person: Person;
  readonly interviews: readonly Interview[];
  readonly now: Instant;
}): Allowance {
  const since = later(now, -HOUR);
  const isRecent = ({ cause, dueAt }: OutgoingMail) => cause.kind === "answer" && dueAt > since;
  const answers = [person, ...interviews].reduce((count, { outgoing }) => count + outgoing.filter(isRecent).length, 0);
  if (answers < ANSWERS_AN_HOUR) return "answer";
  return answers === ANSWERS_AN_HOUR ? "notice" : "silence";
}
