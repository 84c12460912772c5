/** fine: nothing to do. warning: it works, but not as well as it could. blocks: no mail comes or goes. unknown: it could not be seen. */
export type FindingState = "fine" | "warning" | "blocks" | "unknown";

/** What was found about one thing, and the one thing to do about it. */
export interface Finding {
  readonly about: string;
  readonly state: FindingState;
  readonly says: string;
  readonly todo?: string;
}
