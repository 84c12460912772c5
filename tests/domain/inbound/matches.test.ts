import { describe, expect, it } from "vitest";
import { matchesOf } from "#domain/inbound/matches.ts";

describe("the matches of an expression", () => {
  it.each([
    ["words", "at Fox Lane, at noon", /\bat\s(\w+)/g],
    ["nothing", "met Nick", /\bat\s/g],
    ["places without width", "Nick Claus", /(?=\p{L})/gu],
    ["places between characters of two units", "😀😀é", /(?:)/gu],
    ["places between units", "😀é", /(?:)/g],
  ])("are those that matchAll gives: %s", (_, text, pattern) => {
    const plain = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, ...match]);
    expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(pattern)));
  });

  it("do not depend on what the expression was used for before", () => {
    const pattern = /a/g;
    pattern.test("a");
    expect(matchesOf("a", pattern)).toHaveLength(1);
  });

  it("are one at most where the expression is not global", () => {
    expect(matchesOf("aa", /a/)).toHaveLength(1);
  });
});
