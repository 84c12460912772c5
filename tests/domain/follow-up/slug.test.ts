import { describe, expect, it } from "vitest";
import { distinctSlugs, slug } from "#domain/follow-up/slug.ts";

describe("the part of an id that a name gives", () => {
  it.each([
    ["Nick Claus", "nick-claus"],
    ["  Zoë   O'Neill-Smith ", "zoe-o-neill-smith"],
    ["Łukasz Żółć", "łukasz-zołc"],
    ["山田 太郎", "山田-太郎"],
    ["\u202eevil", "evil"],
    ["🙂", "unnamed"],
    ["", "unnamed"],
    ["\ud800", "unnamed"],
  ])("of %j is %j", (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it("stays short", () => {
    expect(slug("a".repeat(100_000))).toHaveLength(60);
  });

  it("differs for each of several, in their order", () => {
    expect(distinctSlugs(["A B", "a-b", "A B 2", "a b"])).toEqual(["a-b", "a-b-2", "a-b-2-2", "a-b-3"]);
  });
});
