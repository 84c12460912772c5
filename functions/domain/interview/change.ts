import { planFollowUps } from "#domain/follow-up/plan.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { actOnPoints } from "./act-on-points.ts";
import { fold } from "./fold.ts";
import type { Change, Interview } from "./interview.ts";
import { withPointsRenamed } from "./rename-points.ts";

/** The moment and the person that a change is worked out for. */
export interface Occasion {
  readonly person: Person;
  readonly now: Instant;
}

/** The record after one more change of the person: facts and stage folded anew, drafts marked, and the plan made again. */
export function changeInterview(interview: Interview, change: Change, { person, now }: Occasion): Interview {
  const points = actOnPoints(interview, change, person);
  return refold({ ...interview, points, changes: [...interview.changes, change] }, { person, now });
}

/** The record with facts, stage and plan worked out from what it holds; the same again when nothing has changed. */
export function refold(interview: Interview, { person, now }: Occasion): Interview {
  const folded = fold(interview);
  return replan({ ...withPointsRenamed(interview, folded.facts), ...folded }, { person, now });
}

/** The record with its plan as it follows now; the same value when that is the plan that it has. */
export function replan(interview: Interview, { person, now }: Occasion): Interview {
  const points = planFollowUps({ interview, person, now });
  return points === interview.points ? interview : { ...interview, points };
}
