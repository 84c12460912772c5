/** A price of AWS in us-east-1, without any free allowance. */
export interface Price {
  readonly dollars: number;
  /** For how many units that is. */
  readonly per: number;
  readonly unit: string;
  readonly source: string;
}

const MILLION = 1_000_000;

/** When the pages below were last read. A price that has changed since is changed here, and everything follows. */
export const PRICES_AS_OF = "2026-11";

/** List prices, each with the page that it stands on. */
export const PRICES = {
  writeUnit: { dollars: 0.625, per: MILLION, unit: "write request units", source: "aws.amazon.com/dynamodb/pricing/on-demand" },
  readUnit: { dollars: 0.125, per: MILLION, unit: "read request units", source: "aws.amazon.com/dynamodb/pricing/on-demand" },
  call: { dollars: 0.2, per: MILLION, unit: "function calls", source: "aws.amazon.com/lambda/pricing" },
  gigabyteSecond: { dollars: 0.0000133334, per: 1, unit: "GB-seconds on ARM", source: "aws.amazon.com/lambda/pricing" },
  s3Write: { dollars: 0.005, per: 1000, unit: "PUT requests", source: "aws.amazon.com/s3/pricing" },
  s3Read: { dollars: 0.0004, per: 1000, unit: "GET requests", source: "aws.amazon.com/s3/pricing" },
  queueRequest: { dollars: 0.4, per: MILLION, unit: "SQS requests", source: "aws.amazon.com/sqs/pricing" },
  schedule: { dollars: 1, per: MILLION, unit: "schedules rung", source: "aws.amazon.com/eventbridge/pricing" },
  logGigabyte: { dollars: 0.5, per: 1, unit: "GB of logs", source: "aws.amazon.com/cloudwatch/pricing" },
  tableGigabyteMonth: {
    dollars: 0.25 + 0.2,
    per: 1,
    unit: "GB-months of table with its backup",
    source: "aws.amazon.com/dynamodb/pricing/on-demand",
  },
} as const satisfies Readonly<Record<string, Price>>;

/** What SES asks for a mail, by how the account pays; a mail that comes in is one chunk of up to 256 KB. */
export const SES_PLANS = [
  { plan: "pay as you go", sent: 0.0001, received: 0.0001 + 0.00009, source: "aws.amazon.com/ses/pricing, à la carte" },
  {
    plan: "Essentials, with which new accounts start",
    sent: 0.00016,
    received: 0.0001 + 0.00009,
    source: "aws.amazon.com/ses/pricing, Essentials",
  },
] as const;
