import { describe, expect, it } from "vitest";
import { caseless } from "#domain/inbound/caseless.ts";

describe("an expression for either case", () => {
  it.each([
    ["At their office", true],
    ["AT THEIR OFFICE.", true],
    ["that theirs", false],
    ["at theirs", false],
  ])("finds whole words only: %j", (text, expected) => {
    expect(caseless(/\bat their\b/iu).test(text)).toBe(expected);
  });

  it("keeps its flags", () => {
    expect(caseless(/\ba\b/giu).flags).toBe("giu");
  });
});
