import { describe, expect, it } from "vitest";
import { comparable, sameCompany, sameName } from "#domain/interview/names.ts";

describe("names that compare", () => {
  it("leaves case, dots and doubled blanks out of account", () => {
    expect(comparable("  Dr.  ANA  Ruiz ")).toBe("dr ana ruiz");
  });

  it.each([
    ["Nick", "Nick Claus", true],
    ["nick claus", "Nick Claus", true],
    ["Claus", "Nick Claus", true],
    ["Nick Hale", "Nick Claus", false],
    ["", "Nick Claus", false],
  ])("takes %s and %s for one person: %s", (first, second, expected) => {
    expect(sameName(first, second)).toBe(expected);
  });

  it.each([
    ["Acme", "Acme, Inc.", true],
    ["ACME GmbH", "acme", true],
    ["Acme", "Acme Freight", false],
    ["Company Inc", "Co", false],
    [undefined, "Acme", false],
    ["", "", false],
  ])("takes %s and %s for one company: %s", (first, second, expected) => {
    expect(sameCompany(first, second)).toBe(expected);
  });
});
