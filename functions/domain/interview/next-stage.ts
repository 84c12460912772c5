import type { Outcome, Update } from "#domain/inbound/understanding.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { Stage } from "./stage.ts";

/** Where the interview stands after the person's update; what says nothing about it leaves it. */
export function nextStage(stage: Stage, update: Update, at: Instant): Stage {
  switch (update.action) {
    case "outcome":
      return stageOf(update.outcome, stage, at);
    case "stop":
    case "close":
      return { kind: "closed", at };
    case "cancel":
      return { kind: "cancelled", at };
    case "reschedule":
      return stage.kind === "cancelled" || stage.kind === "no-show" ? { kind: "waiting" } : stage;
    case "not-yet":
      return stage.kind === "closed" ? { kind: "waiting" } : stage;
    default:
      return stage;
  }
}

function stageOf(outcome: Outcome, stage: Stage, at: Instant): Stage {
  switch (outcome) {
    case "offer":
      return { kind: "offered", at };
    case "accepted":
      return { kind: "accepted", at, ...(stage.kind === "offered" ? { offeredAt: stage.at } : {}) };
    case "rejected":
    case "declined":
    case "withdrawn":
    case "no-show":
      return { kind: outcome, at };
  }
}
