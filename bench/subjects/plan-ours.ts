import { planFollowUps } from "#domain/follow-up/plan.ts";
import type { PlanCase } from "#domain/follow-up/plan-case.ts";

/** Makes the plan anew for an interview that has one. */
export const repeatable = (given: PlanCase) => (): unknown => planFollowUps(given);
