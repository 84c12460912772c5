import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covered } from "#domain/draft/linter/covered.ts";

describe("covering names", () => {
  it.each([
    ["Dear Nick Claus, about North Pole.", ["nick claus", "north pole"], "Dear •, about •."],
    ["NICK CLAUS wrote", ["nick claus"], "• wrote"],
    ["Nickel and Nick", ["nick"], "Nickel and •"],
    ["Élan and an élan", ["élan"], "• and an •"],
    ["Asap Ltd answers asap", ["asap ltd"], "• answers asap"],
    ["the Pole Star Inn", ["pole star inn", "pole star"], "the •"],
    ["İzmir Foods and Foods", ["foods"], "İzmir • and •"],
    ["nothing to cover", ["nick"], "nothing to cover"],
  ])("makes %j without %j read %j", (text, names, expected) => {
    expect(covered(text, names)).toBe(expected);
  });

  it("covers what a pattern of the names would, the first that begins and of those the longest", () => {
    const piece = fc.constantFrom("ab", "a", "b", "é", "1", " ", " ", "-", "\u{10400}");
    const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(""));
    const name = fc.array(fc.constantFrom("ab", "a", " ", "é", "1"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
    const names = fc.uniqueArray(name, { maxLength: 3 }).map((all) => all.toSorted((one, two) => two.length - one.length));
    const byPattern = (given: string, sought: readonly string[]) =>
      sought.length === 0 ? given : given.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${sought.join("|")})(?![\\p{L}\\p{N}])`, "giu"), "•");

    fc.assert(
      fc.property(text, names, (given, sought) => {
        expect(covered(given, sought)).toBe(byPattern(given, sought));
      }),
      { seed: 17, numRuns: 3_000 },
    );
  });
});
