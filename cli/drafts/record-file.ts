import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import { POINT_KINDS } from "#domain/follow-up/follow-up-point.ts";
import type { InterviewFacts, InterviewTime } from "#domain/interview/interview-facts.ts";
import { calendarDate, isCalendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { isZone, zone } from "#domain/time/zone.ts";

const date = z.string().refine(isCalendarDate, "is not a date like 2026-11-20").transform(calendarDate);
const moment = z.iso.datetime({ offset: true }).transform((text) => instant(text));
const text = z.string();
const texts = z.array(text).default([]);

const PERSON_ON_RECORD = { email: text.optional(), phone: text.optional() };
const INTERVIEWER = z.object({ ...PERSON_ON_RECORD, name: text, title: text.optional(), topics: texts });
const REFERENCE = z.object({ ...PERSON_ON_RECORD, name: text, relation: text.optional(), project: text.optional() });
const OWED = z.object({ what: text, date: date.optional(), to: text.optional() });

/** The record as `npm run understand` prints it. */
const RECORD = z.object({
  company: text.optional(),
  role: text.optional(),
  interviewAt: z.union([moment, date]).optional(),
  zone: z.string().refine(isZone, "is not a time zone").transform(zone).default(zone("UTC")),
  format: z.enum(["in-person", "phone", "video"]).optional(),
  round: z.number().int().positive().optional(),
  interviewers: z.array(INTERVIEWER).default([]),
  coordinator: z.object({ name: text.optional(), email: text.optional() }).optional(),
  decisionBy: date.optional(),
  contactChannel: z.object({ kind: z.enum(["email", "phone"]), value: text.optional() }).optional(),
  followUpBy: OWED.optional(),
  references: z.array(REFERENCE).default([]),
  needs: texts,
  strengths: texts,
  corrections: texts,
  notes: text.optional(),
});

/** What the file of a record may say beside the record itself. */
const AROUND = z.object({
  kind: z.enum(POINT_KINDS).optional().catch(undefined),
  /** Whom or what the draft is about: an interviewer, a reference, the thing owed. */
  about: text.optional(),
  dueAt: moment.optional(),
  sendBy: moment.optional(),
  person: z.object({ name: text.optional(), phone: text.optional(), address: text.default(""), country: text.default("US") }).optional(),
  others: z.array(RECORD).default([]),
  siblings: z.array(z.object({ name: text, text })).default([]),
});

export type RecordFile = Omit<z.output<typeof AROUND>, "others"> & {
  readonly facts: InterviewFacts;
  readonly others: readonly InterviewFacts[];
};

/** Reads a record file: the output of `npm run understand`, or its record alone, with what AROUND allows beside it. Refuses with RECORD_UNREADABLE. */
export function readRecord(json: string, name: string): RecordFile {
  const value = parsed(json, name);
  const inner = z.object({ record: z.looseObject({}) }).safeParse(value);
  const record = RECORD.safeParse(inner.success ? inner.data.record : value);
  const around = AROUND.safeParse(value);
  if (!record.success) throw unreadable(name, firstIssue(record.error));
  if (!around.success) throw unreadable(name, firstIssue(around.error));
  return { ...around.data, facts: factsOf(record.data), others: around.data.others.map(factsOf) };
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw unreadable(name, "it is not JSON", cause);
  }
}

function factsOf({ interviewAt, followUpBy, ...facts }: z.output<typeof RECORD>): InterviewFacts {
  const given = { ...facts, owed: followUpBy ? [followUpBy] : [], ...(interviewAt !== undefined && { when: timeOf(interviewAt) }) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as InterviewFacts;
}

function timeOf(interviewAt: NonNullable<z.output<typeof RECORD>["interviewAt"]>): InterviewTime {
  return isCalendarDate(interviewAt) ? { kind: "date", date: interviewAt } : { kind: "time", start: instant(interviewAt) };
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.join(".") || "it"}: ${issue.message}` : "it is not a record";
}

function unreadable(name: string, reason: string, cause?: unknown): Failure {
  return new Failure("RECORD_UNREADABLE", { message: `${name} cannot be read as a record: ${reason}.`, retry: "never", cause });
}
