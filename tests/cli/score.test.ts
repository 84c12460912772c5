import { describe, expect, it } from "vitest";
import { compareUnderstanding, failuresOf } from "../../cli/understanding/compare.ts";
import type { ExpectedCase } from "../../cli/understanding/expected-case.ts";
import { kindOfMail } from "../../cli/understanding/kind-of-mail.ts";
import { scoresBy, totalOf } from "../../cli/understanding/score.ts";

const CASE: ExpectedCase = {
  name: "a",
  mail: "a.eml",
  kind: "log",
  receivedAt: "2026-11-20T20:00:00Z",
  senderZone: "America/New_York",
  expect: { company: "North Pole Packaging", interviewers: [{ name: "Nick Claus" }], interviewAt: "2026-11-20T14:00:00-05:00" },
  absent: ["decisionBy"],
};
const RIGHT = { company: "north pole packaging.", interviewers: [{ name: "Mr Nick Claus" }], interviewAt: "2026-11-20T19:00:00Z" };

describe("the score of a mail", () => {
  it("counts a fact as found whatever its case, its title and its zone", () => {
    expect(failuresOf(compareUnderstanding(CASE, { kind: "log", record: RIGHT }).facts)).toEqual([]);
  });

  it("counts another value as missed", () => {
    const { facts } = compareUnderstanding(CASE, { kind: "log", record: { ...RIGHT, company: "South Pole" } });

    expect(failuresOf(facts)).toEqual(['company (got "South Pole")']);
  });

  it("counts what nothing supports as invented: a field, a further interviewer", () => {
    const record = { ...RIGHT, decisionBy: "2026-12-01", interviewers: [{ name: "Nick Claus" }, { name: "Packaging Lead" }] };

    expect(failuresOf(compareUnderstanding(CASE, { kind: "log", record }).guards)).toHaveLength(2);
  });

  it("is given for each group and for all", () => {
    const scored = { name: "a", kindOfMail: "prose" as const, ...compareUnderstanding(CASE, { kind: "log", record: {} }) };

    expect(totalOf([scored])).toEqual({ expected: 4, found: 1, guarded: 2, invented: 0 });
    expect(scoresBy([scored], (field) => field).get("company")).toEqual({ expected: 1, found: 0, guarded: 0, invented: 0 });
  });
});

describe("the kind of a mail", () => {
  it.each([
    ["prose", "log", "Subject: hi\n\nJust met Nick at North Pole."],
    ["keys", "log", "Subject: hi\n\nCompany: North Pole\nRole: manager"],
    ["forward", "log", "Subject: Fwd: hi\n\nsee below"],
    ["invitation", "log", "Content-Type: text/calendar\n\nBEGIN:VCALENDAR"],
    ["reply", "update", "Subject: Re: hi\n\nsent it"],
    ["turned away", "ignore", "Subject: Out of office\n\nBack on Monday."],
  ] as const)("is %s", (kind, of, raw) => {
    expect(kindOfMail({ kind: of }, raw)).toBe(kind);
  });
});
