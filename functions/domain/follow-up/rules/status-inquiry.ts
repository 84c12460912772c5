import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { PointId } from "../follow-up-point.ts";
import { inquiryRound } from "../inquiry-round.ts";
import { interviewDate } from "../interview-end.ts";
import { morningAfter } from "../person-clock.ts";
import type { Rule } from "../plan-case.ts";

/** P5: asks where the decision stands; P5a once the promised date has passed, P5b where none was promised. */
export const statusInquiry: Rule = (planCase) => {
  const { interview, person } = planCase;
  const timing = inquiryTiming(interview.facts, person);
  if (!timing) return [];
  return [{ id: `status-inquiry/${inquiryRound(planCase)}` as PointId, kind: "status-inquiry", ...timing, manner: "inquiry" }];
};

interface InquiryTiming {
  readonly rule: "P5a" | "P5b";
  readonly at: Instant;
}

function inquiryTiming(facts: InterviewFacts, person: Person): InquiryTiming | undefined {
  const held = interviewDate(facts);
  const { decisionBy } = facts;
  if (decisionBy) {
    const waitFrom = held && held > decisionBy ? held : decisionBy;
    return { rule: "P5a", at: morningAfter(waitFrom, person.pace === "patient" ? 5 : 2, person) };
  }
  if (!held) return undefined;
  const isEarly = (facts.round ?? 1) <= 1 || facts.format === "phone";
  return { rule: "P5b", at: morningAfter(held, isEarly ? 5 : 7, person) };
}
