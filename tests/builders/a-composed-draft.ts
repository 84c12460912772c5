import { composeDraft } from "#domain/draft/compose-draft.ts";
import type { EmailDraft, PhoneDraft } from "#domain/draft/draft.ts";
import type { FollowUpPoint, PointId, PointKind } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "./a-person.ts";
import { anInterview, type FactsGiven } from "./an-interview.ts";

export const WRITER = aPerson({ phone: "555-0188" });

/** A point of that kind on the morning of December 3, when the worked example's inquiry is due. */
export function aPoint(kind: PointKind, overrides: Partial<FollowUpPoint> = {}): FollowUpPoint {
  return {
    id: kind as string as PointId,
    kind,
    rule: "P",
    dueAt: instant("2026-12-03T09:00:00-05:00"),
    state: { status: "open" },
    ...overrides,
  };
}

/** The letter of that kind for the worked example with these facts. */
export function letterFor(
  kind: PointKind,
  { facts = {}, about, others = [] }: { facts?: FactsGiven; about?: string; others?: readonly Interview[] } = {},
): EmailDraft {
  const draft = composeDraft({
    interview: anInterview({ facts }),
    point: aPoint(kind, about === undefined ? {} : { about }),
    person: WRITER,
    others,
  });
  if (draft.medium !== "email") throw new Error("a letter was expected");
  return draft;
}

/** The call of that kind, where they prefer the telephone. */
export function callFor(kind: PointKind, facts: FactsGiven = {}): PhoneDraft {
  const interview = anInterview({ facts: { contactChannel: { kind: "phone", value: "555-0142" }, ...facts } });
  const draft = composeDraft({ interview, point: aPoint(kind), person: WRITER, others: [] });
  if (draft.medium !== "phone") throw new Error("a call was expected");
  return draft;
}

export const textOf = ({ paragraphs }: EmailDraft) => paragraphs.join("\n");
export const asked = ({ missing }: EmailDraft | PhoneDraft) => missing.map(({ field }) => field);
