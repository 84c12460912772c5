import { describe, expect, it } from "vitest";
import { composeDraft } from "#domain/draft/compose-draft.ts";
import type { Draft } from "#domain/draft/draft.ts";
import { sentencesIn } from "#domain/draft/linter/plain-text.ts";
import { bodyOf } from "#domain/draft/linter/proof.ts";
import { sequencesIn, sharedPart } from "#domain/draft/linter/rules/overlap.ts";
import { turnOf } from "#domain/draft/turn.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { addBusinessDays } from "#domain/time/business-days.ts";
import { type CalendarDate, calendarDate } from "#domain/time/calendar-date.ts";
import { DAY, later } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { everyDraftPoint } from "#tests/builders/every-draft-point.ts";
import { aGeneratedInterview } from "#tests/builders/some-records.ts";

const PERSON = aPerson({ phone: "555-0188" });
const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

interface Written {
  readonly name: string;
  readonly kind: string;
  readonly draft: Draft;
}

function everyDraft(interview: Interview): readonly Written[] {
  return everyDraftPoint(interview).map((point) => ({
    name: `${interview.id} ${point.id}`,
    kind: point.kind,
    draft: composeDraft({ interview, point, person: PERSON, others: [] }),
  }));
}

const paragraphsOf = (draft: Draft) => (draft.medium === "email" ? draft.paragraphs : draft.script);
const bodySentences = (draft: Draft) => bodyOf(paragraphsOf(draft), draft.medium).flatMap(sentencesIn);
const pairs = <Item>(items: readonly Item[]) => items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

const RECORDS = SEEDS.map((seed) => everyDraft(aGeneratedInterview(seed)));

describe("two hundred generated records", () => {
  it("give no draft with a linter error", () => {
    const wrong = RECORDS.flat().flatMap(({ name, draft }) =>
      draft.report.findings.filter(({ severity }) => severity === "error").map(({ rule, excerpt }) => `${name}: ${rule} ${excerpt ?? ""}`),
    );

    expect(wrong).toEqual([]);
  });

  it("give no draft that had to fall back to its minimum", () => {
    const minimal = RECORDS.flat().filter(({ draft }) => draft.missing.some(({ field }) => field === "safe-wording"));

    expect(minimal.map(({ name }) => name)).toEqual([]);
  });

  it("share no body sentence between two drafts of one company", () => {
    const shared = RECORDS.flatMap((drafts) =>
      pairs(drafts).flatMap(([one, other]) => {
        const known = new Set(bodySentences(one.draft));
        return bodySentences(other.draft)
          .filter((sentence) => known.has(sentence))
          .map((sentence) => `${one.name}, ${other.name}: ${sentence}`);
      }),
    );

    expect(shared).toEqual([]);
  });

  it("keep siblings under 0.35 of shared five-word sequences", () => {
    const alike = RECORDS.flatMap((drafts) =>
      pairs(drafts)
        .filter(([one, other]) => one.kind === other.kind)
        .map(([one, other]) => ({ names: `${one.name}, ${other.name}`, share: overlapOf(one.draft, other.draft) }))
        .filter(({ share }) => share > 0.35),
    );

    expect(alike).toEqual([]);
  });

  it("keep capitals at the start of sentences and leave no hole in them", () => {
    const odd = RECORDS.flat().flatMap(({ name, draft }) =>
      bodySentences(draft)
        .filter((sentence) => /^\p{Ll}\p{Ll}/u.test(sentence) || / [,.;?]| {2}|\.\.|,,|undefined/u.test(sentence))
        .map((sentence) => `${name}: ${sentence}`),
    );

    expect(odd.filter((line) => !line.includes(": greenleaf"))).toEqual([]);
  });
});

function overlapOf(one: Draft, other: Draft): number {
  return sharedPart(sequencesIn(bodyOf(paragraphsOf(one), one.medium)), sequencesIn(bodyOf(paragraphsOf(other), other.medium)));
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** Months of ten letters to one panel's coordinator each, with little in the record that sets them apart. */
const ALIKE_MONTHS = [...MONTHS, 183, 215, 288];
const TREES = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper"];

describe("a person who gets ten thank-you drafts in a month", () => {
  it.each(MONTHS)("meets no body sentence more than twice (month %i)", (month) => {
    const interviews = tenDays((heldOn, index) => aGeneratedInterview(1000 * month + index, { heldOn }));

    expect(mostFrequent(tenThankYous(interviews).flatMap(bodySentencesOnce))).toSatisfy(isAtMostTwice);
  });

  it.each(ALIKE_MONTHS)("meets none more than twice where all interviews are alike but for the company (month %i)", (month) => {
    const interviews = tenDays((heldOn, index) => ({
      ...aGeneratedInterview(4320 + month, { company: `${TREES[index]} Mills`, heldOn }),
      id: `same${index}` as InterviewId,
    }));

    expect(mostFrequent(tenThankYous(interviews).flatMap(bodySentencesOnce))).toSatisfy(isAtMostTwice);
  });

  it("takes the next sentences after a letter to a coordinator, however many people that one thanks", () => {
    const panel = { interviewers: [..."ABCDEFGHI"].map((letter) => ({ name: `${letter}da Fox`, topics: [] })), references: [] };
    const first = anInterview({ id: "i1" as InterviewId, facts: panel });
    const second = { ...anInterview({ id: "i2" as InterviewId }), loggedAt: later(first.loggedAt, DAY) };

    expect(turnOf({ interview: second, others: [first], kind: "thank-you", index: 0 }).place).toBe(1);
  });
});

const bodySentencesOnce = (draft: Draft) => [...new Set(bodySentences(draft))];

function tenDays(interviewOn: (heldOn: CalendarDate, index: number) => Interview): readonly Interview[] {
  return Array.from({ length: 10 }, (_, index) => interviewOn(addBusinessDays(calendarDate("2026-09-01"), index * 2, "US"), index));
}

function tenThankYous(interviews: readonly Interview[]): readonly Draft[] {
  return interviews.flatMap((interview) => thankYous(interview, interviews)).slice(0, 10);
}

function thankYous(interview: Interview, all: readonly Interview[]): readonly Draft[] {
  const others = all.filter(({ id }) => id !== interview.id);
  return everyDraftPoint(interview)
    .filter(({ kind }) => kind === "thank-you")
    .map((point) => composeDraft({ interview, point, person: PERSON, others }));
}

function isAtMostTwice(most: { readonly sentence: string; readonly count: number } | undefined): boolean {
  return most !== undefined && most.count <= 2;
}

function mostFrequent(sentences: readonly string[]) {
  const counts = sentences.map((sentence) => ({ sentence, count: sentences.filter((other) => other === sentence).length }));
  return counts.toSorted((one, two) => two.count - one.count)[0];
}
