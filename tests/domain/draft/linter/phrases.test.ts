import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOf, excerptsOf, matchesOf, type Phrases } from "#domain/draft/linter/phrases.ts";

const PHRASES = anyOf(["as soon as possible", "a\\.?s\\.?a\\.?p", "on(?: \\p{L}+)?", "i(?: am|.m) still waiting", "kin(?:d|g)ly?"]);

const WORDS = [
  "as",
  "soon",
  "possible",
  "asap",
  "A.S.A.P",
  "on",
  "i'm",
  "I am",
  "still",
  "waiting",
  "KINDLY",
  "kind",
  "ſoon",
  "\u212aindly",
];
const texts = fc
  .array(
    fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(" ", ".", "_", "é", "x", "1", "\u{1f600}", "\u0301"), fc.string({ maxLength: 3 })),
  )
  .map((parts) => parts.join("").slice(0, 200));
const sentences = fc.array(fc.constantFrom(...WORDS, "é", "_", "x1", "."), { maxLength: 12 }).map((words) => words.join(" "));

const byPattern = (text: string, { pattern }: Phrases) => Array.from(text.matchAll(pattern), ([match]) => match);

describe("looking for phrases", () => {
  it("finds what the whole pattern finds, whatever surrounds it", () => {
    fc.assert(
      fc.property(fc.oneof(texts, sentences), (text) => {
        expect(matchesOf(text, PHRASES).map(([match]) => match)).toEqual(byPattern(text, PHRASES));
      }),
      { seed: 11, numRuns: 2_000 },
    );
  });

  it("finds a phrase in any case, as whole words of any script", () => {
    expect(excerptsOf("As Soon As Possible, or \u212aINDLY wait", PHRASES)).toEqual(["As Soon As Possible", "\u212aINDLY"]);
    expect(excerptsOf("éasap, asapé, 1asap", PHRASES)).toEqual([]);
  });

  it("names each way of writing once", () => {
    expect(excerptsOf("asap. asap. ASAP", PHRASES)).toEqual(["asap", "ASAP"]);
  });
});
