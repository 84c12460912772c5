import { describe, expect, it } from "vitest";
import { qualificationsOf } from "#domain/draft/qualifications.ts";
import { needOf } from "#domain/draft/wording/need.ts";
import { strengthOf } from "#domain/draft/wording/strength.ts";
import { asked, letterFor, textOf } from "#tests/builders/a-composed-draft.ts";

function shared(needs: readonly string[], strengths: readonly string[]) {
  const pairs = qualificationsOf(
    needs.flatMap((text) => needOf(text) ?? []),
    strengths.flatMap((text) => strengthOf(text) ?? []),
  );
  return pairs.map(({ need, strength }) => [need?.text, strength?.text]);
}

describe("the needs and strengths of a record, shared out among the notes", () => {
  it("meet where they share a word, whatever its ending", () => {
    expect(shared(["clearing the backlog", "better shift plans"], ["three seasons of shift planning", "forklift license"])).toEqual([
      ["better shift plans", "my three seasons of shift planning"],
      [undefined, "my forklift license"],
      ["clearing the backlog", undefined],
    ]);
  });

  it("meet where they share most", () => {
    expect(shared(["covering the night shift", "better shift plans"], ["shift planning", "I ran a night shift"])).toEqual([
      ["covering the night shift", "I ran a night shift"],
      ["better shift plans", "my experience with shift planning"],
    ]);
  });

  it("meet the first with the first where no words are shared", () => {
    expect(shared(["reduce waste"], ["Excel", "patience"])).toEqual([
      ["reducing waste", "my work with Excel"],
      [undefined, "my patience"],
    ]);
  });

  it("meet by their place where there are as many of one as of the other", () => {
    expect(shared(["reduce waste", "faster check-in"], ["Excel", "patience"])).toEqual([
      ["reducing waste", "my work with Excel"],
      ["faster check-in", "my patience"],
    ]);
  });

  it("are tied by no word that stands in every note of working life", () => {
    expect(shared(["more experienced people", "reduce waste"], ["three years of experience", "I know the work", "Excel"])).toContainEqual([
      undefined,
      "my work with Excel",
    ]);
  });

  it("are each used once before one comes again", () => {
    const pairs = shared(["reduce waste", "peak season"], ["Excel", "patience", "forklift license"]);

    expect(pairs.flatMap(([need]) => need ?? [])).toHaveLength(2);
    expect(pairs.flatMap(([, strength]) => strength ?? [])).toHaveLength(3);
  });
});

describe("a thank-you to the second of two interviewers", () => {
  it("says a strength without a need that it does not meet, and asks for nothing that is on record", () => {
    const facts = { needs: ["running the line in December"], strengths: ["three seasons of shift planning", "speak Polish"] };
    const draft = letterFor("thank-you", { about: "Martha Hale", facts });

    expect(textOf(draft)).toContain("I speak Polish");
    expect(textOf(draft)).not.toContain("the line");
    expect(asked(draft)).not.toContain("needs");
  });
});
