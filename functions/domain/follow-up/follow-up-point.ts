import type { Instant } from "#domain/time/instant.ts";

/** The kinds of cadence.md; the comment beside each is its row there. */
export const POINT_KINDS = [
  "thank-you", // P1
  "thank-you-nudge", // P1n
  "reference-briefing", // P2
  "promised-item", // P3
  "reference-check-in", // P4
  "status-inquiry", // P5a, P5b
  "last-inquiry", // P6
  "close-out", // P7
  "after-rejection", // P8
  "after-offer", // P9
  "withdrawal", // P9, on "accepted": one for each other interview that is still open
  "reference-thanks", // P9, on "accepted": one for each reference
  "after-no-show", // P10
] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Unique within its interview and the same at every replanning: "thank-you/nick-claus", "status-inquiry/2026-12-01". */
export type PointId = string & { readonly brand: "PointId" };

/**
 * open: will be delivered at its due instant. delivered: lies in the person's inbox and waits for "sent", "skip" or "snooze".
 * The others are ends: a point that ended never returns.
 */
export type PointState =
  | { readonly status: "open" }
  | { readonly status: "delivered"; readonly at: Instant }
  | { readonly status: "sent"; readonly at: Instant }
  | { readonly status: "skipped"; readonly at: Instant }
  | { readonly status: "cancelled"; readonly at: Instant; readonly reason: string };

/** One dated thing that Followthrough does for an interview. */
export interface FollowUpPoint {
  readonly id: PointId;
  readonly kind: PointKind;
  /** The row of cadence.md, such as "P5a". */
  readonly rule: string;
  /** Whom or what it is about: an interviewer, a reference, the thing owed. Absent where it is about the interview itself. */
  readonly about?: string;
  /** When it reaches the person. */
  readonly dueAt: Instant;
  /** Printed on the draft: by when the person should send it. Absent where there is nothing to send. */
  readonly sendBy?: Instant;
  /** The person asked for it later; the plan keeps this instant instead of its own. */
  readonly snoozedUntil?: Instant;
  readonly state: PointState;
}

/** Says whether the point can still be acted on by the person or by us. */
export function hasEnded({ state }: FollowUpPoint): boolean {
  return state.status === "sent" || state.status === "skipped" || state.status === "cancelled";
}
