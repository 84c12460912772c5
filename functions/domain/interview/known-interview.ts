import type { KnownInterview } from "#domain/inbound/known-interview.ts";
import type { Question } from "#domain/inbound/understanding.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Interview } from "./interview.ts";

/** What reading a mail needs to know of the record. */
export function knownInterview(interview: Interview, mailDomain: string): KnownInterview {
  const { id, facts, stage, points } = interview;
  return {
    id,
    replyTo: `reply+${id}@${mailDomain}`,
    messageIds: [
      ...interview.handled.map(({ messageId }) => messageId),
      ...interview.outgoing.flatMap((mail) => messageIdsOf(mail, id, mailDomain)),
    ],
    ...pick(facts),
    interviewerNames: facts.interviewers.map(({ name }) => name),
    referenceNames: facts.references.map(({ name }) => name),
    addresses: [...facts.interviewers, ...facts.references].flatMap(({ name, email }) =>
      email ? [{ name, email: email.toLowerCase() }] : [],
    ),
    round: facts.round ?? 1,
    openQuestions: openQuestions(interview),
    deliveredPoints: points
      .filter(({ state }) => state.status === "delivered")
      .map(({ kind, about }) => (about ? { kind, about } : { kind })),
    isOpen: stage.kind === "waiting" || stage.kind === "offered" || stage.kind === "no-show",
  };
}

function pick({ company, role, when, decisionBy, invitation }: Interview["facts"]) {
  return {
    ...(company === undefined ? {} : { company }),
    ...(role === undefined ? {} : { role }),
    ...(when === undefined ? {} : { when }),
    ...(decisionBy === undefined ? {} : { decisionBy }),
    ...(invitation === undefined ? {} : { invitation }),
  };
}

/** The id that we wrote, which a relay may have kept, and the one that the mail service gave it instead. */
function messageIdsOf({ number, state }: OutgoingMail, id: string, mailDomain: string): readonly string[] {
  if (state.status !== "sent") return [];
  return [`<${id}.${number}@${mailDomain}>`, ...(state.messageId === undefined ? [] : [state.messageId])];
}

/** What the latest answer asked: once another mail was answered, its questions are the ones that stand. */
function openQuestions({ outgoing }: Interview): readonly Question[] {
  const content = outgoing
    .map(({ cause }) => (cause.kind === "answer" ? cause.content : undefined))
    .findLast((answer) => answer !== undefined);
  return content && "questions" in content ? content.questions : [];
}
