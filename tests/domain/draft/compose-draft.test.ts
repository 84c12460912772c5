import { describe, expect, it } from "vitest";
import { composeDraft, hasDraft } from "#domain/draft/compose-draft.ts";
import type { EmailDraft, PhoneDraft } from "#domain/draft/draft.ts";
import { Failure } from "#domain/failure.ts";
import type { FollowUpPoint, PointId, PointKind } from "#domain/follow-up/follow-up-point.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview, type FactsGiven } from "#tests/builders/an-interview.ts";

const PERSON = aPerson({ phone: "555-0188" });

function aPoint(kind: PointKind, overrides: Partial<FollowUpPoint> = {}): FollowUpPoint {
  return {
    id: kind as string as PointId,
    kind,
    rule: "P",
    dueAt: instant("2026-12-03T09:00:00-05:00"),
    state: { status: "open" },
    ...overrides,
  };
}

function email(
  kind: PointKind,
  { facts = {}, about, others = [] }: { facts?: FactsGiven; about?: string; others?: readonly Interview[] } = {},
): EmailDraft {
  const draft = composeDraft({
    interview: anInterview({ facts }),
    point: aPoint(kind, about === undefined ? {} : { about }),
    person: PERSON,
    others,
  });
  if (draft.medium !== "email") throw new Error("a letter was expected");
  return draft;
}

function call(kind: PointKind, facts: FactsGiven = {}): PhoneDraft {
  const interview = anInterview({ facts: { contactChannel: { kind: "phone", value: "555-0142" }, ...facts } });
  const draft = composeDraft({ interview, point: aPoint(kind), person: PERSON, others: [] });
  if (draft.medium !== "phone") throw new Error("a call was expected");
  return draft;
}

const textOf = ({ paragraphs }: EmailDraft) => paragraphs.join("\n");
const asked = ({ missing }: EmailDraft | PhoneDraft) => missing.map(({ field }) => field);

describe("the status inquiry of the article's case", () => {
  it.each(["Nick Claus", "November 20", "part time packaging manager", "December 1", "North Pole Packaging"])("names %s", (fact) => {
    expect(textOf(email("status-inquiry"))).toContain(fact);
  });

  it("asks whether the decision has moved and whether the person is still considered", () => {
    expect(textOf(email("status-inquiry"))).toMatch(/decision[^?]*moved[^?]*consider[^?]*\?/s);
  });

  it("has the subject of its kind", () => {
    expect(email("status-inquiry").subject).toBe("Part time packaging manager interview, November 20: status?");
  });

  it("asks for the timeline when no date was promised", () => {
    expect(textOf(email("status-inquiry", { facts: { decisionBy: undefined } }))).toMatch(/timeline|when|by which/i);
  });

  it("goes to the coordinator when no interviewer has an address, and names the interviewers", () => {
    const draft = email("status-inquiry", {
      facts: { interviewers: [{ name: "Nick Claus", topics: [] }], coordinator: { name: "Paula Reyes", email: "paula@example.org" } },
    });

    expect(draft.recipient).toEqual({ name: "Paula Reyes", email: "paula@example.org" });
    expect(textOf(draft)).toContain("Nick Claus");
  });

  it("goes to the interviewer whose address was named", () => {
    expect(email("status-inquiry", { facts: { contactChannel: { kind: "email", value: "martha.hale@example.org" } } }).recipient.name).toBe(
      "Martha Hale",
    );
  });
});

describe("an inquiry where they prefer the telephone", () => {
  it("is a script and a voicemail with the number to call", () => {
    const draft = call("status-inquiry");

    expect(draft.recipient).toEqual({ name: "Nick Claus", email: "nick.claus@example.org", phone: "555-0142" });
    expect(draft.script.join(" ")).toMatch(/November 20.*December 1.*\?/);
  });

  it("leaves the person's own number on the machine", () => {
    expect(call("last-inquiry").voicemail.join(" ")).toContain("555-0188");
  });

  it("asks for the number when the record has none", () => {
    expect(asked(call("status-inquiry", { contactChannel: { kind: "phone" } }))).toContain("recipient-phone");
  });
});

describe("the last inquiry", () => {
  it("offers what they may need, says that it is the last, and leaves a way out", () => {
    expect(textOf(email("last-inquiry"))).toMatch(/\?.*(?:last|not write about this again).*(?:chosen|filled|another way)/s);
  });
});

