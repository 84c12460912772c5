import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flat, sentencesIn, wordsIn } from "#domain/draft/linter/plain-text.ts";

const pieces = fc.constantFrom(
  "a",
  "b c",
  " ",
  "  ",
  "\n",
  "\t",
  "\u00a0",
  "\u2019",
  "\u201c",
  "\u02bc",
  "e\u0301",
  "\ud800",
  "'",
  "-",
  "7",
  "\u{10400}",
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));

describe("a text made flat", () => {
  it.each([
    ["words as they are", "words as they are"],
    [" two  words\n\tand\u00a0more ", "two words and more"],
    ["Martha\u2019s \u201cline\u201d", 'Martha\'s "line"'],
    ["Jose\u0301", "José"],
    ["half \ud83d a pair", "half \ufffd a pair"],
  ])("%j reads %j", (text, expected) => {
    expect(flat(text)).toBe(expected);
  });

  it("has single blanks between its words and none around them", () => {
    fc.assert(
      fc.property(texts, (text) => /^(?:\S+(?: \S+)*)?$/.test(flat(text))),
      { seed: 3, numRuns: 1_000 },
    );
  });

  it("stays as it is when it is made flat again", () => {
    fc.assert(
      fc.property(texts, (text) => flat(flat(text)) === flat(text)),
      { seed: 4, numRuns: 1_000 },
    );
  });
});

describe("the words of a text", () => {
  it("are in small letters, with apostrophes, hyphens and dots inside them", () => {
    expect(wordsIn("Don't e-mail J.R. at robin@example.com, (555-0188).")).toEqual([
      ...["don't", "e-mail", "j.r", "at", "robin@example.com", "555-0188"],
    ]);
  });

  it("are those of any script", () => {
    expect(wordsIn("Zoë Müller-Łoś и Иван 2")).toEqual(["zoë", "müller-łoś", "и", "иван", "2"]);
  });

  it("are the same whether or not something beyond ASCII stands beside them", () => {
    const ascii = fc.string({ unit: fc.constantFrom(..."ab7'.@+-_ ,") });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(wordsIn(`${text} \u00bf`)).toEqual(wordsIn(text));
      }),
      { seed: 5, numRuns: 1_000 },
    );
  });
});

describe("the sentences of a text", () => {
  it("end after a company's letter or form, but not inside its form", () => {
    expect(sentencesIn("I like Company C. You are busy. I know Vardhaman Pvt. Ltd. It is large.")).toEqual([
      "I like Company C.",
      "You are busy.",
      "I know Vardhaman Pvt. Ltd.",
      "It is large.",
    ]);
  });

  it("end at full stops, but not after a title or an initial", () => {
    expect(sentencesIn("I met Dr. Hale and J. R. Ashe. Was it you? Yes.")).toEqual([
      "I met Dr. Hale and J. R. Ashe.",
      "Was it you?",
      "Yes.",
    ]);
  });
});
