import { describe, expect, it } from "vitest";
import { asked, callFor, letterFor, textOf } from "#tests/builders/a-composed-draft.ts";

describe("the status inquiry of the article's case", () => {
  it.each(["Nick Claus", "November 20", "part time packaging manager", "December 1", "North Pole Packaging"])("names %s", (fact) => {
    expect(textOf(letterFor("status-inquiry"))).toContain(fact);
  });

  it("asks whether the decision has moved and whether the person is still considered", () => {
    expect(textOf(letterFor("status-inquiry"))).toMatch(/decision[^?]*moved[^?]*consider[^?]*\?/s);
  });

  it("has the subject of its kind", () => {
    expect(letterFor("status-inquiry").subject).toBe("Part time packaging manager interview, November 20: status?");
  });

  it("asks for the timeline when no date was promised", () => {
    expect(textOf(letterFor("status-inquiry", { facts: { decisionBy: undefined } }))).toMatch(/timeline|when|by which/i);
  });

  it("goes to the coordinator when no interviewer has an address, and names the interviewers", () => {
    const draft = letterFor("status-inquiry", {
      facts: { interviewers: [{ name: "Nick Claus", topics: [] }], coordinator: { name: "Paula Reyes", email: "paula@example.org" } },
    });

    expect(draft.recipient).toEqual({ name: "Paula Reyes", email: "paula@example.org" });
    expect(textOf(draft)).toContain("Nick Claus");
  });

  it("goes to the interviewer whose address was named", () => {
    expect(
      letterFor("status-inquiry", { facts: { contactChannel: { kind: "email", value: "martha.hale@example.org" } } }).recipient.name,
    ).toBe("Martha Hale");
  });
});

describe("an inquiry where they prefer the telephone", () => {
  it("is a script and a voicemail with the number to call", () => {
    const draft = callFor("status-inquiry");

    expect(draft.recipient).toEqual({ name: "Nick Claus", email: "nick.claus@example.org", phone: "555-0142" });
    expect(draft.script.join(" ")).toMatch(/November 20.*December 1.*\?/);
  });

  it("leaves the person's own number on the machine", () => {
    expect(callFor("last-inquiry").voicemail.join(" ")).toContain("555-0188");
  });

  it("asks for the number when the record has none", () => {
    expect(asked(callFor("status-inquiry", { contactChannel: { kind: "phone" } }))).toContain("recipient-phone");
  });
});

describe("the last inquiry", () => {
  it("offers what they may need, says that it is the last, and leaves a way out", () => {
    expect(textOf(letterFor("last-inquiry"))).toMatch(/\?.*(?:last|not write about this again).*(?:chosen|filled|another way)/s);
  });
});
