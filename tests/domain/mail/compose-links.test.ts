import { describe, expect, it } from "vitest";
import { composeLinks } from "#domain/mail/compose-links.ts";

const letter = { to: "nick@example.org", subject: "Thank you", body: "Dear Nick" };

describe("compose links", () => {
  it("carry the whole text while they are short", () => {
    const { mailto, gmail, outlook } = composeLinks(letter);

    expect([mailto, gmail, outlook].every((link) => link.includes("body=Dear%20Nick"))).toBe(true);
  });

  it("leave the text out and say so when it would be too long for a link", () => {
    const { mailto, gmail, outlook, note } = composeLinks({ ...letter, body: "x".repeat(1600) });

    expect([mailto, gmail, outlook].some((link) => link.includes("body="))).toBe(false);
    expect(note).toContain("paste the text");
  });

  it("stay under 1,600 characters whatever they are given", () => {
    const { mailto, gmail, outlook } = composeLinks({ to: "ü".repeat(900), subject: "日本".repeat(400), body: "手紙".repeat(300) });

    expect(Math.max(mailto.length, gmail.length, outlook.length)).toBeLessThanOrEqual(1600);
  });
});
