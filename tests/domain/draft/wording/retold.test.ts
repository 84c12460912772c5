import { describe, expect, it } from "vitest";
import { isOwnTopic, ownWordsToldToPerson, toldToOthers, toldToPerson } from "#domain/draft/wording/retold.ts";

describe("what the person wrote of themselves, told to them", () => {
  it.each([
    ["a copy of my ABO card", "a copy of your ABO card"],
    ["My transcript", "Your transcript"],
    ["my Kubernetes work", "your Kubernetes work"],
    ["our label redesign", "your label redesign"],
    ["how I handle a remake", "how you handle a remake"],
    ["what I'm looking for", "what you're looking for"],
    ["why I am leaving, and when I was hired", "why you are leaving, and when you were hired"],
    ["where I see myself in five years", "where you see yourself in five years"],
    ["how long was I there", "how long were you there"],
    ["photos of me at our stall", "photos of you at your stall"],
    ["someone like me who can weld", "someone like you who can weld"],
    ["they need me to start early", "they need you to start early"],
    ["I said 2028, mine runs to 2027", "you said 2028, yours runs to 2027"],
  ])("%j becomes %j", (phrase, told) => {
    expect(toldToPerson(phrase)).toBe(told);
  });

  it.each(["Phase I trials", "Software Engineer I", "the form for My Nguyen", "send me two samples", "how they handle returns", "mymy"])(
    "%j stays, because it holds no word of their own",
    (phrase) => {
      expect(toldToPerson(phrase)).toBe(phrase);
    },
  );
});

describe("a note of what the person did, told to them", () => {
  it.each([
    ["we moved our practice to new software", "you moved your practice to new software"],
    ["the stall was ours, and they paid us late", "the stall was yours, and they paid you late"],
    ["my part in the US launch", "your part in the US launch"],
  ])("%j becomes %j", (note, told) => {
    expect(ownWordsToldToPerson(note)).toBe(told);
  });
});

describe("what a letter says to the employer, told to others", () => {
  it.each([
    ["how you handle your returns", "how they handle their returns"],
    ["what you're planning", "what they're planning"],
    ["the youth program", "the youth program"],
  ])("%j becomes %j", (phrase, told) => {
    expect(toldToOthers(phrase)).toBe(told);
  });
});

describe("a topic of the person's own", () => {
  it.each([
    ["my time at sea", true],
    ["how I handle a remake", true],
    ["your view of my work", false],
    ["the pallet line", false],
  ])("%j: %j", (phrase, isOwn) => {
    expect(isOwnTopic(phrase)).toBe(isOwn);
  });
});
