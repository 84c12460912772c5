import { describe, expect, it } from "vitest";
import { composeDraft } from "#domain/draft/compose-draft.ts";
import type { Draft } from "#domain/draft/draft.ts";
import { flat, wordsIn } from "#domain/draft/linter/plain-text.ts";
import { bodyOf, namesIn } from "#domain/draft/linter/proof.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { everyDraftPoint } from "#tests/builders/every-draft-point.ts";
import { aGeneratedInterview } from "#tests/builders/some-records.ts";

const PERSON = aPerson({ phone: "555-0188" });
const SEEDS = Array.from({ length: 150 }, (_, index) => 7_001 + index);
const SEQUENCE = 4;

/** The four-word sequences that a draft's body holds twice, its names left out: what a reader would hear again. */
function echoesIn(draft: Draft, { facts }: Interview): readonly string[] {
  const paragraphs = draft.medium === "email" ? draft.paragraphs : draft.script;
  const text = namesIn(facts)
    .toSorted((one, two) => two.length - one.length)
    .reduce((rest, name) => rest.replaceAll(name, "|"), flat(bodyOf(paragraphs, draft.medium).join(" ")));
  const sequences = text
    .split(/[|.?!;:]/)
    .map(wordsIn)
    .flatMap((words) => words.slice(SEQUENCE - 1).map((_, index) => words.slice(index, index + SEQUENCE).join(" ")));
  return sequences.filter((sequence, index) => sequences.indexOf(sequence) < index);
}

describe("the drafts of a hundred and fifty generated records", () => {
  it("say nothing in the same four words twice within one draft", () => {
    const echoes = SEEDS.map((seed) => aGeneratedInterview(seed)).flatMap((interview) =>
      everyDraftPoint(interview).flatMap((point) =>
        echoesIn(composeDraft({ interview, point, person: PERSON, others: [] }), interview).map(
          (echo) => `${interview.id} ${point.id}: ${echo}`,
        ),
      ),
    );

    expect(echoes).toEqual([]);
  });

  it("thank nobody twice in a row: no sign-off of thanks under a last sentence of thanks", () => {
    const doubled = SEEDS.map((seed) => aGeneratedInterview(seed)).flatMap((interview) =>
      everyDraftPoint(interview)
        .map((point) => composeDraft({ interview, point, person: PERSON, others: [] }))
        .filter(
          (draft) =>
            draft.medium === "email" && /thank/i.test(draft.paragraphs.at(-2) ?? "") && /^.*thanks/i.test(draft.paragraphs.at(-1) ?? ""),
        ),
    );

    expect(doubled).toEqual([]);
  });
});
