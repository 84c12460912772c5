import type { Command, Understanding } from "#domain/inbound/understanding.ts";
import type { AnswerContent } from "#domain/mail/outgoing-mail.ts";
import { carryOut, type Holdings } from "#domain/person/carry-out.ts";
import type { Person } from "#domain/person/person.ts";
import { type Answerable, answerContent } from "./answer-content.ts";
import { memoryOf, withAnswer } from "./answering.ts";
import type { Arrival, Obstacle } from "./arrival.ts";
import { remembering } from "./remembering.ts";
import { writtenAt } from "./written-at.ts";

/** The person's own item after a mail that concerns no interview. */
export function decideOnPerson(arrival: Arrival, reading: Answerable | Extract<Understanding, { kind: "command" }> | Obstacle): Person {
  const { person, content } = effectOf(arrival, reading);
  return withAnswer(remembering(person, memoryOf(arrival)), content, arrival);
}

interface Effect {
  readonly person: Person;
  readonly content: AnswerContent;
}

function effectOf(
  { person, interviews, mail, receivedAt, now }: Arrival,
  reading: Answerable | Extract<Understanding, { kind: "command" }> | Obstacle,
): Effect {
  if (typeof reading === "string") return { person, content: { kind: "not-understood", reason: reading, questions: [] } };
  if (reading.kind !== "command") return { person, content: answerContent(reading, mail) };
  return reading.commands.reduce<Effect>(
    (effect, command) => carriedOut(effect, command, { interviews, now, writtenAt: writtenAt({ mail, receivedAt }) }),
    {
      person,
      content: { kind: "command", command: reading.commands[0]?.action ?? "help", paragraphs: [] },
    },
  );
}

function carriedOut({ person, content }: Effect, command: Command, holdings: Holdings): Effect {
  const after = carryOut(person, command, holdings);
  const before = content.kind === "command" ? content : { kind: "command" as const, command: command.action, paragraphs: [] };
  return { person: after.person, content: { ...before, paragraphs: [...before.paragraphs, ...after.paragraphs] } };
}
