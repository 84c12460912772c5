import { describe, expect, it } from "vitest";
import { composeDraft } from "#domain/draft/compose-draft.ts";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import { instant } from "#domain/time/instant.ts";
import { aPoint, asked, letterFor, textOf, WRITER } from "#tests/builders/a-composed-draft.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const SEEDS = Array.from({ length: 16 }, (_, index) => index);

describe("a thank-you", () => {
  it("names one topic with this person and not the other's", () => {
    const text = textOf(letterFor("thank-you", { about: "Martha Hale" }));

    expect(text).toContain("weekend shifts");
    expect(text).not.toContain("pallet line");
  });

  it.each(SEEDS)("never asks to hear more of what the person told of themselves (record %i)", (seed) => {
    const facts = { interviewers: [{ name: "Nick Claus", topics: ["how I handle a remake"] }] };
    const interview = { ...anInterview({ facts }), id: `i${seed}` as InterviewId };
    const draft = composeDraft({ interview, point: aPoint("thank-you"), person: WRITER, others: [] });

    expect(draft).toMatchObject({ paragraphs: expect.arrayContaining([expect.stringContaining("how I handle a remake")]) });
    expect(JSON.stringify(draft)).not.toMatch(/learned something from our talk|ask you much more|plenty to think about/);
  });

  it("names a thing once that was talked about and is a strength, too", () => {
    const facts = {
      interviewers: [{ name: "Nick Claus", topics: ["my ten years estimating for schools"] }],
      strengths: ["my ten years estimating for schools"],
    };

    expect(textOf(letterFor("thank-you", { about: "Nick Claus", facts })).match(/ten years/g)).toHaveLength(1);
  });

  it("is written in full for each of two people at a company whose name ends in full stops", () => {
    const facts = { company: "Vardhaman Biologicals Pvt. Ltd." };

    expect(asked(letterFor("thank-you", { about: "Martha Hale", facts }))).not.toContain("safe-wording");
  });

  it("comes with a card of at most seventy words", () => {
    const words = letterFor("thank-you", { about: "Nick Claus" }).card?.join(" ").split(/\s+/).length;

    expect(words).toBeLessThanOrEqual(70);
  });

  it("is the same for the same record", () => {
    expect(letterFor("thank-you", { about: "Nick Claus" })).toEqual(letterFor("thank-you", { about: "Nick Claus" }));
  });

  it("stays the same when a later interview is logged", () => {
    const later = { ...anInterview(), id: "later" as InterviewId, loggedAt: instant("2026-11-25T12:00:00Z") };

    expect(letterFor("thank-you", { about: "Martha Hale", others: [later] })).toEqual(letterFor("thank-you", { about: "Martha Hale" }));
  });

  it("stands without topic, need and strength, and asks for them", () => {
    const draft = letterFor("thank-you", {
      about: "Nick Claus",
      facts: { interviewers: [{ name: "Nick Claus", topics: [] }], needs: [], strengths: [] },
    });

    expect(asked(draft)).toEqual(expect.arrayContaining(["topics", "needs", "strengths", "recipient-address"]));
    expect(draft.report.findings).toEqual([]);
  });

  it("becomes better at once when the topic is known", () => {
    const bare = letterFor("thank-you", { about: "Nick Claus", facts: { interviewers: [{ name: "Nick Claus", topics: [] }] } });
    const told = letterFor("thank-you", {
      about: "Nick Claus",
      facts: { interviewers: [{ name: "Nick Claus", topics: ["the pallet line"] }] },
    });

    expect(textOf(bare)).not.toContain("pallet line");
    expect(told.report.verdict).toContain("names the pallet line");
  });

  it("carries the correction that was asked for, in the person's words", () => {
    expect(
      textOf(letterFor("thank-you", { about: "Nick Claus", facts: { corrections: ["I start on January 11, not January 4"] } })),
    ).toContain("I start on January 11, not January 4.");
  });

  it("says in the verdict that it shares no sentence with the sibling's note", () => {
    expect(letterFor("thank-you", { about: "Martha Hale" }).report.verdict).toMatch(
      /^\d+ words · names weekend shifts · shares no sentence with Nick Claus's note$/,
    );
  });

  it("leaves out a note that tells of another interviewer", () => {
    const interviewers = [
      { name: "Nick Claus", topics: ["what Martha wants from the line"] },
      { name: "Martha Hale", topics: [] },
    ];

    expect(textOf(letterFor("thank-you", { about: "Nick Claus", facts: { interviewers } }))).not.toContain("wants");
  });

  it("tells two interviewers of the same name apart", () => {
    const interview = anInterview({
      facts: {
        interviewers: [
          { name: "Ann Lee", email: "ann@example.org", topics: ["the pallet line"] },
          { name: "Ann Lee", email: "ann.lee@example.org", topics: ["weekend shifts"] },
        ],
      },
    });
    const point = aPoint("thank-you", { id: "thank-you/ann-lee-2" as PointId, about: "Ann Lee" });

    expect(composeDraft({ interview, point, person: WRITER, others: [] })).toMatchObject({
      recipient: { email: "ann.lee@example.org" },
      report: { verdict: expect.stringContaining("weekend shifts") },
    });
  });

  it("greets nobody by name when nobody was recorded", () => {
    expect(letterFor("thank-you", { facts: { interviewers: [] } }).paragraphs[0]).toBe("Hello,");
  });

  it("owns up to being late after more than five business days", () => {
    const draft = composeDraft({
      interview: anInterview(),
      point: aPoint("thank-you", { about: "Nick Claus" }),
      person: WRITER,
      others: [],
    });

    expect(draft.medium === "email" && textOf(draft)).toMatch(/late|sooner|slow|overdue|owed|delay|earlier|only now/);
  });

  it("says yesterday only when it can leave on that one day", () => {
    const point = aPoint("thank-you", {
      about: "Nick Claus",
      dueAt: instant("2026-11-21T08:00:00-05:00"),
      sendBy: instant("2026-11-21T14:00:00-05:00"),
    });
    const draft = composeDraft({ interview: anInterview(), point, person: WRITER, others: [] });

    expect(draft.medium === "email" && textOf(draft)).toContain("yesterday afternoon");
  });
});

describe("the nudge", () => {
  it("shows the thank-you in the same words", () => {
    expect(textOf(letterFor("thank-you-nudge", { about: "Martha Hale" }))).toBe(textOf(letterFor("thank-you", { about: "Martha Hale" })));
  });
});

describe("the letter to the coordinator", () => {
  const eight = ["Ada Ay", "Bo Bee", "Cy Cee", "Di Dee", "Ed Ee", "Fay Eff", "Gus Gee", "Hal Aitch"].map((name) => ({ name, topics: [] }));

  it("names all eight interviewers", () => {
    const draft = letterFor("thank-you", {
      about: "Paula Reyes",
      facts: { interviewers: eight, coordinator: { name: "Paula Reyes", email: "paula@example.org" } },
    });

    expect(draft.recipient.name).toBe("Paula Reyes");
    expect(eight.filter(({ name }) => !textOf(draft).includes(name))).toEqual([]);
  });

  it("names only those who have no address, where the others get their own note", () => {
    const facts = {
      interviewers: [
        { name: "Nick Claus", email: "nick@example.org", topics: [] },
        { name: "Martha Hale", topics: [] },
      ],
      coordinator: { name: "Paula Reyes", email: "paula@example.org" },
    };
    const text = textOf(letterFor("thank-you", { about: "Paula Reyes", facts }));

    expect(text).toContain("Martha Hale");
    expect(text).not.toContain("Nick Claus");
  });
});
