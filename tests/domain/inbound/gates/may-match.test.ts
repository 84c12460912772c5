import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imprintOf } from "#domain/inbound/gates/imprint.ts";
import { mayMatch } from "#domain/inbound/gates/may-match.ts";

const LETTERS = ["a", "B", "k", "s", "1", "_", " ", ",", "’", "é", "😀"];

/** Expressions of all that ours are made of, over few letters. */
const { source } = fc.letrec<{ source: string; atom: string; sequence: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 4, depthIdentifier: "source" },
    fc.constantFrom(...LETTERS, "ab", "as k", "sab", String.raw`\b`, String.raw`\s`, String.raw`\W`, String.raw`\w`, ".", "^", "$"),
    fc.constantFrom(
      "[ks]",
      "[^a]",
      "[a-k]",
      "['’ ]",
      String.raw`[\s,-]`,
      String.raw`\p{L}`,
      String.raw`\u{1f600}`,
      String.raw`(?:(?<!\w)|(?!\w))`,
    ),
    fc.tuple(fc.constantFrom("(", "(?:", "(?=", "(?!", "(?<=", "(?<!"), tie("source")).map(([opening, inside]) => `${opening}${inside})`),
    fc.tuple(tie("source"), fc.constantFrom("?", "*", "+", "{2}", "{0,1}", "{1,2}?")).map(([inside, times]) => `(?:${inside})${times}`),
  ),
  sequence: fc.array(tie("atom"), { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join("")),
  source: fc.oneof(
    { maxDepth: 4, depthIdentifier: "source" },
    tie("sequence"),
    fc.tuple(tie("sequence"), tie("sequence")).map((both) => both.join("|")),
  ),
}));
const text = fc
  .array(fc.constantFrom(...LETTERS, "ab", "as k", "sab", "S", "ſ", "\u212a", "\n"), { maxLength: 8 })
  .map((parts) => parts.join(""));

describe("the gate of an expression", () => {
  it("never refuses a text in which the expression matches", () => {
    fc.assert(
      fc.property(source, text, fc.constantFrom("u", "iu"), (pattern, words, flags) => {
        const expression = new RegExp(pattern, flags);
        return !expression.test(words) || mayMatch(expression, imprintOf(words));
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it.each([
    ["the words stand nowhere", /\bmet (?:with|up)\b/i, "We talked about pallets.", false],
    ["only one of two that it needs is there", /\basked\b.*\babout\b/, "They asked me to come.", false],
    ["the word is part of another one", /\bmet\b/, "The metal came.", false],
    ["the words are there", /\bmet (?:with|up)\b/i, "I MET with Nick.", true],
    ["the words end the text", /\bat noon\b/, "It was at noon", true],
  ])("tells by the text: %s", (_, pattern, words, expected) => {
    expect(mayMatch(pattern, imprintOf(words))).toBe(expected);
  });

  it("is open to what either of two texts holds", () => {
    expect(mayMatch(/\bmet\b/, imprintOf("we talked", "they met"))).toBe(true);
  });
});
