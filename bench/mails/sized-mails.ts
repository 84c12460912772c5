import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { articleCase } from "#local/article-case.ts";
import { madeFile } from "../harness/build.ts";

const KB = 1024;
const INVITATION = fileURLToPath(new URL("../../tests/fixtures/mail/i-zoom.eml", import.meta.url));
const QUOTE = "> Thank you for coming in on Friday. Nick and I would like to show you the second line before the rush starts.\r\n";

export const SIZES = ["2 KB", "20 KB", "1 MB", "20 MB", "an invitation"] as const;
export type Size = (typeof SIZES)[number];

const written = articleCase({ now: instant("2026-11-20T15:20:00-05:00"), zone: zone("America/New_York"), country: "US" });
const words = written.text.replace(/\n/g, "\r\n");

const MAILS: Readonly<Record<Size, () => string | Buffer>> = {
  "2 KB": () => mail(part("text/plain", `${words}\r\n\r\n${quoted(KB)}`)),
  "20 KB": () => mail(alternatives(20 * KB)),
  "1 MB": () => mail(withAttachment(1000 * KB)),
  "20 MB": () => mail(withAttachment(20_000 * KB)),
  "an invitation": () => readFileSync(INVITATION),
};

/** Writes the mail as a file and gives its path: an interview logged in the person's own words, and around them what mail carries. */
export function mailOfSize(size: Size): string {
  const file = madeFile(`${size.replaceAll(" ", "-")}.eml`);
  writeFileSync(file, MAILS[size]());
  return file;
}

function mail(body: string): string {
  const head = ["From: Robin Ashe <robin@example.com>", "To: log@drafts.example.org", `Subject: ${written.subject}`];
  return [...head, "Date: Fri, 20 Nov 2026 20:20:00 +0000", "Message-ID: <sized@example.com>", "MIME-Version: 1.0", body].join("\r\n");
}

function part(type: string, content: string): string {
  return `Content-Type: ${type}; charset=utf-8\r\n\r\n${content}\r\n`;
}

/** The words once as text and once as HTML, the rest of the size an earlier conversation in both. */
function alternatives(bytes: number): string {
  const quote = quoted((bytes - 2 * words.length) / 2);
  const html = `<html><body>${paragraphs(words)}<blockquote type="cite">${paragraphs(quote)}</blockquote></body></html>`;
  const text = `${words}\r\n\r\nOn Fri, Nov 20, 2026 at 8:30 AM Martha Hale <martha.hale@northpole.example> wrote:\r\n${quote}`;
  return multipart("alternative", [part("text/plain", text), part("text/html", html)]);
}

function withAttachment(bytes: number): string {
  const lines = "JVBERi0xLjcKJeLjz9MKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFI+PgplbmRvYmoK\r\n";
  const file = [
    'Content-Type: application/pdf; name="offer.pdf"',
    "Content-Transfer-Encoding: base64",
    "Content-Disposition: attachment",
    "",
  ];
  const content = lines.repeat(Math.ceil(bytes / lines.length));
  return multipart("mixed", [alternatives(20 * KB), [...file, content].join("\r\n")]);
}

function multipart(kind: string, parts: readonly string[]): string {
  const boundary = `=-${kind}`;
  const all = parts.map((each) => `--${boundary}\r\n${each}\r\n`).join("");
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${all}--${boundary}--\r\n`;
}

const quoted = (bytes: number) => QUOTE.repeat(Math.max(1, Math.ceil(bytes / QUOTE.length)));
const paragraphs = (text: string) =>
  text
    .split(/\r\n/)
    .map((line) => `<p>${line.replace(/^> /, "")}</p>`)
    .join("\r\n");
