import { describe, expect, it } from "vitest";
import { mergeFacts } from "#domain/interview/merge-facts.ts";
import { someFacts } from "#tests/builders/an-interview.ts";

describe("more facts about an interview", () => {
  it("fills what is absent and replaces nothing", () => {
    const facts = mergeFacts(someFacts({ role: undefined }), { role: "night manager", company: "Another Company" });

    expect(facts).toMatchObject({ role: "night manager", company: "North Pole Packaging" });
  });

  it("adds a topic to the interviewer of that name", () => {
    const { interviewers } = mergeFacts(someFacts(), { interviewers: [{ name: "Nick", topics: ["the night shift"] }] });

    expect(interviewers[0]).toMatchObject({ name: "Nick Claus", topics: ["the pallet line", "the night shift"] });
  });

  it("takes the fuller name", () => {
    const known = someFacts({ interviewers: [{ name: "Nick", topics: [] }] });

    expect(mergeFacts(known, { interviewers: [{ name: "Nick Claus", email: "nick@example.org", topics: [] }] }).interviewers).toEqual([
      { name: "Nick Claus", email: "nick@example.org", topics: [] },
    ]);
  });

  it("appends people who are new", () => {
    const { references } = mergeFacts(someFacts(), { references: [{ name: "Perrin Holloway" }] });

    expect(references.map(({ name }) => name)).toEqual(["Dana Fox", "Perrin Holloway"]);
  });

  it("says the same thing once", () => {
    const { needs } = mergeFacts(someFacts({ needs: ["Less waste"] }), { needs: ["less waste", "more staff"] });

    expect(needs).toEqual(["Less waste", "more staff"]);
  });

  it("puts new notes under the old ones, once", () => {
    const noted = mergeFacts(someFacts({ notes: "Bring the badge." }), { notes: "Ask about parking." });

    expect(noted.notes).toBe("Bring the badge.\nAsk about parking.");
    expect(mergeFacts(noted, { notes: "Ask about parking." }).notes).toBe(noted.notes);
  });

  it("keeps the later version of one invitation", () => {
    const known = someFacts({ invitation: { uid: "u1", sequence: 3 } });

    expect(mergeFacts(known, { invitation: { uid: "u1", sequence: 2 } }).invitation).toEqual({ uid: "u1", sequence: 3 });
    expect(mergeFacts(known, { invitation: { uid: "u1", sequence: 4 } }).invitation).toEqual({ uid: "u1", sequence: 4 });
  });
});
