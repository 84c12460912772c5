import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { PersonId } from "#domain/person/person.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";

/** A fact given as undefined is taken out of the defaults. */
export type FactsGiven = { readonly [Fact in keyof InterviewFacts]?: InterviewFacts[Fact] | undefined };

/** The worked example of cadence.md: Friday 2026-11-20, 14:00-15:00 in New York, logged at 15:20, a decision by December 1. */
export function anInterview({ facts, ...overrides }: Partial<Omit<Interview, "facts">> & { readonly facts?: FactsGiven } = {}): Interview {
  return {
    kind: "interview",
    id: "i1northpole" as InterviewId,
    personId: "p1robin" as PersonId,
    version: 0,
    loggedAt: instant("2026-11-20T15:20:00-05:00"),
    origin: someFacts(facts),
    changes: [],
    facts: someFacts(facts),
    evidence: {},
    stage: { kind: "waiting" },
    points: [],
    outgoing: [],
    handled: [],
    thread: ["<logged@example.com>"],
    earlierDecisionDates: [],
    ...overrides,
  };
}

/** The facts of the worked example, with one reference. */
export function someFacts(given: FactsGiven = {}): InterviewFacts {
  const facts = { ...WORKED_EXAMPLE, ...given };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as InterviewFacts;
}

const WORKED_EXAMPLE: InterviewFacts = {
  company: "North Pole Packaging",
  role: "part time packaging manager",
  when: { kind: "time", start: instant("2026-11-20T14:00:00-05:00"), end: instant("2026-11-20T15:00:00-05:00") },
  zone: zone("America/New_York"),
  format: "in-person",
  round: 1,
  interviewers: [
    { name: "Nick Claus", email: "nick.claus@example.org", topics: ["the pallet line"] },
    { name: "Martha Hale", email: "martha.hale@example.org", topics: ["weekend shifts"] },
  ],
  decisionBy: calendarDate("2026-12-01"),
  owed: [],
  references: [{ name: "Dana Fox", email: "dana.fox@example.net", relation: "former manager", project: "the label redesign" }],
  needs: ["someone who can run the line in December"],
  strengths: ["three seasons of shift planning"],
  corrections: [],
};
