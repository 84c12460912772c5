import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import type { KnownInterview } from "#domain/inbound/known-interview.ts";
import type { InterviewTime } from "#domain/interview/interview-facts.ts";
import { calendarDate, isCalendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";

const text = z.string().max(400);
const person = z.object({ name: text, email: text.optional() });
const StoredRecord = z.object({
  id: text,
  replyTo: text.default(""),
  lastMessageId: text.optional(),
  messageIds: z.array(text).default([]),
  company: text.optional(),
  role: text.optional(),
  interviewers: z.array(person).default([]),
  references: z.array(person).default([]),
  interviewAt: text.optional(),
  decisionBy: text.optional(),
  round: z.number().int().min(1).default(1),
  icsUid: text.optional(),
  icsSequence: z.number().int().min(0).default(0),
  openQuestions: z.array(z.object({ field: text, question: text })).default([]),
  deliveredPoints: z.array(z.object({ kind: text, about: text.optional() })).default([]),
  isOpen: z.boolean().default(true),
});
const Context = z.object({ records: z.array(StoredRecord).max(1_000).default([]) });

/** The person's stored records that a context file describes; refuses another form with CONTEXT_INVALID. */
export function storedRecords(json: string): readonly KnownInterview[] {
  try {
    return Context.parse(JSON.parse(json)).records.map(knownInterview);
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? `${cause.issues[0]?.path.join(".")}: ${cause.issues[0]?.message}` : String(cause);
    throw new Failure("CONTEXT_INVALID", { message: `--context: ${reason.split("\n", 1)[0]}`, retry: "never", cause });
  }
}

function knownInterview(record: z.infer<typeof StoredRecord>): KnownInterview {
  const { company, role, interviewers, references } = record;
  return {
    id: record.id,
    replyTo: record.replyTo,
    messageIds: [...record.messageIds, ...(record.lastMessageId ? [record.lastMessageId] : [])],
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    interviewerNames: interviewers.map(({ name }) => name),
    referenceNames: references.map(({ name }) => name),
    addresses: [...interviewers, ...references].flatMap(({ name, email }) => (email ? [{ name, email: email.toLowerCase() }] : [])),
    ...(record.interviewAt ? { when: timeOf(record.interviewAt) } : {}),
    ...(record.decisionBy ? { decisionBy: calendarDate(record.decisionBy.slice(0, 10)) } : {}),
    round: record.round,
    ...(record.icsUid ? { invitation: { uid: record.icsUid, sequence: record.icsSequence } } : {}),
    openQuestions: record.openQuestions,
    deliveredPoints: record.deliveredPoints.map(({ kind, about }) => ({ kind, ...(about ? { about } : {}) })),
    isOpen: record.isOpen,
  };
}

function timeOf(words: string): InterviewTime {
  return isCalendarDate(words) ? { kind: "date", date: words } : { kind: "time", start: instant(words) };
}
