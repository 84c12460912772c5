import { describe, expect, it } from "vitest";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import type { ComposedMail } from "#domain/mail/composed-mail.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { aMailCase, anAnswer, aPointCause } from "#tests/builders/a-mail-case.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { everyDraftPoint } from "#tests/builders/every-draft-point.ts";

const OWN = anInterview({
  facts: {
    interviewers: [{ name: "Nick Claus", email: "nick@example.org", topics: ["how I handle a remake", "my years at sea"] }],
    needs: ["someone like me who can weld"],
    strengths: ["I ran our night crew", "my forklift license"],
    corrections: ["I said my license runs to 2028, mine runs to 2027"],
    owed: [
      { what: "a copy of my ABO card", to: "Nick Claus", date: calendarDate("2026-12-04") },
      { what: "photos of me at our stall", date: calendarDate("2026-12-05") },
      { what: "when I can start", date: calendarDate("2026-12-06") },
    ],
    references: [{ name: "Dana Fox", email: "d@example.net", relation: "my old manager", project: "we moved our shop" }],
  },
});
const POINTS = everyDraftPoint(OWN);
const PLANNED = { ...OWN, points: POINTS };

const OF_SPEAKER = /(?<![\p{L}-])(?:I|me|my|mine|our|ours|us|myself)(?![\p{L}-])/u;

/** What we say to the person around the draft, which speaks for them. */
function saidToPerson({ view, subject, attachments }: ComposedMail): readonly string[] {
  const { heading, preheader, intro, asks, timeline } = view as unknown as Record<string, unknown>;
  const draftSubject = (view as { subject?: string }).subject;
  const names = attachments.map(({ filename }) => filename);
  const facts = "facts" in view ? view.facts : [];
  const verdict = "verdict" in view ? view.verdict : "";
  const told = [heading, preheader, intro, asks, timeline, facts, verdict, names, subject === draftSubject ? "" : subject];
  return told.flatMap((part) => JSON.stringify(part ?? "").match(/"[^"]*"/gu) ?? []).filter((text) => OF_SPEAKER.test(text));
}

const mailOf = (point: FollowUpPoint) => composeMail(aMailCase({ interview: PLANNED, cause: aPointCause(point.id) }));

describe("what a mail says to the person in their own words", () => {
  it("turns to them in the answer to a new interview", () => {
    expect(saidToPerson(composeMail(aMailCase({ interview: PLANNED })))).toEqual([]);
  });

  it("turns to them in the answer to a change", () => {
    const updates = [
      { action: "add", facts: { strengths: ["my truck license"] }, value: "my truck license" },
      { action: "correct", field: "owed", from: "my card", to: "a copy of my card" },
    ] as const;
    const cause = anAnswer({ kind: "updated", questions: [], updates });

    expect(saidToPerson(composeMail(aMailCase({ interview: PLANNED, cause })))).toEqual([]);
  });

  it.each(POINTS.map((point) => [point.id, point] as const))("turns to them around the draft of %s", (_, point) => {
    expect(saidToPerson(mailOf(point))).toEqual([]);
  });
});
