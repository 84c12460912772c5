import { expect, it } from "vitest";
import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase } from "#local/sample-mails.ts";
import { escaped, escapedProse } from "#templates/fill.ts";

it.each([
  ["Send by Monday, November 20", "Send by Monday, November\u00a020"],
  ["Still to send: the thank-you to Nick", "Still to send: the thank-you to\u00a0Nick"],
  ["A note", "A note"],
  ["the plot for a one-act show", "the plot for a one-act\u00a0show"],
  ["Keep May & June", "Keep May &amp;\u00a0June"],
  ["Nothing, extraordinary", "Nothing, extraordinary"],
])("prose %j keeps together what a line should not part", (text, kept) => {
  expect(escapedProse(text)).toBe(kept);
});

it("leaves other texts as they are, but for what HTML reads otherwise", () => {
  expect(escaped("on November 20 & all.")).toBe("on November 20 &amp; all.");
});

it("puts no such space into what is copied or into the plain text", () => {
  const { html, text } = renderMail(composeMail(sampleCase("thank-you")).view);
  const letters = html.match(/<p class="letter-p"[^>]*>.*?<\/p>/gsu) ?? [];

  expect(letters.length).toBeGreaterThan(2);
  expect(html).toContain("\u00a0");
  expect(letters.join() + text).not.toContain("\u00a0");
});
