import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundText, MAX_LINE_LENGTH, MAX_TEXT_LENGTH } from "#domain/inbound/text/bound-text.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";

describe("bounded text", () => {
  it("has at most 20,000 characters in lines of at most 500, whatever comes in", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 3_000 }), { maxLength: 40 }), (pieces) => {
        const { text } = boundText(pieces.join("\n \r\n"));

        expect(text.length <= MAX_TEXT_LENGTH && text.split("\n").every((line) => line.length <= MAX_LINE_LENGTH)).toBe(true);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it("is the same when bounded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\t", "\n", "\r", "-", ">", "\u200b"), maxLength: 200 }), (text) => {
        const once = boundText(text).text;

        expect(boundText(once).text).toBe(once);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it("parts paragraphs by one empty line", () => {
    expect(boundText("one\n\n\n \n\ntwo\n\n").text).toBe("one\n\ntwo");
  });

  it("makes one blank of several and one tab of a column's gap", () => {
    expect(boundText("one.  Two\u00a0three      four").text).toBe("one. Two three\tfour");
  });

  it("keeps the blank of a signature's delimiter", () => {
    expect(boundText("Bye\n-- \nRobin").text).toBe("Bye\n-- \nRobin");
  });

  it("parts a long line after a sentence", () => {
    const sentence = `${"word ".repeat(59)}end.`;
    const [first, second] = boundText(`${sentence} ${sentence}`).text.split("\n");

    expect([first, second]).toEqual([sentence, sentence]);
  });

  it("never parts a character", () => {
    expect(boundText("😀".repeat(600)).text.isWellFormed()).toBe(true);
  });

  it("makes one line of a name that holds line breaks", () => {
    expect(cleanLine("Nick\r\nBcc: x@example.com")).toBe("Nick Bcc: x@example.com");
  });
});
