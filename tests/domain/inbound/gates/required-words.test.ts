import { describe, expect, it } from "vitest";
import { requiredWords } from "#domain/inbound/gates/required-words.ts";

describe("the words without which an expression matches nothing", () => {
  it.each([
    ["a word with its edges", /\bmet\b/, [[" met "]]],
    ["either word", /\b(?:met|saw)\b/, [[" met ", " saw "]]],
    ["an ending that may be there", /\bmeets?\b/, [[" meets ", " meet "]]],
    ["a choice of letters", /\bt[oa]ld\b/, [[" told ", " tald "]]],
    ["however many blanks as one gap", /with\s+the[,;]?\s{0,2}boss/, [["with the boss", "with theboss"]]],
    ["marks as gaps", /they['’]ll/, [["they ll"]]],
    ["small letters only", /Our Client/, [["our client"]]],
    ["the edge that caseless() writes", /(?:(?<!\w)|(?!\w))met/, [[" met"]]],
    ["the words on both sides of what may be anything", /asked .* about/, [["asked "], [" about"]]],
    ["what stands at least once", /(?:very ){1,3}good/, [["very "], ["good"]]],
    ["what a look around finds", /(?<=his )\p{L}+(?= said)/u, [["his "], [" said"]]],
  ])("are %s", (_, pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });

  it.each([
    ["may be left out", /(?:met )?(?:with )*/],
    ["must not be there", /(?<!met )(?!with )/],
    ["are classes of letters", /\p{Lu}\p{L}+ \w\w/u],
    ["are too short", /ed|ly/],
    ["are on one side of a bar only", /met with|.+/],
    ["may be written with the long s", /ſaw them/iu],
  ])("are none where they %s", (_, pattern) => {
    expect(requiredWords(pattern)).toEqual([]);
  });
});
