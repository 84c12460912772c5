import { sameCompany } from "#domain/interview/names.ts";
import { admit } from "./admission/admit.ts";
import type { Assembled } from "./assemble.ts";
import { readCommands } from "./commands/read-commands.ts";
import { isSmallTalk } from "./commands/small-talk.ts";
import { type SameInterview, sameInterview } from "./matching/same-interview.ts";
import type { WhichInterview } from "./matching/which-interview.ts";
import { questionsFor } from "./questions/questions-for.ts";
import { type Read, type Received, readMail } from "./read-mail.ts";
import { ownSubject } from "./text/own-subject.ts";
import type { Understanding } from "./understanding.ts";
import { withoutGuessedTime } from "./without-guessed-time.ts";

/**
 * What the mail says: a new interview, changes to known ones, commands, or nothing to act on. Strangers and machines come
 * first; an answer in the thread of a record is about that record; everything else is weighed by what was read in it.
 */
export function understand(received: Received): Understanding {
  const { mail, person, domain, trustedReceiver } = received;
  const admission = admit({ mail, people: [person.address], domain, trustedReceiver });
  if (admission.kind === "ignore") return { kind: "ignore", reason: admission.reason };
  if (admission.kind !== "admitted") return { kind: "reject", reason: admission.reason };

  const read = readMail(received);
  const isAnswer = read.which.kind === "one" && (read.which.by === "address" || read.which.by === "thread");
  return isAnswer
    ? (fromInvitation(read) ?? fromUpdates(read) ?? fromCommands(read) ?? fromAnswer(read))
    : (fromCommands(read) ?? fromInvitation(read) ?? fromNews(read));
}

function fromCommands({ received, text }: Read): Understanding | undefined {
  const { mail, receivedAt, person } = received;
  const found = readCommands({
    text,
    subject: ownSubject(mail),
    reading: { reference: receivedAt, zone: person.zone, country: person.country },
  });
  // "Yes!!" above an offer is joy, and agrees to nothing.
  const isJoy =
    text.blocks.some(({ kind }) => kind === "forwarded") &&
    found.kind === "commands" &&
    found.commands.every(({ action }) => action === "confirm");
  if (isJoy) return undefined;
  if (found.kind === "commands") return { kind: "command", commands: found.commands };
  return found.kind === "question" ? { kind: "unclear", questions: [found.question] } : undefined;
}

/** An invitation to a known meeting changes its record; one that nobody knows is read with the rest of the mail. */
function fromInvitation({ invitation, log }: Read): Understanding | undefined {
  switch (invitation.kind) {
    case "cancel": {
      const evidence = { cancel: { text: invitation.words, certainty: "stated" as const } };
      return { kind: "update", updates: [{ action: "cancel", recordId: invitation.recordId }], evidence, questions: [] };
    }
    case "reschedule": {
      const { recordId, interviewAt, end, invitation: identity } = invitation;
      const moved = { action: "reschedule", recordId, interviewAt, ...(end ? { end } : {}) } as const;
      const added = { action: "add", recordId, facts: { invitation: identity } } as const;
      return { kind: "update", updates: [moved, added], evidence: log().evidence, questions: [] };
    }
    case "same":
      return {
        kind: "update",
        updates: [{ action: "add", recordId: invitation.recordId, facts: log().facts }],
        evidence: log().evidence,
        questions: [],
      };
    default:
      return undefined;
  }
}

function fromUpdates(read: Read): Understanding | undefined {
  const { updates, questions, evidence } = read.updates();
  return updates.length > 0 || questions.length > 0 ? { kind: "update", updates, evidence, questions } : undefined;
}

/** An answer that changes nothing by itself may tell more about the interview, or of its next round. */
function fromAnswer({ which, text, ...read }: Read): Understanding {
  const log = read.log();
  const record = which.kind === "one" ? which.record : undefined;
  if (record && log.facts.when && log.facts.round !== undefined && log.facts.round > record.round) {
    return logged({
      ...log,
      facts: { ...(record.company ? { company: record.company } : {}), ...(record.role ? { role: record.role } : {}), ...log.facts },
    });
  }
  if (record && tellsMore(log))
    return {
      kind: "update",
      updates: [{ action: "add", recordId: record.id, facts: withoutGuessedTime(log) }],
      evidence: log.evidence,
      questions: [],
    };
  return isSmallTalk(text) ? { kind: "small-talk" } : unclear();
}

