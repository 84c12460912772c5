import { describe, expect, it } from "vitest";
import { isSmallTalk } from "#domain/inbound/commands/small-talk.ts";

const says = (words: string) => isSmallTalk({ blocks: [{ kind: "own", lines: words.split("\n") }] });

describe("small talk", () => {
  it.each([
    "Thanks!",
    "thank you so much",
    "Great, thanks a lot 🙏",
    "👍",
    "Perfect.\nAlma",
    "ok",
    "Got it, thanks",
    "Thanks, this is great!",
    "Happy holidays!",
    ":)",
  ])("is kind and asks for nothing: %s", (words) => {
    expect(says(words)).toBe(true);
  });

  it.each([
    "",
    "Thanks, they decide on Friday",
    "Thanks, can you move it?",
    "ok, rejected",
    "Great, sent it",
    "stop",
    "Nick Claus",
    "no",
    "Thanks, but the role is wrong",
    "good morning, I had an interview today",
  ])("is not a mail that says something: %s", (words) => {
    expect(says(words)).toBe(false);
  });
});
