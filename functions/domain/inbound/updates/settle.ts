import type { Certainty, Evidence, Outcome, Question, Update } from "../understanding.ts";
import type { Attributed } from "./update-reading.ts";

/** The field of the record for which an update's words are evidence. */
const EVIDENCE_FIELD: Readonly<Partial<Record<Update["action"], string>>> = {
  "decision-date": "decisionBy",
  reschedule: "interviewAt",
  outcome: "outcome",
};

/** An offer may be accepted or declined in the same mail; any other two outcomes contradict each other. */
const GO_TOGETHER: readonly (readonly Outcome[])[] = [
  ["offer", "accepted"],
  ["offer", "declined"],
];

/** The readings as updates, each once, with their evidence; two outcomes that contradict each other become a question. */
export function settle(readings: readonly Attributed[]): {
  readonly updates: readonly Update[];
  readonly questions: readonly Question[];
  readonly evidence: Evidence;
} {
  const all = readings.flatMap(({ reading, recordId }) =>
    reading.kind === "update" ? [{ ...reading, update: recordId ? { ...reading.update, recordId } : reading.update }] : [],
  );
  const contradicted = contradictedRecords(all.map(({ update }) => update));
  const kept = withoutGuessedDays(all).filter(({ update }) => !(update.action === "outcome" && contradicted.has(update.recordId)));
  const updates = withoutVague(unique(kept.map(({ update }) => update)));
  const asked = readings.flatMap(({ reading }) => (reading.kind === "question" ? [reading.question] : []));
  const answered = new Set(updates.map(({ action }) => EVIDENCE_FIELD[action]));
  const doubts = contradicted.size > 0 ? [{ field: "outcome", question: "How did it end: an offer, or a rejection?" }] : [];
  return {
    updates,
    questions: unique([...doubts, ...asked.filter(({ field }) => !answered.has(field))]),
    evidence: Object.fromEntries(
      kept.flatMap(({ update, words, certainty }) => {
        const field = EVIDENCE_FIELD[update.action] ?? ("field" in update ? update.field : undefined);
        return field ? [[field, { text: words, certainty }]] : [];
      }),
    ),
  };
}

/** "We need another week, and will tell you by December 4": the day that is said counts, and not the week. */
function withoutGuessedDays<Read extends { readonly update: Update; readonly certainty: Certainty }>(
  all: readonly Read[],
): readonly Read[] {
  const days = all.filter(({ update }) => update.action === "decision-date");
  return all.filter(
    ({ update, certainty }) =>
      update.action !== "decision-date" ||
      certainty === "stated" ||
      !days.some((other) => other.certainty === "stated" && other.update.recordId === update.recordId),
  );
}

/** "Done, sent to Nick": the act that names somebody says all that the bare one does. */
function withoutVague(updates: readonly Update[]): readonly Update[] {
  const about = (update: Update) => ("about" in update ? update.about : undefined);
  return updates.filter(
    (update) =>
      !(update.action === "sent" || update.action === "skip") ||
      about(update) !== undefined ||
      !updates.some((other) => other.action === update.action && other.recordId === update.recordId && about(other) !== undefined),
  );
}

function contradictedRecords(updates: readonly Update[]): ReadonlySet<string | undefined> {
  const outcomes = updates.filter((update) => update.action === "outcome");
  const records = new Set(outcomes.map(({ recordId }) => recordId));
  return new Set(
    [...records].filter((record) => {
      const found = new Set(outcomes.filter(({ recordId }) => recordId === record).map(({ outcome }) => outcome));
      return found.size > 1 && !GO_TOGETHER.some((pair) => [...found].every((outcome) => pair.includes(outcome)));
    }),
  );
}

function unique<Entry>(entries: readonly Entry[]): readonly Entry[] {
  const seen = entries.map((entry) => JSON.stringify(entry));
  return entries.filter((_, index) => seen.indexOf(seen[index] ?? "") === index);
}
