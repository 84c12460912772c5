import { recordChecks } from "./compare-record.ts";
import { changeChecks } from "./compare-updates.ts";
import type { ExpectedCase } from "./expected-case.ts";
import { type Check, type Printed, personName } from "./same.ts";

/** What was looked for, and what must not be there. */
export interface Comparison {
  readonly facts: readonly Check[];
  readonly guards: readonly Check[];
}

/** Compares what was read with what a careful reader finds: what was missed, and what nothing in the mail supports. */
export function compareUnderstanding(wanted: ExpectedCase, got: Printed): Comparison {
  const { kind, expect, expectUpdate, expectUpdates = [] } = wanted;
  const { record = {}, updates = [] } = got;
  const changes = [...(expectUpdate ? [expectUpdate] : []), ...expectUpdates];
  return {
    facts: [
      { field: "kind", label: `kind ${kind}`, holds: got.kind === kind, got: got.kind },
      ...(expect ? recordChecks(expect, record) : []),
      ...(wanted.literal ?? []).map((text) => ({ field: "text", label: `text ${text}`, holds: holdsText(record, text), got: text })),
      ...changes.flatMap((change) => changeChecks(change, updates)),
    ],
    guards: guardChecks(wanted, got),
  };
}

/** The checks that fail, each with what was found instead. */
export function failuresOf(checks: readonly Check[]): readonly string[] {
  return checks.filter(({ holds }) => !holds).map(({ label, got }) => `${label} (got ${JSON.stringify(got)?.slice(0, 140)})`);
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
const holdsText = (record: object, text: string) => JSON.stringify(record).includes(JSON.stringify(text).slice(1, -1));

function guardChecks(wanted: ExpectedCase, got: Printed): readonly Check[] {
  const { record = {}, updates = [], questions = [] } = got;
  return [
    ...peopleGuards(wanted, record.interviewers),
    ...(wanted.absent ?? []).map((field) => ({
      field,
      label: `${field}, which nothing supports`,
      holds: isEmpty(record[field]),
      got: record[field],
    })),
    ...(wanted.clarify ?? []).map((field) => ({
      field,
      label: `a guess at ${field}`,
      holds: isEmpty(record[field]) || questions.some((question) => question.field === field),
      got: record[field],
    })),
    ...(wanted.forbid ?? []).map((text) => ({
      field: "text",
      label: `text ${text}`,
      holds: !JSON.stringify(record).includes(text),
      got: text,
    })),
    ...(wanted.notActions ?? []).map((action) => ({
      field: action,
      label: `action ${action}`,
      holds: !updates.some((update) => update.action === action),
      got: action,
    })),
  ];
}

function peopleGuards({ expect, notInterviewers = [] }: ExpectedCase, all: unknown): readonly Check[] {
  const names = ((all ?? []) as readonly { readonly name?: string }[]).map(({ name }) => name);
  const most = expect?.interviewers?.length;
  const field = "interviewers";
  return [
    ...(most === undefined ? [] : [{ field, label: "a further interviewer", holds: names.length <= most, got: names }]),
    ...notInterviewers.map((name) => ({
      field,
      label: `interviewer ${name}`,
      holds: !names.some((other) => personName(other) === personName(name)),
      got: names,
    })),
  ];
}
