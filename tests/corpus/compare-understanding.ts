import type { UnderstandingCase } from "./understanding-case.ts";

/** The printed form of an understanding, read loosely, as whoever compares it knows nothing of our types. */
export interface Printed {
  readonly kind: string;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly updates?: readonly Readonly<Record<string, unknown>>[];
  readonly questions?: readonly { readonly field: string }[];
}

export interface Comparison {
  readonly expected: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly title?: string;
  readonly topics?: readonly string[];
  readonly relation?: string;
  readonly project?: string;
}

interface Check {
  readonly label: string;
  readonly holds: boolean;
  readonly got: unknown;
}

/** Case, hyphens, blanks and the mark at the end do not count. */
const plain = (text: unknown) =>
  String(text ?? "")
    .normalize("NFC")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[-‐-―]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/[.,;:]$/, "");
const personName = (text: unknown) => plain(text).replace(/^(mr|mrs|ms|miss|mx|dr|prof)\.? /, "");
const isOneOf = (expected: string | { readonly anyOf: readonly string[] }, got: unknown, same = plain) =>
  (typeof expected === "string" ? [expected] : expected.anyOf).some((text) => same(text) === same(got));
const lastDigits = (text: unknown) =>
  String(text ?? "")
    .replace(/\D/g, "")
    .slice(-10);
const isEmpty = (value: unknown) => value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
const holdsPhrase = (items: unknown, phrase: string) => Array.isArray(items) && items.some((item) => plain(item).includes(plain(phrase)));

/** Compares what was read with what a careful reader finds: what was missed, and what nothing in the mail supports. */
export function compareUnderstanding(wanted: UnderstandingCase, got: Printed): Comparison {
  const checks = [
    { label: `kind ${wanted.kind}`, holds: got.kind === wanted.kind, got: got.kind },
    ...factChecks(wanted, got),
    ...updateChecks(wanted, got),
  ];
  const guards = guardChecks(wanted, got);
  const words = ({ label, got: value }: Check) => `${label} (got ${JSON.stringify(value)?.slice(0, 140)})`;
  return {
    expected: checks.length,
    missed: checks.filter(({ holds }) => !holds).map(words),
    invented: guards.filter(({ holds }) => !holds).map(words),
  };
}

function factChecks({ expect: want }: UnderstandingCase, { record = {} }: Printed): readonly Check[] {
  if (!want) return [];
  const owed = record.followUpBy as { date?: string; what?: string } | undefined;
  const phrases = (["needs", "strengths", "corrections"] as const).flatMap((field) =>
    (want[field] ?? []).map((phrase) => ({ field, phrase })),
  );
  return [
    ...singleChecks(want, record),
    ...(want.contactChannel ? channelChecks(want.contactChannel, record.contactChannel as { kind?: string; value?: string }) : []),
    ...(want.followUpBy
      ? [
          { label: "followUpBy date", holds: owed?.date === want.followUpBy.date, got: owed },
          { label: "followUpBy what", holds: plain(owed?.what).includes(plain(want.followUpBy.what)), got: owed },
        ]
      : []),
    ...(want.interviewers ?? []).flatMap((person) => personChecks(person, record.interviewers)),
    ...(want.references ?? []).flatMap((person) => referenceChecks(person, record.references)),
    ...phrases.map(({ field, phrase }) => ({
      label: `${field}: ${phrase}`,
      holds: holdsPhrase(record[field], phrase),
      got: record[field],
    })),
  ];
}

function singleChecks(want: NonNullable<UnderstandingCase["expect"]>, record: Readonly<Record<string, unknown>>): readonly Check[] {
  const at = String(record.interviewAt ?? "");
  const texts = (["company", "role"] as const).flatMap((field) => {
    const expected = want[field];
    return expected ? [{ label: field, holds: isOneOf(expected, record[field]), got: record[field] }] : [];
  });
  const words = (["format", "decisionBy"] as const).filter((field) => want[field] !== undefined);
  return [
    ...texts,
    ...(want.interviewAt ? [{ label: "interviewAt", holds: isSameMoment(want.interviewAt, at), got: at }] : []),
    ...words.map((field) => ({ label: field, holds: record[field] === want[field], got: record[field] })),
  ];
}

function isSameMoment(wanted: string, got: string): boolean {
  return wanted.includes("T") ? got.includes("T") && Date.parse(got) === Date.parse(wanted) : got === wanted;
}

function channelChecks(
  wanted: { readonly kind: string; readonly value?: string },
  got: { kind?: string; value?: string } | undefined,
): readonly Check[] {
  const same = wanted.kind === "phone" ? lastDigits(got?.value) === lastDigits(wanted.value) : plain(got?.value) === plain(wanted.value);
  return [
    { label: "contactChannel kind", holds: got?.kind === wanted.kind, got },
    ...(wanted.value ? [{ label: "contactChannel value", holds: same, got }] : []),
  ];
}

