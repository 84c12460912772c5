import { bill, sesFees, total } from "../../cli/cost/bill.ts";
import type { Use } from "../../cli/cost/use.ts";
import { QUOTAS, type Quota } from "./quotas.ts";

/** How much of a quota is needed: 1 is all of it. */
export interface Load {
  readonly quota: Quota;
  readonly share: number;
}

/** Every quota at so many interviews a month, the one that binds first in front. */
export function loads(interviewsAMonth: number, use: Use): readonly Load[] {
  return QUOTAS.map((quota) => ({ quota, share: quota.need(interviewsAMonth, use) / quota.limit })).sort((a, b) => b.share - a.share);
}

/** At how many interviews a month the quota is used up; all needs grow with their number. */
export function interviewsUntil(quota: Quota, use: Use): number {
  return quota.limit / quota.need(1, use);
}

/** Dollars for so many interviews at list prices, with SES paid as you go. */
export function dollarsFor(interviews: number, use: Use): number {
  const ses = sesFees(use)[0]?.dollars ?? 0;
  return (total(bill(use)) + ses) * interviews;
}
