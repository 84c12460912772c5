import { describe, expect, it } from "vitest";
import { composeDraft, hasDraft } from "#domain/draft/compose-draft.ts";
import { Failure } from "#domain/failure.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import { instant } from "#domain/time/instant.ts";
import { aPoint, asked, callFor, letterFor, textOf, WRITER } from "#tests/builders/a-composed-draft.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

describe("the reference briefing", () => {
  it("says who may call, with title and number, and names the shared project", () => {
    const facts = { interviewers: [{ name: "Nick Claus", title: "Plant Manager", phone: "555-0142", topics: [] }] };

    expect(textOf(letterFor("reference-briefing", { about: "Dana Fox", facts }))).toMatch(
      /Nick Claus \(Plant Manager, 555-0142\).*the label redesign/s,
    );
  });

  it("speaks of the employer as they, not as you", () => {
    const interviewers = [{ name: "Nick Claus", topics: ["how they handle returns"] }];
    const needs = ["to keep their regular guests"];

    const text = textOf(letterFor("reference-briefing", { about: "Dana Fox", facts: { interviewers, needs } }));

    expect(text).toContain("how they handle returns");
    expect(text).toContain("keeping their regular guests");
  });

  it("does not reduce the season together with the turnover", () => {
    const text = textOf(
      letterFor("reference-briefing", { about: "Dana Fox", facts: { needs: ["reduce turnover", "help with peak season"] } }),
    );

    expect(text).toContain("help reducing turnover and help with the peak season");
  });

  it("asks the person for their own part in the project, which no record holds", () => {
    expect(asked(letterFor("reference-briefing", { about: "Dana Fox" }))).toContain("project-part");
  });
});

describe("the reference check-in", () => {
  it("asks the person to put the same to the other references", () => {
    const references = [{ name: "Dana Fox" }, { name: "Tomás Ibarra" }];

    expect(letterFor("reference-check-in", { facts: { references } }).missing).toContainEqual({
      field: "other-references",
      request: "Ask Tomás Ibarra the same, in words of your own.",
    });
  });
});

describe("the promised item", () => {
  it("goes to whom it was promised, and asks to attach it", () => {
    const draft = letterFor("promised-item", {
      about: "send a sample rota",
      facts: { owed: [{ what: "send a sample rota", to: "Martha Hale" }] },
    });

    expect(draft.recipient.name).toBe("Martha Hale");
    expect(draft.missing[0]?.request).toContain("the sample rota");
  });

  it("is a call where they asked to be called", () => {
    expect(callFor("promised-item", { owed: [{ what: "call back" }] }).script.join(" ")).toContain("You asked me to call");
  });
});

describe("a promised item where the telephone is preferred", () => {
  const contactChannel = { kind: "phone", value: "555-0142" } as const;

  it("goes by email all the same when it is a thing to send", () => {
    const draft = letterFor("promised-item", { facts: { contactChannel, owed: [{ what: "the plot for a one-act show" }] } });

    expect(textOf(draft)).toContain("the plot for a one-act show");
  });

  it.each(["call by noon", "contact them again"])("is a script for %j", (what) => {
    expect(callFor("promised-item", { owed: [{ what }] }).medium).toBe("phone");
  });
});

describe("the answer to an offer", () => {
  it("accepts nothing", () => {
    expect(textOf(letterFor("after-offer"))).not.toMatch(/accept/i);
  });
});

describe("the withdrawal", () => {
  it("does not say where the person goes", () => {
    const accepted = { ...anInterview({ facts: { company: "Acme Freight" } }), id: "accepted" as InterviewId };

    expect(textOf(letterFor("withdrawal", { others: [accepted] }))).not.toContain("Acme");
  });
});

describe("a record that no draft can be right for", () => {
  it("gets the least that can be said, and the person is told why", () => {
    const early = aPoint("status-inquiry", { dueAt: instant("2026-11-30T09:00:00-05:00") });
    const draft = composeDraft({ interview: anInterview(), point: early, person: WRITER, others: [] });

    expect(draft.missing).toContainEqual({ field: "safe-wording", request: "They decide by Tuesday, December 1; ask after that." });
  });
});

describe("the close-out", () => {
  it("has no draft", () => {
    expect(hasDraft("close-out")).toBe(false);
    expect(() => letterFor("close-out")).toThrow(Failure);
  });
});
