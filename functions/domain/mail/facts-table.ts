import { ownWordsToldToPerson, toldToPerson } from "#domain/draft/wording/retold.ts";
import type { Evidence } from "#domain/inbound/understanding.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type {
  ContactChannel,
  Format,
  Interviewer,
  InterviewFacts,
  InterviewTime,
  Owed,
  Reference,
} from "#domain/interview/interview-facts.ts";
import { dateIn } from "#domain/time/zone.ts";
import { clockTime, longDate, longMoment, type Reader, zoneName } from "./date-words.ts";
import { oneLine } from "./inert-text.ts";
import type { FactRow } from "./mail-view.ts";

const LONGEST_LINE = 240;
const MOST_LINES = 16;
const MOST_ROWS = 6;

const FORMAT_WORDS: Readonly<Record<Format, string>> = { "in-person": "in person", phone: "by phone", video: "by video" };
const ROUND_WORDS = ["first", "second", "third", "fourth", "fifth"];

/** Everything understood, one row a field; a row whose evidence was a guess says so (product.md L6). What nobody said has no row. */
export function factsTable({ facts, evidence }: Pick<Interview, "facts" | "evidence">, reader: Reader): readonly FactRow[] {
  const rows: readonly Row[] = [
    ["Company", ["company"], [facts.company]],
    ["Role", ["role"], [facts.role]],
    ["When", ["interviewAt", "when", "zone"], [facts.when && whenWords(facts.when, facts, reader)]],
    ["Format", ["format", "round"], [howWords(facts)]],
    ...rowsEach(["With", "and with"], ["interviewers", "topics"], facts.interviewers.map(interviewerLines)),
    ["Coordinator", ["coordinator"], [joined([facts.coordinator?.name, facts.coordinator?.email])]],
    ["Decision by", ["decisionBy"], [facts.decisionBy && longDate(facts.decisionBy, reader)]],
    ["Contact by", ["contactChannel"], [facts.contactChannel && channelWords(facts.contactChannel)]],
    ["You promised", ["followUpBy", "owed"], facts.owed.map((owed) => owedWords(owed, reader))],
    ["They need", ["needs"], facts.needs.map(toldToPerson)],
    ["You bring", ["strengths"], facts.strengths.map(ownWordsToldToPerson)],
    ["To correct", ["corrections"], facts.corrections.map(ownWordsToldToPerson)],
    ...rowsEach(["References", "and"], ["references"], facts.references.map(referenceLines)),
    ["Your notes", ["notes"], facts.notes?.split("\n") ?? []],
  ];
  return rows.flatMap((row) => factRow(row, evidence));
}

/** The label, the fields whose evidence counts, and the lines. */
type Row = readonly [string, readonly string[], readonly (string | undefined)[]];

function factRow([label, fields, values]: Row, evidence: Evidence): readonly FactRow[] {
  const lines = values.flatMap((value) => (value?.trim() ? [oneLine(value, LONGEST_LINE)] : []));
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more`] : lines;
  const [first, ...rest] = shown;
  if (first === undefined) return [];
  return [{ label, first, rest, guessed: fields.some((field) => evidence[field]?.certainty === "guessed") }];
}

function whenWords(when: InterviewTime, { zone }: InterviewFacts, reader: Reader): string {
  if (when.kind === "date") return `${longDate(when.date, reader)} (no time given)`;
  const there = { ...reader, zone };
  const end = when.end && dateIn(when.end, zone) === dateIn(when.start, zone) ? ` to ${clockTime(when.end, there)}` : "";
  const place = zone === reader.zone ? "" : ` ${zoneName(zone)} time`;
  return `${longMoment(when.start, there)}${end}${place}`;
}

function howWords({ format, round }: InterviewFacts): string | undefined {
  const parts = [format && FORMAT_WORDS[format], round && `${ROUND_WORDS[round - 1] ?? `${round}th`} round`];
  return parts.filter(Boolean).join(", ") || undefined;
}

/** One row for each person, so that their details stand with the right one; a long list shares a row. */
function rowsEach([first, further]: readonly [string, string], evidence: Row[1], people: readonly Row[2][]): readonly Row[] {
  if (people.length > MOST_ROWS) return [[first, evidence, people.flat()]];
  return people.map((lines, index) => [index === 0 ? first : further, evidence, lines]);
}

function interviewerLines({ name, title, email, phone, topics }: Interviewer): Row[2] {
  const about = topics.length === 0 ? undefined : `talked about ${topics.map(toldToPerson).join("; ")}`;
  return [title ? `${name}, ${title}` : name, joined([email, phone]), about];
}

function referenceLines({ name, relation, email, phone, project }: Reference): Row[2] {
  return [relation ? `${name}, ${toldToPerson(relation)}` : name, joined([email, phone]), project && ownWordsToldToPerson(project)];
}

function channelWords({ kind, value }: ContactChannel): string {
  return value ? `${kind}, ${value}` : kind;
}

function owedWords({ what, date, to }: Owed, reader: Reader): string {
  return `${ownWordsToldToPerson(what)}${to ? `, to ${to}` : ""}${date ? `, by ${longDate(date, reader)}` : ""}`;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(" · ") || undefined;
}