function fromNews(read: Read): Understanding {
  const { text, which, received } = read;
  const log = read.log();
  if (!tellsOfInterview(read)) return fromUpdates(read) ?? (isSmallTalk(text) ? { kind: "small-talk" } : fromLittle(log));
  const match = sameInterview(log.facts, received.records);
  if (match.kind === "new")
    return isNamed(which, log) && read.updates().updates.length > 0 ? (fromUpdates(read) ?? logged(log)) : logged(log);
  return match.kind === "next-round" ? fromNextRound(read, match) : withMore(read, match.record.id);
}

/** Another day at the company is the next round, unless the words move the one that is known, or end it and name no day for sure. */
function fromNextRound(read: Read, { record, round }: Extract<SameInterview, { kind: "next-round" }>): Understanding {
  const log = read.log();
  const isPlanned = log.facts.round !== undefined || log.evidence.interviewAt?.certainty === "stated";
  const tellsOfKnown = read
    .updates()
    .updates.some(
      ({ action, recordId }) =>
        recordId === record.id && (action === "reschedule" || (!isPlanned && (action === "outcome" || action === "cancel"))),
    );
  return (tellsOfKnown ? fromUpdates(read) : undefined) ?? logged({ ...log, facts: { ...log.facts, round } });
}

/** The changes with whatever else the mail tells of the interview; news that only names it again adds nothing. */
function withMore(read: Read, recordId: string): Understanding {
  const log = read.log();
  const { updates, questions, evidence } = read.updates();
  const added = { action: "add", recordId, facts: log.facts } as const;
  const more = updates.length === 0 || tellsMore(log) ? [added] : [];
  return { kind: "update", updates: [...updates, ...more], evidence: { ...log.evidence, ...evidence }, questions };
}

/** A reference may speak for the person at two companies: a company that is named counts for more than a person who is known. */
function isNamed(which: WhichInterview, { facts }: Assembled): boolean {
  if (which.kind !== "one" || which.by !== "words") return false;
  const { company } = which.record;
  return company === undefined || facts.company === undefined || sameCompany(company, facts.company);
}

/** Whether enough was read for an interview of its own: some two of when, where, with whom and for what. */
function tellsOfInterview({ log, invitation }: Read): boolean {
  if (invitation.kind === "log") return true;
  const { facts } = log();
  const told = [facts.when, facts.company, facts.role, facts.interviewers[0], facts.decisionBy].filter((fact) => fact !== undefined);
  return (
    told.length >= 2 &&
    (facts.when !== undefined || facts.interviewers.length > 0 || (facts.company !== undefined && facts.role !== undefined))
  );
}

/** One fact alone is logged when it is of an interview, with questions for the rest. */
function fromLittle(log: Assembled): Understanding {
  const { company, interviewers, when, role } = log.facts;
  const isWhen = when !== undefined && log.evidence.interviewAt?.certainty === "stated";
  return company !== undefined || interviewers.length > 0 || isWhen || role !== undefined || log.doubts.length > 0
    ? logged(log)
    : unclear();
}

function tellsMore({ facts }: Assembled): boolean {
  const { interviewers, needs, strengths, corrections, references, owed } = facts;
  return (
    [interviewers, needs, strengths, corrections, references, owed].some((list) => list.length > 0) ||
    facts.contactChannel !== undefined ||
    facts.notes !== undefined
  );
}

function logged({ facts, evidence, doubts }: Assembled): Understanding {
  return { kind: "log", facts, evidence, questions: questionsFor(facts, doubts) };
}

function unclear(): Understanding {
  return { kind: "unclear", questions: [{ field: "interview", question: "Which interview is this about, and what should I note?" }] };
}
