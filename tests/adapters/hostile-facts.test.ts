import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { mailWriter } from "#adapters/mail-writer.ts";
import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import type { MailCase } from "#domain/mail/mail-case.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";

const HOSTILE: Readonly<Record<string, string>> = {
  script: "<script>alert(1)</script>",
  image: '"><img src=x onerror=alert(1)>',
  mustache: "{{heading}}",
  "triple mustache": "{{{heading}}}",
  "single quote": "' onmouseover='alert(1)",
  "conditional comment": "<![endif]--><b>out</b><!--[if mso]>",
  "line breaks": "x\r\nBcc: evil@example.net\r\n\r\n<b>body</b>",
  "bidi marks": "safe\u202Egpj.exe\u2066",
  "javascript link": "javascript:alert(1)",
  "lone surrogate": "\uD83D<b>",
  replacement: "$& $1 $`",
  unsubscribe: "a@b.example?bcc=evil@example.net&body=x",
};

/** The case with the text set before every text that a person or an employer can have written. */
function poisoned(mailCase: MailCase, poison: string): MailCase {
  const taint = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return FREE_TEXT.has(key) ? `${poison}${value}` : value;
    if (Array.isArray(value)) return value.map((entry) => taint(entry, key));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, taint(entry, name)]));
  };
  return taint(mailCase) as MailCase;
}

const FREE_TEXT: ReadonlySet<string> = new Set([
  ...["name", "company", "role", "email", "phone", "title", "topics", "value", "what", "to", "relation", "project", "needs", "strengths"],
  ...["corrections", "notes", "subject", "question", "choices", "paragraphs", "text", "about"],
]);

const MARKS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/;
const ALLOWED_HREF = /^(mailto:|tel:\+?\d|https:\/\/(mail\.google|outlook\.office)\.com\/)[\x21-\x7e]*$/;

function expectInert(name: string, poison: string): void {
  const clean = renderMail(composeMail(sampleCase(name)).view).html;
  const composed = composeMail(poisoned(sampleCase(name), poison));
  const { html, text } = renderMail(composed.view);
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&").replaceAll("&#x3D;", "="));

  expect(tags(html).filter((tag) => !tags(clean).includes(tag) && !KNOWN_TAGS.has(tag))).toEqual([]);
  expect(hrefs.filter((href) => !ALLOWED_HREF.test(href))).toEqual([]);
  expect(html).not.toMatch(/\son\w+=["']/i);
  expect(`${html}${text}${composed.subject}`).not.toMatch(MARKS);
  expect(`${html}${text}`.isWellFormed()).toBe(true);
}

describe("facts with everything at once", () => {
  it.each(sampleNames())("stay inert in %s", (name) => {
    expectInert(name, "<b>{{x}}{{{y}}}\"'\r\n\u202E\uD83D");
  });
});

const EXPOSED = ["logged-abroad", "thank-you", "status-inquiry-by-phone", "list"];

describe.each(Object.entries(HOSTILE))("facts with a %s", (_, poison) => {
  it.each(EXPOSED)("stay inert in %s", (name) => {
    expectInert(name, poison);
  });

  it("add no header, recipient or event", async () => {
    const composed = composeMail(poisoned(sampleCase("promised-item"), poison));
    const raw = Buffer.from(await mailWriter.write(composed));
    const { headers, to, attachments } = await simpleParser(raw);

    expect(headers.has("bcc")).toBe(false);
    expect([to].flat()).toHaveLength(1);
    expect(
      attachments
        .map(({ content }) => content.toString())
        .join("")
        .match(/BEGIN:VEVENT/g) ?? [],
    ).toHaveLength(1);
  });

  it("add nothing to the message file", async () => {
    const { attachments } = await simpleParser(Buffer.from(await mailWriter.write(composeMail(poisoned(sampleCase("thank-you"), poison)))));
    const head = attachments[0]?.content.toString().split("\r\n\r\n")[0] ?? "";

    expect(head.match(/^[\w-]+(?=:)/gm)?.map((header) => header.toLowerCase())).toSatisfy((names: string[]) =>
      names.every((header) => ["to", "subject", "x-unsent", "mime-version", "content-type", "content-transfer-encoding"].includes(header)),
    );
  });
});

const KNOWN_TAGS: ReadonlySet<string> = new Set(["br", "span", "p", "strong"]);
const tags = (html: string) =>
  [...html.replace(/<!--[\s\S]*?-->/g, "").matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag = ""]) => tag.toLowerCase());
