import { interviewDate } from "#domain/follow-up/interview-end.ts";
import { daysBetween } from "#domain/time/calendar-date.ts";
import { dateIn } from "#domain/time/zone.ts";
import { anyOf, excerptsOf, type Phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

const DAYS_AGO: readonly (readonly [number, Phrases])[] = [
  [0, anyOf(["(?:earlier )?today", "this (?:morning|afternoon|evening)"])],
  [1, anyOf(["yesterday(?: (?:morning|afternoon|evening))?"])],
];

/** "Yesterday" in a thank-you that may be sent on another day than it speaks of. */
export const relativeDay: Rule = {
  name: "relative-day",
  severity: "error",
  check: ({ kind, text, facts, point }) => {
    const held = facts && interviewDate(facts);
    if (!held || !point || !kind?.startsWith("thank-you")) return [];
    const sending = [point.dueAt, point.sendBy ?? point.dueAt].map((moment) => daysBetween(held, dateIn(moment, facts.zone)));
    return DAYS_AGO.filter(([days]) => sending.some((ago) => ago !== days)).flatMap(([, phrases]) =>
      excerptsOf(text, phrases).map((excerpt) => ({
        message: `"${excerpt}" is not true on every day on which this may be sent.`,
        excerpt,
      })),
    );
  },
};
