import { addBusinessDays } from "#domain/time/business-days.ts";
import { HOUR, later } from "#domain/time/instant.ts";
import { at } from "#domain/time/zone.ts";
import type { PointId } from "../follow-up-point.ts";
import { interviewDate, interviewEnd } from "../interview-end.ts";
import { thankYouLetters } from "../letter-addresses.ts";
import type { PlanCase, Rule, WantedPoint } from "../plan-case.ts";
import { distinctSlugs } from "../slug.ts";

/** The letter that the coordinator is asked to pass on. */
export const COORDINATOR_THANK_YOU = "thank-you/coordinator" as PointId;
const LATEST_BUSINESS_DAY = 10;

/** P1: one for each interviewer two hours after the end, or at once when logged later; none after ten business days. */
export const thankYou: Rule = (planCase) => {
  const { facts } = planCase.interview;
  const { own, toCoordinator } = thankYouLetters(facts);
  const slugs = distinctSlugs(["coordinator", ...facts.interviewers.map(({ name }) => name)]).slice(1);
  const timing = thankYouTiming(planCase);
  const letterTo = (id: string, about: string): WantedPoint => ({
    id: id as PointId,
    kind: "thank-you",
    rule: "P1",
    about,
    manner: "at-once",
    ...timing,
  });
  const letters = facts.interviewers.flatMap((interviewer, index) =>
    own.includes(interviewer) ? [letterTo(`thank-you/${slugs[index]}`, interviewer.name)] : [],
  );
  return toCoordinator ? [...letters, letterTo(COORDINATOR_THANK_YOU, facts.coordinator?.name ?? "coordinator")] : letters;
};

function thankYouTiming({ interview, person }: PlanCase): Pick<WantedPoint, "at" | "uselessFrom"> {
  const { facts, loggedAt } = interview;
  const end = interviewEnd(facts);
  const held = interviewDate(facts);
  if (!end || !held) return { at: loggedAt };
  const tooLate = addBusinessDays(held, LATEST_BUSINESS_DAY + 1, person.country);
  return { at: later(end, 2 * HOUR), uselessFrom: at(tooLate, { hour: 0, minute: 0 }, person.zone) };
}