describe("a thank-you", () => {
  it("names one topic with this person and not the other's", () => {
    const text = textOf(email("thank-you", { about: "Martha Hale" }));

    expect(text).toContain("weekend shifts");
    expect(text).not.toContain("pallet line");
  });

  it("comes with a card of at most seventy words", () => {
    const words = email("thank-you", { about: "Nick Claus" }).card?.join(" ").split(/\s+/).length;

    expect(words).toBeLessThanOrEqual(70);
  });

  it("is the same for the same record", () => {
    expect(email("thank-you", { about: "Nick Claus" })).toEqual(email("thank-you", { about: "Nick Claus" }));
  });

  it("stays the same when a later interview is logged", () => {
    const later = { ...anInterview(), id: "later" as InterviewId, loggedAt: instant("2026-11-25T12:00:00Z") };

    expect(email("thank-you", { about: "Martha Hale", others: [later] })).toEqual(email("thank-you", { about: "Martha Hale" }));
  });

  it("stands without topic, need and strength, and asks for them", () => {
    const draft = email("thank-you", {
      about: "Nick Claus",
      facts: { interviewers: [{ name: "Nick Claus", topics: [] }], needs: [], strengths: [] },
    });

    expect(asked(draft)).toEqual(expect.arrayContaining(["topics", "needs", "strengths", "recipient-address"]));
    expect(draft.report.findings).toEqual([]);
  });

  it("becomes better at once when the topic is known", () => {
    const bare = email("thank-you", { about: "Nick Claus", facts: { interviewers: [{ name: "Nick Claus", topics: [] }] } });
    const told = email("thank-you", {
      about: "Nick Claus",
      facts: { interviewers: [{ name: "Nick Claus", topics: ["the pallet line"] }] },
    });

    expect(textOf(bare)).not.toContain("pallet line");
    expect(told.report.verdict).toContain("names the pallet line");
  });

  it("carries the correction that was asked for, in the person's words", () => {
    expect(textOf(email("thank-you", { about: "Nick Claus", facts: { corrections: ["I start on January 11, not January 4"] } }))).toContain(
      "I start on January 11, not January 4.",
    );
  });

  it("says in the verdict that it shares no sentence with the sibling's note", () => {
    expect(email("thank-you", { about: "Martha Hale" }).report.verdict).toMatch(
      /^\d+ words · names weekend shifts · shares no sentence with Nick Claus's note$/,
    );
  });

  it("greets nobody by name when nobody was recorded", () => {
    expect(email("thank-you", { facts: { interviewers: [] } }).paragraphs[0]).toBe("Hello,");
  });

  it("owns up to being late after more than five business days", () => {
    const draft = composeDraft({
      interview: anInterview(),
      point: aPoint("thank-you", { about: "Nick Claus" }),
      person: PERSON,
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
    const draft = composeDraft({ interview: anInterview(), point, person: PERSON, others: [] });

    expect(draft.medium === "email" && textOf(draft)).toContain("yesterday afternoon");
  });
});

describe("the nudge", () => {
  it("shows the thank-you in the same words", () => {
    expect(textOf(email("thank-you-nudge", { about: "Martha Hale" }))).toBe(textOf(email("thank-you", { about: "Martha Hale" })));
  });
});

describe("the letter to the coordinator", () => {
  const eight = ["Ada Ay", "Bo Bee", "Cy Cee", "Di Dee", "Ed Ee", "Fay Eff", "Gus Gee", "Hal Aitch"].map((name) => ({ name, topics: [] }));

  it("names all eight interviewers", () => {
    const draft = email("thank-you", {
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
    const text = textOf(email("thank-you", { about: "Paula Reyes", facts }));

    expect(text).toContain("Martha Hale");
    expect(text).not.toContain("Nick Claus");
  });
});

describe("the reference briefing", () => {
  it("says who may call, with title and number, and names the shared project", () => {
    const facts = { interviewers: [{ name: "Nick Claus", title: "Plant Manager", phone: "555-0142", topics: [] }] };

    expect(textOf(email("reference-briefing", { about: "Dana Fox", facts }))).toMatch(
      /Nick Claus \(Plant Manager, 555-0142\).*the label redesign/s,
    );
  });

  it("asks the person for their own part in the project, which no record holds", () => {
    expect(asked(email("reference-briefing", { about: "Dana Fox" }))).toContain("project-part");
  });
});

describe("the reference check-in", () => {
  it("asks the person to put the same to the other references", () => {
    const references = [{ name: "Dana Fox" }, { name: "Tomás Ibarra" }];

    expect(email("reference-check-in", { facts: { references } }).missing).toContainEqual({
      field: "other-references",
      request: "Ask Tomás Ibarra the same, in words of your own.",
    });
  });
});

describe("the promised item", () => {
  it("goes to whom it was promised, and asks to attach it", () => {
    const draft = email("promised-item", {
      about: "send a sample rota",
      facts: { owed: [{ what: "send a sample rota", to: "Martha Hale" }] },
    });

    expect(draft.recipient.name).toBe("Martha Hale");
    expect(draft.missing[0]?.request).toContain("the sample rota");
  });

  it("is a call where they asked to be called", () => {
    expect(call("promised-item", { owed: [{ what: "call back" }] }).script.join(" ")).toContain("You asked me to call");
  });
});

describe("the answer to an offer", () => {
  it("accepts nothing", () => {
    expect(textOf(email("after-offer"))).not.toMatch(/accept/i);
  });
});

describe("the withdrawal", () => {
  it("does not say where the person goes", () => {
    const accepted = { ...anInterview({ facts: { company: "Acme Freight" } }), id: "accepted" as InterviewId };

    expect(textOf(email("withdrawal", { others: [accepted] }))).not.toContain("Acme");
  });
});

describe("a record that no draft can be right for", () => {
  it("gets the least that can be said, and the person is told why", () => {
    const early = aPoint("status-inquiry", { dueAt: instant("2026-11-30T09:00:00-05:00") });
    const draft = composeDraft({ interview: anInterview(), point: early, person: PERSON, others: [] });

    expect(draft.missing).toContainEqual({ field: "safe-wording", request: "They decide by Tuesday, December 1; ask after that." });
  });
});

describe("the close-out", () => {
  it("has no draft", () => {
    expect(hasDraft("close-out")).toBe(false);
    expect(() => email("close-out")).toThrow(Failure);
  });
});
