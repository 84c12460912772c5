/** What a scan found: GRAY is "not confident", or for DMARC "failed, and the domain asks for nothing to be done about it". */
export type Verdict = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED";

/** The verdicts of the receiving service on one mail. */
export interface Verdicts {
  readonly virus: Verdict;
  readonly dmarc: Verdict;
  /** Kept for the log: it decides nothing. */
  readonly spam?: Verdict;
}

/** Says whether a verdict that decides is missing, so that the mail must wait for a person to look. */
export function isIncomplete({ virus, dmarc }: Verdicts): boolean {
  return virus !== "PASS" || dmarc === "PROCESSING_FAILED";
}
