import { describe, expect, it } from "vitest";
import { correctFacts } from "#domain/interview/correct-facts.ts";
import { instant } from "#domain/time/instant.ts";
import { someFacts } from "#tests/builders/an-interview.ts";

describe("a correction", () => {
  it.each([
    ["company", " Harbor Mills ", { company: "Harbor Mills" }],
    ["role", "shift lead", { role: "shift lead" }],
    ["notes", "Ask about parking.", { notes: "Ask about parking." }],
    ["format", "video", { format: "video" }],
    ["zone", "Europe/Lisbon", { zone: "Europe/Lisbon" }],
    ["round", "2", { round: 2 }],
    ["decisionBy", "2026-12-08", { decisionBy: "2026-12-08" }],
    ["interviewAt", "2026-11-19", { when: { kind: "date", date: "2026-11-19" } }],
    ["interviewAt", "2026-11-19T14:00:00-05:00", { when: { kind: "time", start: instant("2026-11-19T14:00:00-05:00") } }],
    ["contactChannel", "phone", { contactChannel: { kind: "phone" } }],
    ["contactChannel", "nick@example.org", { contactChannel: { kind: "email", value: "nick@example.org" } }],
    ["contactChannel", "555-0142", { contactChannel: { kind: "phone", value: "555-0142" } }],
  ])("of %s to %s is taken", (field, to, expected) => {
    expect(correctFacts(someFacts(), { field, to })).toMatchObject(expected);
  });

  it.each([
    ["format", "by pigeon"],
    ["zone", "Mars/Olympus"],
    ["round", "0"],
    ["decisionBy", "2026-02-30"],
    ["interviewAt", "soon"],
    ["shoe size", "44"],
  ])("of %s to %s, which it cannot be, changes nothing", (field, to) => {
    expect(correctFacts(someFacts(), { field, to })).toEqual(someFacts());
  });

  it("of a name renames the person who had it", () => {
    const { interviewers } = correctFacts(someFacts(), { field: "interviewers", from: "Martha", to: "Marta Hale" });

    expect(interviewers.map(({ name }) => name)).toEqual(["Nick Claus", "Marta Hale"]);
  });

  it("of a reference's name renames the reference", () => {
    expect(correctFacts(someFacts(), { field: "references", from: "Dana Fox", to: "Dana Foxx" }).references[0]?.name).toBe("Dana Foxx");
  });

  it.each([
    ["email", "Nick@Example.org", { email: "nick@example.org" }],
    ["phone", "555-0100", { phone: "555-0100" }],
    ["title", "plant manager", { title: "plant manager" }],
  ])("of somebody's %s completes them", (field, to, expected) => {
    expect(correctFacts(someFacts(), { field, from: "Nick Claus", to }).interviewers[0]).toMatchObject(expected);
  });

  it("of an address without a name is the only interviewer's", () => {
    const alone = someFacts({ interviewers: [{ name: "Nick Claus", topics: [] }] });

    expect(correctFacts(alone, { field: "email", to: "new@example.org" }).interviewers[0]?.email).toBe("new@example.org");
    expect(correctFacts(someFacts(), { field: "email", to: "new@example.org" })).toEqual(someFacts());
  });
});
