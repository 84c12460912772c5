import type { Use } from "../../cli/cost/use.ts";

const DAYS = 30;
const BUSINESS_DAYS = 21;
const DAY_SECONDS = 86_400;

/** How many of the drafts of a day are due at the same minute: 9:00 in the zone in which most people live. */
const IN_ONE_MINUTE = 0.5;
const MINUTE_SECONDS = 60;
/** How long before it rings a wake-up is set, on average over the kinds of points. */
const DAYS_AHEAD = 9;
/** How much busier the busiest hour is than the average one. */
const PEAK = 4;
/** Seconds for which a call of the function that sends a draft keeps its instance, once it is warm. */
const CALL_SECONDS = 0.2;

/** What an account in a region may use at once, and how much of it so many interviews a month need at their busiest. */
export interface Quota {
  readonly name: string;
  readonly limit: number;
  readonly unit: string;
  readonly source: string;
  /** Whether AWS raises it when asked. */
  readonly isRaised: boolean;
  readonly need: (interviewsAMonth: number, use: Use) => number;
}

const mornings = (interviews: number, { drafts }: Use) => (interviews * drafts * IN_ONE_MINUTE) / BUSINESS_DAYS / MINUTE_SECONDS;
const peak = (count: number) => (count * PEAK) / (DAYS * DAY_SECONDS);

export const QUOTAS: readonly Quota[] = [
  {
    name: "SES: mails a day",
    limit: 50_000,
    unit: "a day",
    source: "what third parties report of new accounts out of the sandbox",
    isRaised: true,
    need: (interviews, { mailsSent }) => (interviews * mailsSent) / DAYS,
  },
  {
    name: "SES: mails a second",
    limit: 14,
    unit: "a second",
    source: "what third parties report of new accounts out of the sandbox",
    isRaised: true,
    need: mornings,
  },
  {
    name: "Scheduler: schedules at a time",
    limit: 10_000_000,
    unit: "schedules",
    source: "EventBridge Scheduler user guide, Quotas",
    isRaised: true,
    need: (interviews, { schedulesRung }) => (interviews * schedulesRung * DAYS_AHEAD) / DAYS,
  },
  {
    name: "Scheduler: rings a second",
    limit: 1_000,
    unit: "a second",
    source: "EventBridge Scheduler user guide, Quotas",
    isRaised: true,
    need: mornings,
  },
  {
    name: "Lambda: calls at a time",
    limit: 1_000,
    unit: "calls",
    source: "AWS Lambda developer guide, Quotas",
    isRaised: true,
    need: (interviews, use) => mornings(interviews, use) * CALL_SECONDS,
  },
  {
    name: "DynamoDB: write units a second",
    limit: 40_000,
    unit: "units a second",
    source: "DynamoDB developer guide, Quotas (a table on demand)",
    isRaised: true,
    need: (interviews, { writeUnits }) => peak(interviews * writeUnits),
  },
  {
    name: "S3: puts a second under one prefix",
    limit: 3_500,
    unit: "a second",
    source: "Amazon S3 user guide, Optimizing performance",
    isRaised: false,
    need: (interviews, { s3Writes }) => peak(interviews * s3Writes),
  },
];
