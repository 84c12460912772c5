import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOneLine, splitAtBlanks } from "#domain/inbound/blanks.ts";
import { tokensOf, unpartedTokensOf } from "#domain/inbound/phrases/tokens.ts";

const text = fc
  .array(fc.constantFrom("a", "Nick", " ", "  ", "\t", "\n", "\u00a0", "\u3000", "\ufeff", ",", "(", "’", "“", "\u2592", "é", "\u{1f600}"))
  .map((parts) => parts.join(""));

describe("words between blanks", () => {
  it("are what an expression for blanks finds", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(splitAtBlanks(words)).toEqual(words.split(/\s+/));
        expect(inOneLine(words)).toBe(words.replace(/\s+/g, " "));
      }),
    );
  });

  it("are parted by marks as well where they are the words of a phrase", () => {
    const word = /[^\s,;:()[\]<>|"“”!?\u2592]+/g;
    fc.assert(
      fc.property(text, (words) => {
        expect(tokensOf(words)).toEqual(
          Array.from(words.matchAll(word), ({ 0: found, index }) => ({ text: found, index, end: index + found.length })),
        );
      }),
    );
  });

  it("end at the first mark where nothing may part them", () => {
    fc.assert(
      fc.property(text, (words) => {
        const unparted = /^\s*[^,;:()[\]<>|"“”!?\u2592]*/.exec(words)?.[0] ?? "";
        expect(unpartedTokensOf(words, 9)).toEqual(tokensOf(unparted, 9));
      }),
    );
  });
});
