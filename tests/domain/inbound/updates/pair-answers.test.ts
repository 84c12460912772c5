import { describe, expect, it } from "vitest";
import type { TextBlock } from "#domain/inbound/text/mail-text.ts";
import { pairAnswers } from "#domain/inbound/updates/answers/pair-answers.ts";

const decision = { field: "decisionBy", question: "When do they decide?" };
const topics = { field: "topics", question: "What did you talk about with Nick Claus?" };
const own = (...lines: string[]): TextBlock => ({ kind: "own", lines });
const quoted = (...lines: string[]): TextBlock => ({ kind: "quoted", lines });

function pairs(blocks: readonly TextBlock[], questions = [decision, topics]) {
  return pairAnswers({ blocks }, questions).map(({ line, question }) => `${question.field}: ${line}`);
}

describe("which line answers which question", () => {
  it("is told by the quoted question above it", () => {
    expect(
      pairs([quoted("2. What did you talk about with Nick Claus?"), own("pallets"), quoted("1. When do they decide?"), own("Dec 1")]),
    ).toEqual(["topics: pallets", "decisionBy: Dec 1"]);
  });

  it("is told by a quoted question in the quotation marks that our mails print", () => {
    const doubt = { field: "decisionBy", question: 'You wrote "next Tuesday ..." for the decision. Which date is right?' };

    expect(pairs([quoted("You wrote “next Tuesday …” for the decision. Which date is right?"), own("Dec 1")], [topics, doubt])).toEqual([
      "decisionBy: Dec 1",
    ]);
  });

  it("is told by its number", () => {
    expect(pairs([own("2. pallets")])).toEqual(["topics: 2. pallets"]);
  });

  it("is told by the order when each question has a line", () => {
    expect(pairs([own("Dec 1", "", "pallets")])).toEqual(["decisionBy: Dec 1", "topics: pallets"]);
  });

  it("is the only question for the only line", () => {
    expect(pairs([own("pallets")], [topics])).toEqual(["topics: pallets"]);
  });

  it("of several questions is only one whose answers show what they are", () => {
    expect(pairs([own("Dec 1")])).toEqual(["decisionBy: Dec 1"]);
  });

  it("is none when there are other lines", () => {
    expect(pairs([own("Hello", "pallets", "see you")])).toEqual([]);
  });

  it("is none without questions", () => {
    expect(pairs([own("Dec 1")], [])).toEqual([]);
  });
});
