import type { Stage } from "#domain/interview/stage.ts";
import type { PointKind } from "./follow-up-point.ts";
import { type PlanCase, pointsOf } from "./plan-case.ts";

const THANKS: readonly PointKind[] = ["thank-you", "thank-you-nudge"];
const INQUIRIES: readonly PointKind[] = ["status-inquiry", "last-inquiry", "close-out"];
const BESIDE_INQUIRIES: readonly PointKind[] = [...THANKS, "reference-briefing", "promised-item", "reference-check-in", "withdrawal"];

/** What is still worth doing at each stage; everything else that is open is cancelled (cadence.md, "skipped or cancelled by"). */
const PERMITTED: Readonly<Record<Stage["kind"], readonly PointKind[]>> = {
  waiting: [...BESIDE_INQUIRIES, ...INQUIRIES],
  rejected: ["after-rejection"],
  offered: [...BESIDE_INQUIRIES, "after-offer"],
  accepted: ["promised-item", "reference-thanks"],
  declined: [],
  withdrawn: [],
  "no-show": ["promised-item", "after-no-show"],
  cancelled: [],
  superseded: [...THANKS, "promised-item"],
  closed: [],
};

/** The kinds of points that the record may have now. One that is being withdrawn from is not asked about its decision. */
export function permittedKinds(planCase: PlanCase): readonly PointKind[] {
  const permitted = PERMITTED[planCase.interview.stage.kind];
  return isBeingWithdrawn(planCase) ? permitted.filter((kind) => !INQUIRIES.includes(kind)) : permitted;
}

function isBeingWithdrawn(planCase: PlanCase): boolean {
  const wasSkipped = pointsOf(planCase, "withdrawal").some(({ state }) => state.status === "skipped");
  return planCase.interview.acceptedElsewhereAt !== undefined && !wasSkipped;
}
