import { describe, expect, it } from "vitest";
import { renderMail } from "#adapters/render.ts";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import type { MailCause } from "#domain/mail/outgoing-mail.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { aMailCase, anAnswer, aPointCause } from "#tests/builders/a-mail-case.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const MOST_BYTES = 40 * 1024;
const long = (text: string) => `${text} `.repeat(20).trim();
const many = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, index) => make(index));

/** A record as full as people can make one. */
const full = anInterview({
  facts: {
    company: long("North Pole Packaging & Sons"),
    role: long("part time packaging manager"),
    interviewers: many(7, (index) => ({
      name: `Interviewer ${"ABCDEFG"[index]} ${long("van der")}`,
      email: `interviewer${index}@example.org`,
      phone: "+1 202 555 0123",
      title: long("head of"),
      topics: many(8, (topic) => long(`topic ${topic}`)),
    })),
    references: many(8, (index) => ({
      name: `Reference ${"ABCDEFGH"[index]}`,
      email: `r${index}@example.net`,
      project: long("the label redesign"),
    })),
    owed: many(6, (index) => ({ what: `thing ${index} ${long("report")}`, date: calendarDate("2026-12-01") })),
    needs: many(20, (index) => long(`need ${index}`)),
    strengths: many(20, (index) => long(`strength ${index}`)),
    corrections: many(20, (index) => long(`correction ${index}`)),
    notes: long("notes\n").repeat(100),
  },
});

const questions = many(9, (index) => ({
  field: `f${index}`,
  question: long(`question ${index}?`),
  choices: many(20, () => long("choice")),
}));
const CAUSES: Readonly<Record<string, (first: PointId) => MailCause>> = {
  "answer to its logging": () => anAnswer({ kind: "logged", added: false, questions }),
  "answer to many changes": () =>
    anAnswer({ kind: "updated", questions, updates: many(30, () => ({ action: "add", facts: {}, value: long("more") })) }),
  "first draft": aPointCause,
  "list of a hundred interviews": () =>
    anAnswer({ kind: "command", command: "list", paragraphs: many(100, () => long("an interview with a company")) }),
};

describe("a record as full as people can make one", () => {
  it.each(Object.entries(CAUSES))("keeps the %s under 40 KB of HTML", (_, causeOf) => {
    const { interview } = aMailCase({ interview: full });
    const { html } = renderMail(composeMail(aMailCase({ interview, cause: causeOf(interview.points[0]?.id as PointId) })).view);

    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("keeps the reminder of seven notes under 40 KB of HTML", () => {
    const at = instant("2026-11-20T17:00:00-05:00");
    const { interview } = aMailCase({ interview: full });
    const points = interview.points.map((point) =>
      point.kind === "thank-you" ? { ...point, state: { status: "delivered", at } as const } : point,
    );
    const nudge = {
      ...(points[0] as (typeof points)[0]),
      id: "nudge" as PointId,
      kind: "thank-you-nudge",
      state: { status: "open" },
    } as const;
    const { view } = composeMail(aMailCase({ interview: { ...interview, points: [...points, nudge] }, cause: aPointCause("nudge") }));

    expect(view).toMatchObject({ template: "reminder", letters: expect.arrayContaining([expect.anything()]) });
    expect(Buffer.byteLength(renderMail(view).html)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
