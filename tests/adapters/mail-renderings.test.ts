import { describe, expect, it } from "vitest";
import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";

const MOST_BYTES = 40 * 1024;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', ldquo: '"', rdquo: '"', ndash: "–" };

/** What a reader sees of the HTML, a line for each block. */
function visibleText(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>|<!--[\s\S]*?-->|<div style="display:none[^>]*>[^<]*<\/div>/g, "")
    .replace(/<br>|<\/(?:p|h1|h2|td|th|tr|div|a)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&#x([0-9A-F]+);|&#(\d+);/gi, (_, hex, decimal) => String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)))
    .replace(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

const words = (text: string) => new Set(text.match(/[\p{L}\p{N}@+-](?:[\p{L}\p{N}@.+-]*[\p{L}\p{N}])?/gu) ?? []);
/** Buttons, of which the text says in its own way what to write, and marks that stand for a state. */
const ONLY_IN_HTML =
  /^(Open|in|your|mail|app|Gmail|Outlook|web|it|addressed|Each|button|opens|a|short|to|Send|as|it|stands|Sent|Called|Snooze|Skip|days|3|Manage|reminders)$/;

describe.each(sampleNames())("the mail %s", (name) => {
  const { html, text } = renderMail(composeMail(sampleCase(name)).view);

  it("has HTML of at most 40 KB", () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("says in plain text everything that the HTML says", () => {
    const inText = words(text);
    const missing = [...words(visibleText(html))].filter((word) => !inText.has(word) && !ONLY_IN_HTML.test(word));

    expect(missing).toEqual([]);
  });

  it("leaves no template syntax behind", () => {
    expect(html + text).not.toMatch(/\{\{|\}\}|<mj-|undefined|\[object/);
  });

  it("loads nothing from anywhere", () => {
    expect(html).not.toMatch(/<(?:img|link|script|iframe)\b|@import|url\(/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toSatisfy((hrefs: string[]) =>
      hrefs.every((href) => /^(mailto:|tel:|https:\/\/(mail\.google|outlook\.office)\.com\/)/.test(href)),
    );
  });

  it("is readable by a screen reader: a language, one heading of the first rank, none skipped", () => {
    expect(html).toMatch(/<html lang="en"/);
    expect([...html.matchAll(/<h([1-6])/g)].map(([, rank]) => rank).join("")).toMatch(/^12*$/);
  });
});

describe("a draft's mail", () => {
  it("has the same draft, word for word, in the HTML and in the text", () => {
    const { view } = composeMail(sampleCase("thank-you"));
    if (view.template !== "draft") throw new Error("the sample is no draft");
    const { html, text } = renderMail(view);
    const block = html.match(/<td class="letter"[^>]*>([\s\S]*?)<\/td>/)?.[1] ?? "";
    const copied = text.match(/----- copy from here -----\n\n([\s\S]*?)\n\n----- to here -----/)?.[1];
    const lines = view.letter.flatMap(({ first, rest }) => [first, ...rest]);

    expect(visibleText(block).split("\n").filter(Boolean)).toEqual(lines);
    expect(copied?.split("\n").filter(Boolean)).toEqual(lines);
  });
});
