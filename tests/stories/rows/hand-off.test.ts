import { describe, expect, it } from "vitest";
import type { InboxMail } from "../world.ts";
import { LOGGED, mailsAfter, theMail } from "./a-story.ts";

async function theThankYou(): Promise<InboxMail> {
  return theMail(await mailsAfter(LOGGED, [{ until: "2026-11-20T18:00:00-05:00" }]), /A thank-you for Nick Claus/);
}

const blockIn = (text: string) => text.split("----- copy from here -----")[1]?.split("----- to here -----")[0]?.trim() ?? "";
const CHARACTERS: Readonly<Record<string, string>> = { "&amp;": "&", "&#x3D;": "=", "&#x27;": "'" };
const unescaped = (text: string) => text.replace(/&[^;]{1,6};/g, (entity) => CHARACTERS[entity] ?? entity);
const linksIn = (html: string) => Array.from(html.matchAll(/href="([^"]+)"/g), ([, href = ""]) => unescaped(href));

describe("the rows of hand-off", () => {
  it("H1: holds nothing of ours in the block to copy", async () => {
    const block = blockIn((await theThankYou()).text);

    expect(block).toMatch(/^(?:Dear|Hello) Nick Claus,[\s\S]*Robin Lee$/);
    expect(block).not.toMatch(/followthrough|https?:|mailto:|Checked/i);
  });

  it("H2: opens the whole draft by mailto, Gmail and Outlook, each under what it can carry", async () => {
    const { html, text } = await theThankYou();
    const compose = linksIn(html).filter((link) => /^mailto:nick\.claus|mail\.google\.com|outlook\.office\.com/.test(link));

    expect(compose).toHaveLength(3);
    for (const link of compose) {
      expect(link.length).toBeLessThanOrEqual(1_600);
      expect(decodeURIComponent(link).replaceAll("\r\n", "\n")).toContain(blockIn(text));
    }
  });

  it("H3: attaches the draft as a message that opens unsent", async () => {
    const { attachments, text } = await theThankYou();
    const file = attachments.find(({ filename }) => filename?.endsWith(".eml"))?.content.toString("utf8") ?? "";

    expect(file).toMatch(/^X-Unsent: 1\r?$/m);
    expect(file).toMatch(/^To: .*nick\.claus@example\.org/m);
    expect(file).not.toMatch(/^(?:Date|Message-ID|From):/im);
    expect(text).toContain("attached as a file");
  });

  it("H4: says by when to send it, in business hours", async () => {
    expect((await theThankYou()).text).toContain("Send by Monday, November 23, 10:00 AM");
  });

  it("H5: says in plain text all that the HTML says, and can be dark", async () => {
    const { html, text } = await theThankYou();
    const words = (from: string) => new Set(from.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
    const letter = blockIn(text);

    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).not.toMatch(/<img(?![^>]* alt=)/);
    for (const sentence of letter.split("\n\n")) {
      for (const word of words(sentence)) expect(words(html)).toContain(word);
    }
  });
});
