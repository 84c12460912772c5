import { describe, expect, it } from "vitest";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { knownInterview } from "#domain/interview/known-interview.ts";
import { sameValue } from "#domain/interview/same-value.ts";
import { settle } from "#domain/interview/settle.ts";
import { DAY, instant, later } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { aPlannedInterview } from "#tests/builders/a-planned-interview.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { anOutgoingMail, draftOf } from "#tests/builders/an-outgoing-mail.ts";

const NOW = instant("2026-11-30T12:00:00-05:00");
const OCCASION = { person: aPerson(), now: NOW };

function another(overrides: Partial<Interview>): Interview {
  return anInterview({ id: "i2other" as InterviewId, loggedAt: NOW, ...overrides });
}

describe("an interview beside the person's others", () => {
  it("is the same value when nothing follows", () => {
    const settled = settle(aPlannedInterview(), [], OCCASION);

    expect(settle(settled, [settled], OCCASION)).toBe(settled);
  });

  it("is superseded by a later log at the same company, once", () => {
    const settled = settle(anInterview(), [another({})], OCCASION);

    expect(settled.stage).toEqual({ kind: "superseded", at: NOW });
    expect(settle(settled, [another({ loggedAt: later(NOW, DAY) })], OCCASION).supersededAt).toBe(NOW);
  });

  it.each<[string, Partial<Interview>]>([
    ["at another company", { facts: { ...anInterview().facts, company: "Harbor Mills" } }],
    ["for another role", { facts: { ...anInterview().facts, role: "accountant" } }],
    ["that was called off", { stage: { kind: "cancelled", at: NOW } }],
    ["that was logged before", { loggedAt: later(anInterview().loggedAt, -DAY) }],
  ])("is not superseded by an interview %s", (_, overrides) => {
    expect(settle(anInterview(), [another(overrides)], OCCASION).stage.kind).toBe("waiting");
  });

  it("is to be withdrawn from once another offer was accepted", () => {
    const accepted = another({ facts: { ...anInterview().facts, company: "Harbor Mills" }, stage: { kind: "accepted", at: NOW } });
    const settled = settle(anInterview(), [accepted], OCCASION);

    expect(settled.acceptedElsewhereAt).toBe(NOW);
    expect(settled.points.map(({ kind }) => kind)).toContain("withdrawal");
  });

  it("is not withdrawn from when it is over, or was logged after that", () => {
    const accepted = another({ facts: { ...anInterview().facts, company: "Harbor Mills" }, stage: { kind: "accepted", at: NOW } });
    const rejected = anInterview({
      changes: [{ messageId: "<r@example.com>", at: NOW, updates: [{ action: "outcome", outcome: "rejected" }] }],
      stage: { kind: "rejected", at: NOW },
    });

    expect(settle(rejected, [accepted], OCCASION).acceptedElsewhereAt).toBeUndefined();
    expect(settle(anInterview({ loggedAt: later(NOW, DAY) }), [accepted], OCCASION).acceptedElsewhereAt).toBeUndefined();
  });
});

describe("what reading a mail knows of a record", () => {
  it("is its names, its addresses and the mails of both sides", () => {
    const interview = anInterview({
      handled: [{ messageId: "<logged@example.com>", at: NOW }],
      outgoing: [
        anOutgoingMail({ state: { status: "sent", at: NOW, messageId: "<ses@example.com>" } }),
        anOutgoingMail({ number: 2, state: { status: "sent", at: NOW } }),
        anOutgoingMail({ number: 3 }),
      ],
    });

    expect(knownInterview(interview, "drafts.example.org")).toMatchObject({
      id: interview.id,
      replyTo: `reply+${interview.id}@drafts.example.org`,
      messageIds: [
        "<logged@example.com>",
        `<${interview.id}.1@drafts.example.org>`,
        "<ses@example.com>",
        `<${interview.id}.2@drafts.example.org>`,
      ],
      company: "North Pole Packaging",
      interviewerNames: ["Nick Claus", "Martha Hale"],
      referenceNames: ["Dana Fox"],
      round: 1,
      isOpen: true,
    });
  });

  it("has the questions of the latest answer only", () => {
    const question = { field: "company", question: "Which company was it?" };
    const asked = anOutgoingMail({ cause: { kind: "answer", content: { kind: "logged", added: false, questions: [question] } } });
    const thanked = anOutgoingMail({ number: 2 });

    expect(
      knownInterview(anInterview({ outgoing: [asked, anOutgoingMail({ number: 2, cause: draftOf("close-out/no-date") })] }), "x")
        .openQuestions,
    ).toEqual([question]);
    expect(knownInterview(anInterview({ outgoing: [asked, thanked] }), "x").openQuestions).toEqual([]);
    expect(knownInterview(anInterview(), "x").openQuestions).toEqual([]);
  });

  it("has the drafts that lie in the inbox", () => {
    const [point] = aPlannedInterview().points;
    if (!point) throw new Error("Nothing was planned.");
    const { about, ...without } = point;
    const interview = anInterview({ points: [point, without].map((one) => ({ ...one, state: { status: "delivered", at: NOW } })) });

    expect(knownInterview(interview, "x").deliveredPoints).toEqual([{ kind: point.kind, about }, { kind: point.kind }]);
  });

  it("leaves out what nobody said", () => {
    const bare = anInterview({ facts: { company: undefined, role: undefined, when: undefined, decisionBy: undefined, round: undefined } });

    expect(knownInterview(bare, "x")).not.toHaveProperty("company");
    expect(knownInterview(anInterview({ facts: { invitation: { uid: "u", sequence: 1 } } }), "x").invitation).toEqual({
      uid: "u",
      sequence: 1,
    });
  });
});

describe("two plain values", () => {
  it.each([
    [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [[1, 2], [1, 2, 3], false],
    [{ a: [] }, { a: {} }, false],
    [{ a: 1 }, null, false],
    ["a", "a", true],
  ])("%j and %j are the same: %s", (first, second, expected) => {
    expect(sameValue(first, second)).toBe(expected);
  });
});
