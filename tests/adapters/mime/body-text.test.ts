import { describe, expect, it } from "vitest";
import { bodyText } from "#adapters/mime/body-text.ts";

const WORDS =
  "From: Dottie Marsh <dmarsh@hobbs.example.com>To: Pearl <pearl@example.net>Sent: Thursday, December 3, 2026 at 03:20:15 PM ESTSubject: Interview Hello Pearl, see you on Wednesday. Thank you, Dottie Marsh Hobbs Family Grocery";
const LINES = [
  "From: Dottie Marsh",
  "To: Pearl",
  "Sent: Thursday, December 3, 2026 at 03:20:15 PM EST",
  "Subject: Interview",
  "Hello Pearl, see you on Wednesday.",
  "Thank you,",
  "Dottie Marsh",
  "Hobbs Family Grocery",
];
const htmlOf = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join("");

describe("the text of a message", () => {
  it("is what the HTML shows where the plain part has run its lines together", () => {
    const { text, textSource } = bodyText({
      text: `Cashier position\n\n----- Forwarded Message ----- ${WORDS}`,
      html: htmlOf(["Cashier position", ...LINES]),
    });

    expect(textSource).toBe("html");
    expect(text.split("\n")).toContain("Hobbs Family Grocery");
  });

  it.each([
    ["it has as many lines", LINES.join("\n"), htmlOf(LINES)],
    ["its long paragraph is one in the HTML as well", `${WORDS}\n\nThanks,\nPearl`, htmlOf([WORDS, "", "Thanks,", "Pearl"])],
    ["the HTML has only more empty lines", WORDS, `<p>${WORDS}</p>${"<br>".repeat(20)}`],
    ["its few lines are short", "Done, went fine.", htmlOf(["Done,", "went", "fine."])],
  ])("stays the plain part where %s", (_, text, html) => {
    expect(bodyText({ text, html }).textSource).toBe("plain");
  });
});
