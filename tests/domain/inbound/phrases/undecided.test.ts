import { describe, expect, it } from "vitest";
import { isUndecided } from "#domain/inbound/phrases/undecided.ts";

describe("a sentence that nothing is decided", () => {
  it.each([
    "We are not able to make a decision today as promised.",
    "They couldn't decide on Friday.",
    "The panel was unable to choose today.",
  ])("is told: %s", (text) => {
    expect(isUndecided(text)).toBe(true);
  });

  it.each([
    "They won't decide before December 4.",
    "We cannot decide until Friday.",
    "They decide by Friday.",
    "I can't wait, they decide on Friday.",
  ])("is not one that names the day: %s", (text) => {
    expect(isUndecided(text)).toBe(false);
  });
});
