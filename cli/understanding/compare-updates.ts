import type { ExpectedChange } from "./expected-case.ts";
import { type Check, isSameMoment, type Printed, plain } from "./same.ts";

type Change = Readonly<Record<string, unknown>>;

/** What one change must say: the action, and all that the case tells of it. */
export function changeChecks(wanted: ExpectedChange, updates: NonNullable<Printed["updates"]>): readonly Check[] {
  const alike = updates.filter(({ action }) => action === wanted.action);
  const match = alike.find((update) => says(update, wanted)) ?? alike.find(({ recordId }) => recordId === wanted.recordId) ?? alike[0];
  const fields = (["outcome", "decisionBy", "recordId"] as const).filter((field) => wanted[field] !== undefined);
  const checks = [
    { label: `action ${wanted.action}`, holds: match !== undefined, got: updates.map(({ action }) => action) },
    ...fields.map((field) => ({ label: field, holds: match?.[field] === wanted[field], got: match?.[field] })),
    ...(wanted.until ? [{ label: "until", holds: isSameDelay(wanted, match), got: match }] : []),
    ...(wanted.interviewAt
      ? [{ label: "interviewAt", holds: isSameMoment(wanted.interviewAt, String(match?.interviewAt)), got: match }]
      : []),
    ...(wanted.to ? [{ label: "correction", holds: plain(JSON.stringify(match ?? {})).includes(plain(wanted.to)), got: match }] : []),
  ];
  return checks.map((check) => ({ field: `${wanted.action}`, ...check }));
}

/** Of several changes of one kind the one that says the same. */
function says(update: Change, { recordId, outcome }: ExpectedChange): boolean {
  return update.outcome === outcome && (recordId === undefined || update.recordId === recordId);
}

function isSameDelay(wanted: ExpectedChange, got: Change | undefined): boolean {
  return got?.until ? String(got.until).slice(0, 10) === wanted.until : got?.days !== undefined && got.days === wanted.days;
}
