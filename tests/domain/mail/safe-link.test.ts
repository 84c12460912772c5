import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gmailLink, mailtoLink, outlookLink, telLink } from "#domain/mail/safe-link.ts";

const letter = { to: "nick@example.org", subject: "Thank you", body: "Dear Nick,\n\nThank you & goodbye" };

describe("links that open a message", () => {
  it("writes mailto with CR LF between lines and %20 for a space", () => {
    expect(mailtoLink(letter)).toBe(
      "mailto:nick@example.org?subject=Thank%20you&body=Dear%20Nick%2C%0D%0A%0D%0AThank%20you%20%26%20goodbye",
    );
  });

  it("writes Gmail's compose address", () => {
    expect(gmailLink(letter)).toMatch(/^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=nick%40example\.org&su=Thank%20you&body=Dear/);
  });

  it("writes the compose address of Outlook on the web", () => {
    expect(outlookLink(letter)).toMatch(
      /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=nick%40example\.org&subject=Thank%20you&body=/,
    );
  });

  it("adds no recipient that hides in an address", () => {
    expect(mailtoLink({ ...letter, to: "a@b.example?bcc=evil@example.net" })).not.toContain("?bcc=");
    expect(mailtoLink({ ...letter, to: "a@b.example,evil@example.net" })).toContain("%2C");
  });

  it("leaves the body out when there is none", () => {
    expect(mailtoLink({ to: "", subject: "x" })).toBe("mailto:?subject=x");
  });

  it("survives half of a surrogate pair", () => {
    expect(mailtoLink({ ...letter, subject: "\uD83D" })).toContain("subject=%EF%BF%BD");
  });

  it("gives for any text only what a URL may hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (to, body) => {
        for (const linkTo of [mailtoLink, gmailLink, outlookLink]) {
          expect(linkTo({ to, subject: body, body })).toMatch(
            /^(mailto:|https:\/\/(mail\.google|outlook\.office)\.com\/)[A-Za-z0-9%&=?/:@._~!*'()-]*$/,
          );
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe("a number to dial", () => {
  it("keeps the digits and the plus", () => {
    expect(telLink("+1 (202) 555-0123")).toBe("tel:+12025550123");
  });

  it("carries an extension", () => {
    expect(telLink("202.555.0123 ext. 77")).toBe("tel:2025550123;ext=77");
  });

  it.each(["javascript:alert(1)", "call me", "12", "+1 202 555 0123\r\nBcc: x", "*#06#", "1".repeat(40)])("does not dial %j", (text) => {
    expect(telLink(text)).toBeUndefined();
  });
});
