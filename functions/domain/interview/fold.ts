import type { Update } from "#domain/inbound/understanding.ts";
import { type CalendarDate, isCalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import { correctFacts } from "./correct-facts.ts";
import type { Change, Interview } from "./interview.ts";
import type { InterviewFacts, InterviewTime } from "./interview-facts.ts";
import { mergeFacts } from "./merge-facts.ts";
import { nextStage } from "./next-stage.ts";
import type { Stage } from "./stage.ts";

/** What the mails about an interview come to. */
export interface Folded {
  readonly facts: InterviewFacts;
  readonly stage: Stage;
  readonly earlierDecisionDates: readonly CalendarDate[];
}

/**
 * Facts, stage and earlier decision dates, as they follow from the first mail and all changes in the order in which the
 * person wrote them: the order of arrival makes no difference (design.md, invariant 5).
 */
export function fold({ origin, changes, supersededAt }: Pick<Interview, "origin" | "changes" | "supersededAt">): Folded {
  const start: Folded = { facts: origin, stage: { kind: "waiting" }, earlierDecisionDates: [] };
  const folded = [...changes].sort(byTime).reduce(applyChange, start);
  if (supersededAt === undefined || folded.stage.kind !== "waiting") return folded;
  return { ...folded, stage: { kind: "superseded", at: supersededAt } };
}

function byTime(first: Change, second: Change): number {
  return `${first.at} ${first.messageId}` < `${second.at} ${second.messageId}` ? -1 : 1;
}

function applyChange(folded: Folded, { at, updates }: Change): Folded {
  return updates.reduce((state, update) => applyUpdate(state, update, at), folded);
}

function applyUpdate(folded: Folded, update: Update, at: Instant): Folded {
  const facts = factsAfter(folded.facts, update);
  const stage = nextStage(folded.stage, update, at);
  return { facts, stage, earlierDecisionDates: datesAfter(folded, facts) };
}

function factsAfter(facts: InterviewFacts, update: Update): InterviewFacts {
  switch (update.action) {
    case "decision-date":
      return { ...facts, decisionBy: update.decisionBy };
    case "reschedule":
      return { ...facts, when: timeOf(update) };
    case "correct":
      return correctFacts(facts, update);
    case "add":
      return mergeFacts(facts, update.facts);
    default:
      return facts;
  }
}

function timeOf({ interviewAt, end }: Extract<Update, { action: "reschedule" }>): InterviewTime {
  if (isCalendarDate(interviewAt)) return { kind: "date", date: interviewAt };
  return { kind: "time", start: interviewAt, ...(end === undefined ? {} : { end }) };
}

function datesAfter({ facts: before, earlierDecisionDates }: Folded, { decisionBy }: InterviewFacts): readonly CalendarDate[] {
  const replaced = before.decisionBy;
  return replaced === undefined || replaced === decisionBy ? earlierDecisionDates : [...earlierDecisionDates, replaced];
}
