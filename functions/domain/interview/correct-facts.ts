import { isCalendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { isZone } from "#domain/time/zone.ts";
import type { Format, InterviewFacts, InterviewTime } from "./interview-facts.ts";
import { sameName } from "./names.ts";

/** One thing on record that was wrong, and what it should be. */
export interface Correction {
  readonly field: string;
  readonly from?: string;
  readonly to: string;
}

type Correct = (facts: InterviewFacts, to: string, from: string | undefined) => InterviewFacts;

const CORRECTIONS: Readonly<Partial<Record<string, Correct>>> = {
  company: (facts, company) => ({ ...facts, company }),
  role: (facts, role) => ({ ...facts, role }),
  notes: (facts, notes) => ({ ...facts, notes }),
  format: (facts, to) => (isFormat(to) ? { ...facts, format: to } : facts),
  zone: (facts, to) => (isZone(to) ? { ...facts, zone: to } : facts),
  round: (facts, to) => (/^[1-9]\d?$/.test(to) ? { ...facts, round: Number(to) } : facts),
  decisionBy: (facts, to) => (isCalendarDate(to) ? { ...facts, decisionBy: to } : facts),
  interviewAt: (facts, to) => ({ ...facts, ...whenOf(to) }),
  contactChannel: (facts, to) => ({ ...facts, contactChannel: channelOf(to) }),
  interviewers: renamePerson,
  interviewer: renamePerson,
  name: renamePerson,
  references: renamePerson,
  reference: renamePerson,
  email: (facts, to, from) => completePerson(facts, from, { email: to.toLowerCase() }),
  phone: (facts, to, from) => completePerson(facts, from, { phone: to }),
  title: (facts, to, from) => completePerson(facts, from, { title: to }),
};

/** The facts with one of them put right; a field that is not known, or a value that the field cannot hold, changes nothing. */
export function correctFacts(facts: InterviewFacts, { field, from, to }: Correction): InterviewFacts {
  return CORRECTIONS[field]?.(facts, to.trim(), from) ?? facts;
}

function isFormat(text: string): text is Format {
  return text === "in-person" || text === "phone" || text === "video";
}

function whenOf(text: string): { when?: InterviewTime } {
  if (isCalendarDate(text)) return { when: { kind: "date", date: text } };
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? { when: { kind: "time", start: instant(text) } } : {};
}

/** An address or a number says by itself which of the two it is. */
function channelOf(text: string): NonNullable<InterviewFacts["contactChannel"]> {
  if (text === "email" || text === "phone") return { kind: text };
  return text.includes("@") ? { kind: "email", value: text } : { kind: "phone", value: text };
}

function renamePerson(facts: InterviewFacts, name: string, from: string | undefined): InterviewFacts {
  return changePeople(facts, from ?? name, (somebody) => ({ ...somebody, name }));
}

function completePerson(
  facts: InterviewFacts,
  whose: string | undefined,
  values: { email?: string; phone?: string; title?: string },
): InterviewFacts {
  return changePeople(facts, whose, (somebody) => ({ ...somebody, ...values }));
}

/** Changes those of that name; without a name, the only interviewer. */
function changePeople(
  facts: InterviewFacts,
  whose: string | undefined,
  change: <Somebody extends { readonly name: string; readonly email?: string }>(somebody: Somebody) => Somebody,
): InterviewFacts {
  const isMeant = ({ name, email }: { readonly name: string; readonly email?: string }) =>
    whose === undefined ? facts.interviewers.length === 1 : sameName(name, whose) || email === whose.toLowerCase();
  return {
    ...facts,
    interviewers: facts.interviewers.map((one) => (isMeant(one) ? change(one) : one)),
    references: whose === undefined ? facts.references : facts.references.map((one) => (isMeant(one) ? change(one) : one)),
  };
}
