import { describe, expect, it } from "vitest";
import { sameInterview } from "#domain/inbound/matching/same-interview.ts";
import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aKnownInterview } from "#tests/builders/a-known-interview.ts";

const record = aKnownInterview({ invitation: { uid: "uid-1@example.com", sequence: 0 } });

function facts(overrides: Partial<InterviewFacts> = {}): InterviewFacts {
  const lists = { interviewers: [], owed: [], references: [], needs: [], strengths: [], corrections: [] };
  return { zone: zone("America/New_York"), company: "North Pole Packaging", ...lists, ...overrides };
}

const on = (day: string) => ({ kind: "time", start: instant(`${day}T14:00:00-05:00`) }) as const;
const compare = (overrides: Partial<InterviewFacts>, records = [record]) => sameInterview(facts(overrides), records);

describe("an interview that a mail tells of", () => {
  it("is new at another company", () => {
    expect(compare({ company: "Acme", when: on("2026-11-20") })).toEqual({ kind: "new" });
  });

  it("is the known one on the same day at the same company", () => {
    expect(compare({ company: "North Pole Packaging, Inc.", when: on("2026-11-20") })).toEqual({ kind: "same", record });
  });

  it("is the known one when the mail names no day", () => {
    expect(compare({})).toEqual({ kind: "same", record });
  });

  it("is the known one by its invitation, whatever the day", () => {
    expect(compare({ company: "NPP", when: on("2026-12-09"), invitation: { uid: "uid-1@example.com", sequence: 1 } })).toEqual({
      kind: "same",
      record,
    });
  });

  it("is the next round on a later day", () => {
    expect(compare({ when: on("2026-12-02") })).toEqual({ kind: "next-round", record, round: 2 });
  });

  it("is the round that the mail names", () => {
    expect(compare({ when: on("2026-12-02"), round: 3 })).toEqual({ kind: "next-round", record, round: 3 });
  });

  it("is a second round even on the same day", () => {
    expect(compare({ when: on("2026-11-20"), round: 2 })).toEqual({ kind: "next-round", record, round: 2 });
  });

  it("counts on from the latest round", () => {
    const second = aKnownInterview({ id: "north2", round: 2, when: { kind: "time", start: instant("2026-12-02T14:00:00-05:00") } });

    expect(compare({ when: on("2026-12-10") }, [{ ...record, isOpen: false }, second])).toEqual({
      kind: "next-round",
      record: second,
      round: 3,
    });
  });

  it("is new for another role at the company", () => {
    expect(compare({ role: "forklift driver", when: on("2026-12-02") })).toEqual({ kind: "new" });
  });

  it("is new when the earlier one at the company is closed", () => {
    expect(compare({ when: on("2026-12-02") }, [{ ...record, isOpen: false }])).toEqual({ kind: "new" });
  });

  it("is the known one by somebody whom both know, when the mail names no company", () => {
    const { company, ...nameless } = facts({ interviewers: [{ name: "Nick", topics: [] }], when: on("2026-11-20") });

    expect(sameInterview(nameless, [record])).toEqual({ kind: "same", record });
  });
});
