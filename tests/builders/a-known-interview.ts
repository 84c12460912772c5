import type { KnownInterview } from "#domain/inbound/known-interview.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";

/** The article's case as reading a mail knows it: interviewed on November 20, a decision by December 1, two notes in the inbox. */
export function aKnownInterview(overrides: Partial<KnownInterview> = {}): KnownInterview {
  return {
    id: "north1",
    replyTo: "reply+north1@drafts.example.org",
    messageIds: ["<north1.1@drafts.example.org>"],
    company: "North Pole Packaging",
    role: "part time packaging manager",
    interviewerNames: ["Nick Claus", "Marta Hale"],
    referenceNames: [],
    when: { kind: "time", start: instant("2026-11-20T14:00:00-05:00") },
    decisionBy: calendarDate("2026-12-01"),
    round: 1,
    openQuestions: [],
    deliveredPoints: [
      { kind: "thank-you", about: "Nick Claus" },
      { kind: "thank-you", about: "Marta Hale" },
    ],
    isOpen: true,
    ...overrides,
  };
}

/** The article's case and another one at Southgate Foods, so that a mail has to tell which it means. */
export function twoKnownInterviews(): readonly KnownInterview[] {
  const south = { id: "south2", company: "Southgate Foods", interviewerNames: ["Dana Petrov"], replyTo: "reply+south2@drafts.example.org" };
  return [aKnownInterview(), aKnownInterview(south)];
}
