import type { Stage } from "#domain/interview/stage.ts";
import type { PointKind } from "./follow-up-point.ts";
import { permittedKinds } from "./permitted-kinds.ts";
import type { PlanCase } from "./plan-case.ts";

const STAGE_REASONS: Readonly<Record<Stage["kind"], string>> = {
  waiting: "you are withdrawing from this one",
  rejected: "they decided for someone else",
  offered: "they made an offer",
  accepted: "you accepted the offer",
  declined: "you declined the offer",
  withdrawn: "you withdrew",
  "no-show": "the interview did not take place",
  cancelled: "the interview was called off",
  superseded: "a later round takes its place",
  closed: "the record is closed",
};

const FACT_REASONS: Readonly<Record<PointKind, string>> = {
  "thank-you": "no letter of its own is due to this person now",
  "thank-you-nudge": "every thank-you is done",
  "reference-briefing": "no longer among the references",
  "promised-item": "it is done, or no longer promised",
  "reference-check-in": "there is no reference to ask",
  "status-inquiry": "the employer named another day",
  "last-inquiry": "the employer named another day",
  "close-out": "an inquiry or a new date came first",
  "after-rejection": "nobody reads the addresses that are known",
  "after-offer": "there is no offer now",
  withdrawal: "nothing was accepted elsewhere",
  "reference-thanks": "no longer among the references",
  "after-no-show": "the interview took place",
};

/** Why a point that is open is dropped, in words that go on after "cancelled:". */
export function cancelReason(kind: PointKind, planCase: PlanCase): string {
  if (!permittedKinds(planCase).includes(kind)) return STAGE_REASONS[planCase.interview.stage.kind];
  return FACT_REASONS[kind];
}

/** Why a point is dropped that was kept back until it served nothing. */
export const LAPSED = "its time has passed";
