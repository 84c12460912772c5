import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addresseeOf } from "#domain/draft/addressee.ts";
import { composeDraft } from "#domain/draft/compose-draft.ts";
import { writeCoordinatorLetter } from "#domain/draft/letters/coordinator-letter.ts";
import type { LetterWriter } from "#domain/draft/letters/letter.ts";
import { writeThankYou } from "#domain/draft/letters/thank-you/thank-you.ts";
import { sayerFor } from "#domain/draft/turn.ts";
import type { Words } from "#domain/draft/wording/words.ts";
import { wordsOf } from "#domain/draft/words-of.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import { later, MINUTE } from "#domain/time/instant.ts";
import { aPoint, asked, WRITER } from "#tests/builders/a-composed-draft.ts";
import { anInterview, type FactsGiven } from "#tests/builders/an-interview.ts";
import { everyDraftPoint } from "#tests/builders/every-draft-point.ts";

const LETTERS_A_MONTH = 10;

/** What has no words of its own: how the paragraphs are set, and the card that is copied by hand. */
const NO_BODY = /^(?:arrangement|card-.*)$/;

function wordsFor(facts: FactsGiven): Words {
  const interview = anInterview({ facts });
  const point = aPoint("thank-you");
  const addressee = addresseeOf(point, interview.facts);
  return wordsOf({ interview, point, person: WRITER, addressee, turn: { seed: "i1", place: 0 }, restraint: 0 });
}

function choicesIn(write: LetterWriter, facts: FactsGiven): readonly { readonly slot: string; readonly texts: readonly string[] }[] {
  const words = wordsFor(facts);
  const choices: { slot: string; texts: readonly string[] }[] = [];
  write(words, (slot, sentences) => {
    const texts = sentences.map((sentence) => sentence(words));
    choices.push({ slot, texts });
    return texts[0] ?? "";
  });
  return choices.filter(({ slot }) => !NO_BODY.test(slot));
}

describe("the turns of a person's letters", () => {
  it("bring a sentence at most twice in ten letters in a row, whatever attempts these took", () => {
    const letters = fc.array(fc.record({ number: fc.nat({ max: 5 }), taken: fc.nat({ max: 10 }) }), {
      minLength: LETTERS_A_MONTH,
      maxLength: LETTERS_A_MONTH,
    });
    const month = fc.record({
      letters,
      seed: fc.string(),
      slot: fc.string(),
      first: fc.nat({ max: 400 }),
      count: fc.integer({ min: 10, max: 14 }),
    });

    fc.assert(
      fc.property(month, ({ letters, seed, slot, first, count }) => {
        const sentences = Array.from({ length: count }, (_, index) => () => String(index));
        const said = letters.map(({ number, taken }, index) =>
          sayerFor({ seed, place: first + index }, {} as Words, { number, isTaken: (text) => text === String(taken) })(slot, sentences),
        );
        return said.every((text) => text === "" || said.filter((other) => other === text).length <= 2);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it.each([
    ["thank-you", writeThankYou, {}],
    [
      "late thank-you without a date or a topic",
      writeThankYou,
      { decisionBy: undefined, interviewers: [{ name: "Nick Claus", topics: [] }] },
    ],
    [
      "thank-you on what the person told of themselves",
      writeThankYou,
      { interviewers: [{ name: "Nick Claus", topics: ["my time at sea"] }] },
    ],
    ["thank-you on what the person was asked", writeThankYou, { interviewers: [{ name: "Nick Claus", topics: ["why I left nursing"] }] }],
    ["thank-you after a second round", writeThankYou, { round: 2 }],
    ["letter to a coordinator", writeCoordinatorLetter, {}],
    ["letter to a coordinator without a date", writeCoordinatorLetter, { decisionBy: undefined }],
  ] as const)("have ten different sentences to choose from, everywhere in a %s", (_, write, facts) => {
    const few = choicesIn(write, facts).filter(({ texts }) => texts.some(Boolean) && new Set(texts).size < LETTERS_A_MONTH);

    expect(few.map(({ slot }) => slot)).toEqual([]);
  });

  it("have something to say to each of twelve people whom one meets in two rounds", () => {
    const people = (round: number) =>
      [..."ABCDEF"].map((letter) => ({
        name: `${letter}${round === 1 ? "da" : "lma"} Fox`,
        email: `${letter}${round}@example.org`,
        topics: [],
      }));
    const one = anInterview({ id: "r1" as InterviewId, facts: { interviewers: people(1) } });
    const two = anInterview({ id: "r2" as InterviewId, facts: { interviewers: people(2), round: 2 } });
    const rounds = [one, { ...two, loggedAt: later(one.loggedAt, 9 * 24 * 60 * MINUTE) }];
    const drafts = rounds.flatMap((interview) =>
      everyDraftPoint(interview)
        .filter(({ kind }) => kind === "thank-you")
        .map((point) => composeDraft({ interview, point, person: WRITER, others: rounds.filter(({ id }) => id !== interview.id) })),
    );

    expect(drafts).toHaveLength(12);
    expect(drafts.flatMap(asked)).not.toContain("safe-wording");
  });
});
