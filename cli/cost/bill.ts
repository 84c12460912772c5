import { PRICES, type Price, SES_PLANS } from "./prices.ts";
import type { FunctionName, Use } from "./use.ts";

export interface BillLine {
  readonly service: string;
  readonly quantity: number;
  readonly unit: string;
  readonly dollars: number;
}

/**
 * How large and how long a call is taken to be: as if each had to start the function, which is so where one person writes. The
 * starts are three times the processor time that loading the bundle took (240, 135 and 100 ms); measure your own in the dashboard.
 */
const CALLS: Readonly<Record<FunctionName, { readonly gigabytes: number; readonly seconds: number }>> = {
  "receive-mail": { gigabytes: 0.75, seconds: 1.3 },
  "deliver-mail": { gigabytes: 0.5, seconds: 0.9 },
  "record-feedback": { gigabytes: 0.25, seconds: 0.65 },
};

/** What Lambda and the function write of one call. */
const LOG_BYTES_A_CALL = 1000;
const GIGABYTE = 1e9;

const callsOf = ({ calls }: Use) => Object.values(calls).reduce((sum, count) => sum + count, 0);

/** What that use costs at list prices, line by line, without what SES asks for the mails. */
export function bill(use: Use): readonly BillLine[] {
  const gigabyteSeconds = (Object.keys(CALLS) as FunctionName[]).reduce(
    (sum, name) => sum + use.calls[name] * CALLS[name].gigabytes * CALLS[name].seconds,
    0,
  );
  return [
    line("DynamoDB", use.writeUnits, PRICES.writeUnit),
    line("DynamoDB", use.readUnits, PRICES.readUnit),
    line("Lambda", callsOf(use), PRICES.call),
    line("Lambda", gigabyteSeconds, PRICES.gigabyteSecond),
    line("CloudWatch", (callsOf(use) * LOG_BYTES_A_CALL) / GIGABYTE, PRICES.logGigabyte),
    line("S3", use.s3Writes, PRICES.s3Write),
    line("S3", use.s3Reads, PRICES.s3Read),
    line("SQS", use.sqsRequests, PRICES.queueRequest),
    line("Scheduler", use.schedulesRung, PRICES.schedule),
  ];
}

/** What SES asks for the mails, by how the account pays. */
export function sesFees({ mailsSent, mailsReceived }: Use): readonly { readonly plan: string; readonly dollars: number }[] {
  return SES_PLANS.map(({ plan, sent, received }) => ({ plan, dollars: mailsSent * sent + mailsReceived * received }));
}

/** What an interview costs in each month that its record is kept. */
export function keeping({ storedBytes }: Use): BillLine {
  return line("DynamoDB", storedBytes / GIGABYTE, PRICES.tableGigabyteMonth);
}

const HOURS_A_MONTH = 730;
/** A function that reads a queue asks it about so often while it is empty (five long polls of 20 seconds at a time). */
const POLLS_A_MINUTE = 15;
/** Shards of the index, each a query of half a unit when it is empty. */
const UNITS_AN_HOUR = 8 * 0.5;

/** What a month without a mail uses: the queue is asked, and the hourly function looks. `free` is what AWS gives every account for nothing, for ever. */
export function idleMonth(): readonly (BillLine & { readonly free: number })[] {
  return [
    { ...line("SQS", POLLS_A_MINUTE * 60 * HOURS_A_MONTH, PRICES.queueRequest), free: 1_000_000 },
    { ...line("Lambda", HOURS_A_MONTH, PRICES.call), free: 1_000_000 },
    { ...line("Lambda", HOURS_A_MONTH * 0.9 * 0.5, PRICES.gigabyteSecond), free: 400_000 },
    { ...line("DynamoDB", HOURS_A_MONTH * UNITS_AN_HOUR, PRICES.readUnit), free: 0 },
    { ...line("CloudWatch", (HOURS_A_MONTH * LOG_BYTES_A_CALL) / GIGABYTE, PRICES.logGigabyte), free: 5 },
  ];
}

/** What of it is charged after what is free. */
export function charged({ quantity, dollars, free }: BillLine & { readonly free: number }): number {
  return quantity <= free ? 0 : (dollars * (quantity - free)) / quantity;
}

export const total = (lines: readonly { readonly dollars: number }[]): number => lines.reduce((sum, { dollars }) => sum + dollars, 0);

function line(service: string, quantity: number, { dollars, per, unit }: Price): BillLine {
  return { service, quantity, unit, dollars: (quantity * dollars) / per };
}
