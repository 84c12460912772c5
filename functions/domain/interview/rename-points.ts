import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import { distinctSlugs } from "#domain/follow-up/slug.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Interview } from "./interview.ts";
import type { InterviewFacts } from "./interview-facts.ts";
import { comparable } from "./names.ts";

interface Renamed {
  readonly id: PointId;
  readonly about: string;
}

/**
 * The record with the points of people whose name was corrected under their new name: what was sent to "Marta" was sent to Martha,
 * and is not planned again. The same value when nobody was renamed.
 */
export function withPointsRenamed(interview: Interview, facts: InterviewFacts): Interview {
  const before = interview.facts;
  const renamed = new Map([
    ...renamings(["coordinator", ...namesOf(before.interviewers)], ["coordinator", ...namesOf(facts.interviewers)], ["thank-you"]),
    ...renamings(namesOf(before.references), namesOf(facts.references), ["reference-briefing", "reference-thanks"]),
  ]);
  const taken = new Set(interview.points.map(({ id }) => id));
  for (const [from, { id }] of renamed) if (taken.has(id)) renamed.delete(from);
  if (!interview.points.some(({ id }) => renamed.has(id))) return interview;
  return {
    ...interview,
    points: interview.points.map((point) => renamedPoint(point, renamed)),
    outgoing: interview.outgoing.map((mail) => renamedMail(mail, renamed)),
  };
}

/** Somebody was renamed who stands where they stood under a name that nobody has any more, and that nobody had before. */
function renamings(before: readonly string[], after: readonly string[], kinds: readonly string[]): readonly (readonly [string, Renamed])[] {
  if (before.every((name, index) => name === after[index])) return [];
  const [slugsBefore, slugsAfter] = [distinctSlugs(before), distinctSlugs(after)];
  const [had, has] = [new Set(before.map(comparable)), new Set(after.map(comparable))];
  return before.flatMap((name, index) => {
    const about = after[index];
    if (about === undefined || has.has(comparable(name)) || had.has(comparable(about))) return [];
    return kinds.map((kind) => [`${kind}/${slugsBefore[index]}`, { id: `${kind}/${slugsAfter[index]}` as PointId, about }] as const);
  });
}

function renamedPoint(point: FollowUpPoint, renamed: ReadonlyMap<string, Renamed>): FollowUpPoint {
  return { ...point, ...renamed.get(point.id) };
}

/** A reply to a mail that was sent under the old name still names its point. */
function renamedMail(mail: OutgoingMail, renamed: ReadonlyMap<string, Renamed>): OutgoingMail {
  const id = mail.cause.kind === "point" ? renamed.get(mail.cause.pointId)?.id : undefined;
  return id === undefined ? mail : { ...mail, cause: { kind: "point", pointId: id } };
}

function namesOf(people: readonly { readonly name: string }[]): readonly string[] {
  return people.map(({ name }) => name);
}
