import type { FollowUpPoint, PointKind } from "#domain/follow-up/follow-up-point.ts";
import { thankYouLetters } from "#domain/follow-up/letter-addresses.ts";
import { slug } from "#domain/follow-up/slug.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { type Addressee, addresseeOf } from "./addressee.ts";
import type { DraftRequest } from "./compose-draft.ts";
import { earlierInterviews, type Turn, turnOf } from "./turn.ts";

/** One draft to be composed, with its place among its like. */
export interface SeriesEntry {
  readonly interview: Interview;
  readonly point: FollowUpPoint;
  readonly person: Person;
  readonly addressee: Addressee;
  readonly turn: Turn;
  readonly others: readonly Interview[];
}

// Notes of longer ago are forgotten, and comparing with them costs time.
const MOST_COMPARED = 16;

/** A draft, and those of the same kind to people of the same company that come before it, oldest first. */
export interface Series {
  readonly before: readonly SeriesEntry[];
  readonly own: SeriesEntry;
}

/** Finds the place of the draft among its siblings. */
export function seriesUpTo(request: DraftRequest): Series {
  const { interview, others } = request;
  const kind = kindOf(request.point.kind);
  const own = entryOf(request, { ...request.point, kind });
  const earlierRounds = earlierInterviews(interview, others).filter((other) => isSameCompany(other, interview));
  const before = earlierRounds.flatMap((round) =>
    everyEntry({ ...request, interview: round, others: [...others.filter(({ id }) => id !== round.id), interview] }, kind),
  );
  const together = everyEntry(request, kind).slice(0, own.addressee.index);
  return { before: [...before, ...together].slice(-MOST_COMPARED), own };
}

// The nudge shows the thank-you once more, in the same words.
function kindOf(kind: PointKind): PointKind {
  return kind === "thank-you-nudge" ? "thank-you" : kind;
}

function isSameCompany(one: Interview, other: Interview): boolean {
  return one.facts.company !== undefined && other.facts.company !== undefined && slug(one.facts.company) === slug(other.facts.company);
}

function everyEntry(request: DraftRequest, kind: PointKind): readonly SeriesEntry[] {
  return namesFor(kind, request.interview.facts).map((about) => entryOf(request, pointFor(request, { kind, about })));
}

function namesFor(kind: PointKind, facts: Interview["facts"]): readonly (string | undefined)[] {
  if (kind.startsWith("reference")) return facts.references.map(({ name }) => name);
  if (kind !== "thank-you") return [undefined];
  const { own, toCoordinator } = thankYouLetters(facts);
  return [...own.map(({ name }) => name), ...(toCoordinator ? [undefined] : [])];
}

/** The interview's own point for that person, or, while the plan has none, one as it would be. */
function pointFor({ interview, point }: DraftRequest, { kind, about }: { kind: PointKind; about: string | undefined }): FollowUpPoint {
  const planned = interview.points.find((other) => other.kind === kind && other.about === about);
  return planned ?? { ...point, kind, ...(about !== undefined && { about }) };
}

function entryOf({ interview, person, others }: DraftRequest, point: FollowUpPoint): SeriesEntry {
  const addressee = addresseeOf(point, interview.facts);
  const turn = turnOf({ interview, others, kind: point.kind, index: addressee.index });
  return { interview, point, person, addressee, turn, others };
}
