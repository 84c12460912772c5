import { describe, expect, it } from "vitest";
import { sequencesIn, sharedPart } from "#domain/draft/linter/rules/overlap.ts";

describe("the sequences of a letter", () => {
  it("are every five words in a row, without punctuation and capitals", () => {
    expect([...sequencesIn(["We talked about the line.", "It was good."])]).toEqual([
      "we talked about the line",
      "talked about the line it",
      "about the line it was",
      "the line it was good",
    ]);
  });

  it("are none in four words", () => {
    expect(sequencesIn(["Thanks for your time"]).size).toBe(0);
  });
});

describe("two letters", () => {
  it("share the part of the shorter one's sequences that the other has", () => {
    expect(sharedPart(new Set(["a", "b"]), new Set(["b", "c", "d"]))).toBe(0.5);
    expect(sharedPart(new Set(), new Set(["a"]))).toBe(0);
  });
});
