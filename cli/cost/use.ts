/** The functions that run for an interview, and how long and how large each run is assumed to be. */
export type FunctionName = "receive-mail" | "deliver-mail" | "record-feedback";

/** What was used, in the units in which AWS counts. */
export interface Use {
  /** DynamoDB write and read request units. */
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly calls: Readonly<Record<FunctionName, number>>;
  readonly s3Writes: number;
  readonly s3Reads: number;
  readonly sqsRequests: number;
  readonly schedulesRung: number;
  readonly mailsReceived: number;
  readonly mailsSent: number;
  /** Drafts among the mails sent; the others are answers. */
  readonly drafts: number;
  /** What lies in the table in the end. */
  readonly storedBytes: number;
}
