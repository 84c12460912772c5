import type { FollowUpPoint, PointId, PointKind } from "#domain/follow-up/follow-up-point.ts";
import { thankYouLetters } from "#domain/follow-up/letter-addresses.ts";
import { COORDINATOR_THANK_YOU } from "#domain/follow-up/rules/thank-you.ts";
import { distinctSlugs, slug } from "#domain/follow-up/slug.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Interviewer } from "#domain/interview/interview-facts.ts";
import { addresseeOf } from "./addressee.ts";
import type { DraftRequest } from "./draft-request.ts";
import type { SeriesEntry } from "./series-entry.ts";
import { earlierInterviews, turnOf } from "./turn.ts";

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
  return slotsFor(kind, request.interview.facts).map((slot) => entryOf(request, pointFor(request, { kind, ...slot })));
}

/** One draft of a kind: the id that the plan gives its point, and whom it is about. */
interface Slot {
  readonly id: PointId;
  readonly about?: string;
}

function slotsFor(kind: PointKind, facts: Interview["facts"]): readonly Slot[] {
  if (kind.startsWith("reference")) return slotsOf(kind, { people: facts.references, taken: [] });
  if (kind !== "thank-you") return [{ id: kind as string as PointId }];
  const { own, toCoordinator } = thankYouLetters(facts);
  const notes = slotsOf(kind, { people: facts.interviewers, taken: ["coordinator"] }).filter((_, index) =>
    own.includes(facts.interviewers[index] as Interviewer),
  );
  return [...notes, ...(toCoordinator ? [{ id: COORDINATOR_THANK_YOU }] : [])];
}

function slotsOf(
  kind: PointKind,
  { people, taken }: { people: readonly { readonly name: string }[]; taken: readonly string[] },
): readonly Slot[] {
  const slugs = distinctSlugs([...taken, ...people.map(({ name }) => name)]).slice(taken.length);
  return people.map(({ name }, index) => ({ id: `${kind}/${slugs[index]}` as PointId, about: name }));
}

/** The interview's own point for that person, or, while the plan has none, one as it would be. */
function pointFor({ interview, point }: DraftRequest, slot: Slot & { readonly kind: PointKind }): FollowUpPoint {
  const planned = interview.points.find(({ id }) => id === slot.id);
  if (planned) return planned;
  const { about: _, ...asOurs } = point;
  return { ...asOurs, ...slot };
}

function entryOf({ interview, person, others }: DraftRequest, point: FollowUpPoint): SeriesEntry {
  const addressee = addresseeOf(point, interview.facts);
  const turn = turnOf({ interview, others, kind: point.kind, index: addressee.index });
  return { interview, point, person, addressee, turn, others };
}
