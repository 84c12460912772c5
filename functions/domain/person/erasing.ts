import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { comparable, sameCompany } from "#domain/interview/names.ts";
import { DAY, type Instant, later } from "#domain/time/instant.ts";
import { nameOf } from "./list-interviews.ts";
import type { Erasure, Person, PersonsMessage } from "./person.ts";

/** A "yes" after that is not taken for one. */
const CONFIRMATION_LASTS = 7 * DAY;

interface Held {
  readonly interviews: readonly Interview[];
  readonly now: Instant;
}

interface Asked {
  readonly person: Person;
  readonly paragraphs: readonly string[];
}

/** Asks for the one reply that an erasure needs; of everything when no name is given. */
export function askToErase(person: Person, name: string | undefined, { interviews, now }: Held): Asked {
  const erasure: Erasure =
    name === undefined ? { scope: "everything" } : { scope: "interviews", name, interviewIds: idsNamed(name, interviews) };
  if (erasure.scope === "interviews" && erasure.interviewIds.length === 0)
    return { person, paragraphs: [nothingNamed(erasure.name, interviews)] };
  return { person: { ...person, erasure: { status: "asked", at: now, erasure } }, paragraphs: [questionFor(erasure, interviews)] };
}

/** Takes the "yes" for the erasure that was asked about; the records are erased after that. */
export function confirmErasure(person: Person, now: Instant): Asked {
  const { erasure } = person;
  if (erasure.status !== "asked" || later(erasure.at, CONFIRMATION_LASTS) < now) {
    return {
      person,
      paragraphs: ['Nothing is waiting for a yes. To have something erased, write "forget" and the name of the company.'],
    };
  }
  return {
    person: { ...person, erasure: { status: "confirmed", at: now, erasure: erasure.erasure } },
    paragraphs: [erased(erasure.erasure)],
  };
}

/** Whose erasure the person has confirmed and that is still to be done. */
export function interviewsToErase({ erasure }: Person, interviews: readonly Interview[]): readonly Interview[] {
  if (erasure.status !== "confirmed") return [];
  const { erasure: what } = erasure;
  return what.scope === "everything" ? interviews : interviews.filter(({ id }) => what.interviewIds.includes(id));
}

function idsNamed(name: string, interviews: readonly Interview[]) {
  const isNamed = ({ facts: { company = "" } }: Interview) =>
    sameCompany(company, name) || ` ${comparable(company)} `.includes(` ${comparable(name)} `);
  return interviews.filter((interview) => comparable(name) !== "" && isNamed(interview)).map(({ id }) => id);
}

function nothingNamed(name: string, interviews: readonly Interview[]): string {
  const known = interviews.map(nameOf).join(" · ");
  return `Nothing on record is called "${name}", so nothing was erased. ${known === "" ? "Nothing is on record." : `On record: ${known}.`}`;
}

function questionFor(erasure: Erasure, interviews: readonly Interview[]): string {
  if (erasure.scope === "everything") {
    return "This erases everything that is held about you: all interviews, your mails to me and your settings. It cannot be undone. Answer yes to go on.";
  }
  const names = interviews.filter(({ id }) => erasure.interviewIds.includes(id)).map(nameOf);
  return `This erases ${names.join(" and ")}, with your mails about it. It cannot be undone. Answer yes to go on.`;
}

function erased(erasure: Erasure): string {
  return erasure.scope === "everything"
    ? "Everything that was held about you is erased: the interviews, your mails, your settings and all that was to come. What lies in your own mailbox stays yours to delete. This is the last mail about it."
    : `Erased: all that was held about ${erasure.name}, your mails about it, and everything that was to come.`;
}

/**
 * The person's item after those interviews were erased: nothing waits any more, and mails that were about them count as
 * handled, so that a repeat does not bring one back. "Everything" stays confirmed until the item itself is erased.
 */
export function withoutErased(person: Person, erasedIds: ReadonlySet<InterviewId>): Person {
  const { erasure } = person;
  const isOver = erasure.status === "confirmed" && erasure.erasure.scope === "interviews";
  return {
    ...person,
    erasure: isOver ? { status: "none" } : erasure,
    handled: person.handled.map((message) => forgetting(message, erasedIds)),
  };
}

function forgetting({ interviewIds, ...message }: PersonsMessage, erasedIds: ReadonlySet<InterviewId>): PersonsMessage {
  const left = interviewIds?.filter((id) => !erasedIds.has(id)) ?? [];
  return left.length === 0 ? message : { ...message, interviewIds: left };
}
