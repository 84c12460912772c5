import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "#domain/failure.ts";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import { planFollowUps } from "#domain/follow-up/plan.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { MailCase } from "#domain/mail/mail-case.ts";
import type { AnswerContent, MailCause, MailNumber } from "#domain/mail/outgoing-mail.ts";
import { newPerson } from "#domain/person/new-person.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import { HOUR, instant, later } from "#domain/time/instant.ts";

const SAMPLES = fileURLToPath(new URL("../templates/samples", import.meta.url));

/** A record that samples build on: templates/samples/records/*.json. */
interface SampleRecord {
  readonly person: Pick<Person, "name" | "address" | "phone" | "zone" | "country">;
  readonly loggedAt: string;
  readonly subject: string;
  readonly facts: InterviewFacts;
  readonly evidence: Interview["evidence"];
}

/** One mail: templates/samples/*.json. A point's id may end in "*" where the rest of it follows from the plan. */
interface Sample extends Partial<Pick<Interview, "stage" | "acceptedElsewhereAt">> {
  readonly record: string;
  readonly facts?: Partial<InterviewFacts>;
  /** The points that the person sent, or that wait in the inbox, in the order in which it happened. */
  readonly sent?: readonly string[];
  readonly delivered?: readonly string[];
  readonly number: number;
  readonly now?: string;
  /** What the mail is: a follow-up point's, or an answer; a personal one belongs to no interview. */
  readonly point?: string;
  readonly answer?: AnswerContent;
  readonly isPersonal?: boolean;
  readonly subject?: string;
}

/** The names of the samples: one for each kind of mail that a person can get. */
export function sampleNames(): readonly string[] {
  return readdirSync(SAMPLES)
    .filter((file) => file.endsWith(".json"))
    .map((file) => basename(file, ".json"))
    .sort();
}

/** Everything that the sample's mail is composed from, with the plan as the planner makes it. */
export function sampleCase(name: string): MailCase {
  const sample = read<Sample>(`${name}.json`);
  const record = read<SampleRecord>(`records/${sample.record}.json`);
  const person: Person = { ...newPerson({ id: "p1sample" as PersonId, ...record.person }), ...record.person };
  const interview = followed(sample, record, person);
  const point = sample.point === undefined ? undefined : pointNamed(sample.point, interview);
  const now = instant(sample.now ?? point?.dueAt ?? interview.loggedAt);
  const cause: MailCause = point
    ? { kind: "point", pointId: point.id }
    : { kind: "answer", content: contentOf(sample, name), inReplyTo: "<latest@example.com>", subject: sample.subject ?? record.subject };
  const mail = { number: sample.number as MailNumber, cause, dueAt: now, state: { status: "queued" } } as const;
  return { person, interviews: [interview], mail, now, mailDomain: "mail.example.org", ...(sample.isPersonal ? {} : { interview }) };
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(SAMPLES, file), "utf8")) as Content;
}

/** The record as it stands when the mail is written: planned, then sent and delivered one after the other, then told how it ended. */
function followed({ facts, sent = [], delivered = [], ...sample }: Sample, record: SampleRecord, person: Person): Interview {
  const logged = planned(newInterview(record, facts), person);
  const afterSent = sent.reduce((interview, id) => settled(interview, { id, status: "sent", person }), logged);
  const afterAll = delivered.reduce((interview, id) => settled(interview, { id, status: "delivered", person }), afterSent);
  const { stage, acceptedElsewhereAt } = sample;
  return planned({ ...afterAll, ...(stage && { stage }), ...(acceptedElsewhereAt && { acceptedElsewhereAt }) }, person);
}

function newInterview({ loggedAt, subject, facts, evidence }: SampleRecord, changed: Partial<InterviewFacts> = {}): Interview {
  const all = { ...facts, ...changed };
  const answer: MailCause = { kind: "answer", content: { kind: "logged", questions: [], added: false }, subject };
  const at = instant(loggedAt);
  return {
    kind: "interview",
    id: "i1sample" as InterviewId,
    personId: "p1sample" as PersonId,
    version: 1,
    loggedAt: at,
    origin: all,
    changes: [],
    facts: all,
    evidence,
    stage: { kind: "waiting" },
    points: [],
    outgoing: [{ number: 1 as MailNumber, cause: answer, dueAt: at, state: { status: "sent", at } }],
    handled: [],
    thread: ["<logged@example.com>"],
    earlierDecisionDates: [],
  };
}

function planned(interview: Interview, person: Person): Interview {
  const now = interview.points.reduce((latest, { state }) => ("at" in state && state.at > latest ? state.at : latest), interview.loggedAt);
  const { stage, acceptedElsewhereAt } = interview;
  const told = "at" in stage ? stage.at : (acceptedElsewhereAt ?? now);
  return { ...interview, points: planFollowUps({ interview, person, now: told > now ? told : now }) };
}

interface Settling {
  readonly id: string;
  readonly status: "sent" | "delivered";
  readonly person: Person;
}

function settled(interview: Interview, { id, status, person }: Settling): Interview {
  const { id: pointId, dueAt } = pointNamed(id, interview);
  const at = status === "sent" ? later(dueAt, HOUR / 2) : dueAt;
  const points = interview.points.map((point) => (point.id === pointId ? { ...point, state: { status, at } } : point));
  return planned({ ...interview, points }, person);
}

function pointNamed(name: string, { points }: Interview): FollowUpPoint {
  const point = points.find(({ id }) => (name.endsWith("*") ? id.startsWith(name.slice(0, -1)) : id === name));
  if (!point) {
    const there = points.map(({ id }) => id).join(", ");
    throw new Failure("POINT_UNKNOWN", { message: `The sample names the point ${name}; the plan has ${there}.`, retry: "never" });
  }
  return point;
}

function contentOf({ answer }: Sample, name: string): AnswerContent {
  if (!answer) throw new Failure("SAMPLE_INCOMPLETE", { message: `${name}.json names neither a point nor an answer.`, retry: "never" });
  return answer;
}
