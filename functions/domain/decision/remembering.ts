import type { Person, PersonsMessage } from "#domain/person/person.ts";

/** A mail is repeated within hours; the person's item remembers far more than come in that time. */
const REMEMBERED_MESSAGES = 500;
const KEPT_ANSWERS = 60;

/** The person's item with one more mail remembered, and the oldest memories and answers that were sent let go. */
export function remembering(person: Person, message: PersonsMessage): Person {
  const isKept = (index: number) => index >= person.outgoing.length - KEPT_ANSWERS;
  return {
    ...person,
    handled: [...person.handled, message].slice(-REMEMBERED_MESSAGES),
    outgoing: person.outgoing.filter(({ state }, index) => state.status !== "sent" || isKept(index)),
  };
}
