import { type Occasion, refold, replan } from "./change.ts";
import type { Interview } from "./interview.ts";
import { comparable, sameCompany } from "./names.ts";
import { sameValue } from "./same-value.ts";

/**
 * The interview as it stands beside the person's others: superseded by a later round at the same company, to be withdrawn
 * from once another offer was accepted, and planned anew. The same value when nothing follows, so that this can be asked
 * at any time and a crash between two records heals.
 */
export function settle(interview: Interview, others: readonly Interview[], occasion: Occasion): Interview {
  const placed = withdrawn(superseded(interview, others), others);
  // What the mails come to was worked out when they came.
  const settled = placed === interview ? replan(interview, occasion) : refold(placed, occasion);
  return sameValue(settled, interview) ? interview : settled;
}

function superseded(interview: Interview, others: readonly Interview[]): Interview {
  const next = others.find((other) => isNextRound(other, interview));
  return next && interview.supersededAt === undefined ? { ...interview, supersededAt: next.loggedAt } : interview;
}

/** A later log at the same company takes an older round's place, unless the two are plainly about different roles. */
function isNextRound(other: Interview, { facts, loggedAt, id }: Interview): boolean {
  if (other.id === id || other.loggedAt <= loggedAt || other.stage.kind === "cancelled") return false;
  if ((other.facts.round ?? 1) < (facts.round ?? 1)) return false;
  return sameCompany(facts.company, other.facts.company) && sameRole(facts.role, other.facts.role);
}

function sameRole(first: string | undefined, second: string | undefined): boolean {
  return first === undefined || second === undefined || comparable(first) === comparable(second);
}

function withdrawn(interview: Interview, others: readonly Interview[]): Interview {
  const accepted = others.map(acceptedAt).find((moment) => moment !== undefined);
  if (accepted === undefined || interview.acceptedElsewhereAt !== undefined || interview.loggedAt > accepted) return interview;
  if (interview.stage.kind !== "waiting" && interview.stage.kind !== "offered") return interview;
  return { ...interview, acceptedElsewhereAt: accepted };
}

function acceptedAt({ stage }: Interview) {
  return stage.kind === "accepted" ? stage.at : undefined;
}
