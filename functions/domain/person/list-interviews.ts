import { capitalised } from "#domain/draft/wording/capital.ts";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { POINT_WORDS } from "#domain/mail/point-words.ts";
import { dateWords } from "#domain/time/words.ts";
import { dateIn } from "#domain/time/zone.ts";
import type { Person } from "./person.ts";

const STAGE: Readonly<Record<Interview["stage"]["kind"], string>> = {
  waiting: "waiting for their answer",
  rejected: "turned down",
  offered: "an offer is on the table",
  accepted: "accepted",
  declined: "you declined",
  withdrawn: "you withdrew",
  "no-show": "they did not turn up",
  cancelled: "called off",
  superseded: "followed by a later round",
  closed: "closed",
};

/** Every interview in a line, with what comes next; the one whose turn is soonest comes first. */
export function listInterviews(person: Person, interviews: readonly Interview[]): readonly string[] {
  if (interviews.length === 0) return ["Nothing is on record yet. Write about an interview, and Followthrough keeps its dates."];
  return [...interviews]
    .sort((one, other) => (nextDueOf(one) < nextDueOf(other) ? -1 : Number(nextDueOf(one) > nextDueOf(other))))
    .map((interview) => `${capitalised(nameOf(interview))}: ${STAGE[interview.stage.kind]}. ${nextOf(interview, person)}`);
}

/** Later than every moment, for an interview with nothing planned. */
const NEVER = "9999";

function nextDueOf(interview: Interview): string {
  return nextPointOf(interview)?.dueAt ?? NEVER;
}

/** "packaging manager at North Pole Packaging", as much of it as is known. */
export function nameOf({ facts: { company, role } }: Interview): string {
  if (company === undefined) return role ?? "An interview without a company";
  return role === undefined ? company : `${role} at ${company}`;
}

function nextPointOf({ points }: Interview): FollowUpPoint | undefined {
  return points
    .filter(({ state }) => state.status === "open")
    .reduce<FollowUpPoint | undefined>((first, point) => (first && first.dueAt <= point.dueAt ? first : point), undefined);
}

function nextOf(interview: Interview, { zone, country }: Person): string {
  const next = nextPointOf(interview);
  if (next === undefined) return "Nothing more is planned.";
  const { title } = POINT_WORDS[next.kind];
  return `Next, on ${dateWords(dateIn(next.dueAt, zone), country)}: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
}
