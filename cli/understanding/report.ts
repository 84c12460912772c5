import type { Understanding, Update } from "#domain/inbound/understanding.ts";
import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import { isCalendarDate } from "#domain/time/calendar-date.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { withOffset, type Zone } from "#domain/time/zone.ts";

/** The understanding in the form that the command prints: instants with the offset of their zone, empty fields left out. */
export function reportOf(understanding: Understanding, zone: Zone): object {
  switch (understanding.kind) {
    case "log": {
      const { facts, questions, evidence } = understanding;
      return { kind: "log", record: recordOf(facts), questions, evidence };
    }
    case "update": {
      const { updates, questions, evidence } = understanding;
      return { kind: "update", updates: updates.map((update) => updateOf(update, zone)), questions, evidence };
    }
    case "command":
      return { kind: "update", updates: understanding.commands, questions: [], evidence: {} };
    case "small-talk":
      return { kind: "reject", reason: "small-talk" };
    case "unclear":
      return { kind: "reject", reason: "unclear", questions: understanding.questions };
    default:
      return understanding;
  }
}

function recordOf(facts: InterviewFacts): object {
  const { company, role, format, interviewers, coordinator, decisionBy, contactChannel, references, referencesRequested } = facts;
  const { needs, strengths, corrections, round, notes, owed, invitation } = facts;
  return withoutEmpty({
    company,
    role,
    ...whenOf(facts),
    format,
    interviewers,
    coordinator,
    decisionBy,
    contactChannel,
    followUpBy: owed[0],
    owed,
    references,
    referencesRequested,
    needs,
    strengths,
    corrections,
    round,
    notes,
    icsUid: invitation?.uid,
  });
}

function whenOf({ when, zone }: InterviewFacts): object {
  if (!when) return { zone };
  if (when.kind === "date") return { interviewAt: when.date, zone };
  return { interviewAt: withOffset(when.start, zone), ...(when.end ? { interviewEnd: withOffset(when.end, zone) } : {}), zone };
}

function updateOf(update: Update, zone: Zone): object {
  if (update.action === "reschedule")
    return { ...update, interviewAt: momentOf(update.interviewAt, zone), ...(update.end ? { end: withOffset(update.end, zone) } : {}) };
  return update;
}

function momentOf(moment: string, zone: Zone): string {
  return isCalendarDate(moment) ? moment : withOffset(instant(moment) satisfies Instant, zone);
}

function withoutEmpty(record: object): object {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
