import type { Person } from "#domain/person/person.ts";
import { addDays } from "#domain/time/calendar-date.ts";
import { type Instant, latest } from "#domain/time/instant.ts";
import { at, dateIn } from "#domain/time/zone.ts";
import { fittingMoment } from "../fitting-moment.ts";
import type { PointId } from "../follow-up-point.ts";
import { interviewEnd } from "../interview-end.ts";
import { MORNING, morningAfter } from "../person-clock.ts";
import { type PlanCase, pointsOf, type Rule, settledAt, type WantedPoint } from "../plan-case.ts";

/**
 * P4: once, whether anyone has called the references: on the morning of the decision date and that day only, or five
 * business days after the briefing where no date was promised or the briefing is not before it.
 */
export const referenceCheckIn: Rule = (planCase) => {
  const { interview, person } = planCase;
  const { references, decisionBy } = interview.facts;
  if (references.length === 0) return [];
  const briefed = briefedAt(planCase);
  const decision = decisionBy && fittingMoment(at(decisionBy, MORNING, person.zone), "business-day", person);
  const timing = decision && decision > briefed ? onTheDay(decision, person) : { at: morningAfter(briefed, 5, person) };
  return [{ id: "reference-check-in" as PointId, kind: "reference-check-in", rule: "P4", manner: "business-day", ...timing }];
};

function onTheDay(decision: Instant, { zone }: Person): Pick<WantedPoint, "at" | "uselessFrom"> {
  return { at: decision, uselessFrom: at(addDays(dateIn(decision, zone), 1), { hour: 0, minute: 0 }, zone) };
}

/** When the first briefing reached the person; while it is open, when it will. */
function briefedAt(planCase: PlanCase): Instant {
  const { interview, person } = planCase;
  const [reached] = pointsOf(planCase, "reference-briefing")
    .flatMap((briefing) => settledAt(briefing) ?? [])
    .sort();
  if (reached) return reached;
  const end = interviewEnd(interview.facts) ?? interview.loggedAt;
  return morningAfter(latest(end, interview.loggedAt), 1, person);
}
