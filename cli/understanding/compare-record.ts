import type { ExpectedPerson, ExpectedRecord, ExpectedReference } from "./expected-case.ts";
import { type Check, holdsPhrase, isOneOf, isSameMoment, personName, plain } from "./same.ts";

type Printed = Readonly<Record<string, unknown>>;

interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly title?: string;
  readonly topics?: readonly string[];
  readonly relation?: string;
  readonly project?: string;
}

const lastDigits = (text: unknown) =>
  String(text ?? "")
    .replace(/\D/g, "")
    .slice(-10);

/** Every fact that the record must hold. */
export function recordChecks(want: ExpectedRecord, record: Printed): readonly Check[] {
  const phrases = (["needs", "strengths", "corrections"] as const).flatMap((field) =>
    (want[field] ?? []).map((phrase) => ({ field, phrase })),
  );
  return [
    ...textChecks(want, record),
    ...timeChecks(want, record),
    ...channelChecks(want, record),
    ...owedChecks(want, record),
    ...(want.interviewers ?? []).flatMap((person) => personChecks(person, record.interviewers)),
    ...(want.references ?? []).flatMap((person) => referenceChecks(person, record.references)),
    ...phrases.map(({ field, phrase }) => ({
      field,
      label: `${field}: ${phrase}`,
      holds: holdsPhrase(record[field], phrase),
      got: record[field],
    })),
  ];
}

function textChecks(want: ExpectedRecord, record: Printed): readonly Check[] {
  const texts = (["company", "role"] as const).flatMap((field) => {
    const expected = want[field];
    return expected ? [{ field, label: field, holds: isOneOf(expected, record[field]), got: record[field] }] : [];
  });
  const words = (["format", "decisionBy"] as const).filter((field) => want[field] !== undefined);
  return [...texts, ...words.map((field) => ({ field, label: field, holds: record[field] === want[field], got: record[field] }))];
}

function timeChecks({ interviewAt, zone }: ExpectedRecord, record: Printed): readonly Check[] {
  if (!interviewAt) return [];
  const at = String(record.interviewAt ?? "");
  const found = { field: "interviewAt", label: "interviewAt", holds: isSameMoment(interviewAt, at), got: at };
  if (!zone || typeof record.zone !== "string") return [found];
  const holds = offsetAt(zone, interviewAt) === offsetAt(record.zone, interviewAt);
  return [found, { field: "interviewAt", label: "zone", holds, got: record.zone }];
}

/** Zones of different names are the same where their clocks are. */
function offsetAt(zone: string, moment: string): string | undefined {
  const at = new Date(moment.includes("T") ? moment : `${moment}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value;
}

function channelChecks({ contactChannel: wanted }: ExpectedRecord, record: Printed): readonly Check[] {
  if (!wanted) return [];
  const got = record.contactChannel as { kind?: string; value?: string } | undefined;
  const same = wanted.kind === "phone" ? lastDigits(got?.value) === lastDigits(wanted.value) : plain(got?.value) === plain(wanted.value);
  const field = "contactChannel";
  return [
    { field, label: "contactChannel kind", holds: got?.kind === wanted.kind, got },
    ...(wanted.value ? [{ field, label: "contactChannel value", holds: same, got }] : []),
  ];
}

function owedChecks({ followUpBy: wanted }: ExpectedRecord, record: Printed): readonly Check[] {
  if (!wanted) return [];
  const got = record.followUpBy as { date?: string; what?: string } | undefined;
  return [
    { field: "followUpBy", label: "followUpBy date", holds: got?.date === wanted.date, got },
    { field: "followUpBy", label: "followUpBy what", holds: plain(got?.what).includes(plain(wanted.what)), got },
  ];
}

function personChecks(wanted: ExpectedPerson, all: unknown): readonly Check[] {
  const people = (all ?? []) as readonly Person[];
  const match = people.find((person) => isOneOf(wanted.name, person.name, personName));
  const of = JSON.stringify(wanted.name);
  const { email, title } = wanted;
  return [
    { field: "interviewers", label: `interviewer ${of}`, holds: match !== undefined, got: people.map(({ name }) => name) },
    ...(email
      ? [{ field: "interviewers' email", label: `email of ${of}`, holds: plain(match?.email) === plain(email), got: match?.email }]
      : []),
    ...(title
      ? [{ field: "interviewers' title", label: `title of ${of}`, holds: plain(match?.title).includes(plain(title)), got: match?.title }]
      : []),
    ...(wanted.topics ?? []).map((topic) => ({
      field: "topics",
      label: `topic ${topic} of ${of}`,
      holds: holdsPhrase(match?.topics, topic),
      got: match?.topics,
    })),
  ];
}

function referenceChecks(wanted: ExpectedReference, all: unknown): readonly Check[] {
  const people = (all ?? []) as readonly Person[];
  const match = people.find((person) => personName(person.name) === personName(wanted.name));
  const field = "references";
  return [
    { field, label: `reference ${wanted.name}`, holds: match !== undefined, got: people.map(({ name }) => name) },
    ...(["email", "relation", "project"] as const).flatMap((detail) => {
      const phrase = wanted[detail];
      const got = match?.[detail];
      return phrase ? [{ field, label: `${detail} of ${wanted.name}`, holds: plain(got).includes(plain(phrase)), got }] : [];
    }),
  ];
}