type Wanted = NonNullable<NonNullable<UnderstandingCase["expect"]>["interviewers"]>[number];

function personChecks(wanted: Wanted, all: unknown): readonly Check[] {
  const people = (all ?? []) as readonly Person[];
  const match = people.find((person) => isOneOf(wanted.name, person.name, personName));
  const of = JSON.stringify(wanted.name);
  return [
    { label: `interviewer ${of}`, holds: match !== undefined, got: people.map(({ name }) => name) },
    ...(wanted.email ? [{ label: `email of ${of}`, holds: plain(match?.email) === plain(wanted.email), got: match?.email }] : []),
    ...(wanted.title ? [{ label: `title of ${of}`, holds: plain(match?.title).includes(plain(wanted.title)), got: match?.title }] : []),
    ...(wanted.topics ?? []).map((topic) => ({
      label: `topic ${topic} of ${of}`,
      holds: holdsPhrase(match?.topics, topic),
      got: match?.topics,
    })),
  ];
}

function referenceChecks(
  wanted: NonNullable<NonNullable<UnderstandingCase["expect"]>["references"]>[number],
  all: unknown,
): readonly Check[] {
  const people = (all ?? []) as readonly (Person & { phone?: string })[];
  const match = people.find((person) => personName(person.name) === personName(wanted.name));
  return [
    { label: `reference ${wanted.name}`, holds: match !== undefined, got: people.map(({ name }) => name) },
    ...(["email", "relation", "project"] as const).flatMap((field) => {
      const phrase = wanted[field];
      return phrase
        ? [{ label: `${field} of ${wanted.name}`, holds: plain(match?.[field]).includes(plain(phrase)), got: match?.[field] }]
        : [];
    }),
  ];
}

type Change = NonNullable<UnderstandingCase["expectUpdate"]>;

function updateChecks({ expectUpdate, expectUpdates = [] }: UnderstandingCase, { updates = [] }: Printed): readonly Check[] {
  return [...(expectUpdate ? [expectUpdate] : []), ...expectUpdates].flatMap((wanted) => changeChecks(wanted, updates));
}

function changeChecks(wanted: Change, updates: NonNullable<Printed["updates"]>): readonly Check[] {
  const alike = updates.filter(({ action }) => action === wanted.action);
  const match = alike.find(({ recordId }) => recordId === wanted.recordId) ?? alike[0];
  const fields = (["outcome", "decisionBy", "recordId"] as const).filter((field) => wanted[field] !== undefined);
  return [
    { label: `action ${wanted.action}`, holds: match !== undefined, got: updates.map(({ action }) => action) },
    ...fields.map((field) => ({ label: field, holds: match?.[field] === wanted[field], got: match?.[field] })),
    ...(wanted.until ? [{ label: "until", holds: isSameDelay(wanted, match), got: match }] : []),
    ...(wanted.interviewAt
      ? [{ label: "interviewAt", holds: isSameMoment(wanted.interviewAt, String(match?.interviewAt)), got: match }]
      : []),
    ...(wanted.to ? [{ label: "correction", holds: plain(JSON.stringify(match ?? {})).includes(plain(wanted.to)), got: match }] : []),
  ];
}

function isSameDelay(wanted: Change, got: Readonly<Record<string, unknown>> | undefined): boolean {
  return got?.until ? String(got.until).slice(0, 10) === wanted.until : got?.days !== undefined && got.days === wanted.days;
}

function guardChecks(wanted: UnderstandingCase, { record = {}, updates = [], questions = [] }: Printed): readonly Check[] {
  const people = (record.interviewers ?? []) as readonly Person[];
  const names = people.map(({ name }) => name);
  const most = wanted.expect?.interviewers?.length;
  return [
    ...(most === undefined ? [] : [{ label: "a further interviewer", holds: people.length <= most, got: names }]),
    ...(wanted.absent ?? []).map((field) => ({
      label: `${field}, which nothing supports`,
      holds: isEmpty(record[field]),
      got: record[field],
    })),
    ...(wanted.notInterviewers ?? []).map((name) => ({
      label: `interviewer ${name}`,
      holds: !names.some((other) => personName(other) === personName(name)),
      got: names,
    })),
    ...(wanted.clarify ?? []).map((field) => ({
      label: `a guess at ${field}`,
      holds: isEmpty(record[field]) || questions.some((question) => question.field === field),
      got: record[field],
    })),
    ...(wanted.forbid ?? []).map((text) => ({ label: `text ${text}`, holds: !JSON.stringify(record).includes(text), got: text })),
    ...(wanted.notActions ?? []).map((action) => ({
      label: `action ${action}`,
      holds: !updates.some((update) => update.action === action),
      got: action,
    })),
  ];
}
