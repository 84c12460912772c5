import { Failure } from "#domain/failure.ts";
import type { FollowUpPoint, PointKind } from "#domain/follow-up/follow-up-point.ts";
import type { Draft } from "./draft.ts";
import type { DraftRequest } from "./draft-request.ts";
import { firstPassing } from "./first-passing.ts";
import { LETTER_WRITERS } from "./letters/writers.ts";
import type { Sibling } from "./linter/proof.ts";
import { seriesUpTo } from "./series.ts";
import type { SeriesEntry } from "./series-entry.ts";

/** Says whether a point of that kind has a draft: the close-out only asks the person. */
export function hasDraft(kind: PointKind): boolean {
  return LETTER_WRITERS[kind] !== undefined;
}

/**
 * Composes the draft of a point from the record alone: the same draft for the same record, linted, and compared with those to
 * others at the same company, which are composed before it in the same way. Refuses a kind without draft with DRAFT_NOT_OF_KIND.
 */
export function composeDraft(request: DraftRequest): Draft {
  return draftOnce(request, new Map());
}

/** The drafts of several points of one interview, in their order; what they are compared with is composed once for all. */
export function composeDrafts(points: readonly FollowUpPoint[], record: Omit<DraftRequest, "point">): readonly Draft[] {
  const composed = new Map<string, Draft>();
  return points.map((point) => draftOnce({ ...record, point }, composed));
}

function draftOnce(request: DraftRequest, composed: Map<string, Draft>): Draft {
  const { point } = request;
  if (!hasDraft(point.kind)) {
    throw new Failure("DRAFT_NOT_OF_KIND", {
      message: `A point of kind "${point.kind}" has no draft; ask hasDraft first.`,
      retry: "never",
    });
  }
  const { before, own } = seriesUpTo(request);
  const siblings: Sibling[] = [];
  const passing = (entry: SeriesEntry) => {
    const key = `${entry.interview.id} ${entry.point.id}`;
    const draft = composed.get(key) ?? firstPassing(entry, siblings);
    composed.set(key, draft);
    return draft;
  };
  for (const entry of before) siblings.push(siblingOf(entry, passing(entry)));
  return passing(own);
}

function siblingOf({ addressee }: SeriesEntry, draft: Draft): Sibling {
  return { name: addressee.recipient.name ?? "the other", paragraphs: draft.medium === "email" ? draft.paragraphs : draft.script };
}
