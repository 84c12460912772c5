import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase } from "#local/sample-mails.ts";
import type { Content } from "../runners/renderer.ts";
import { madeFile } from "./build.ts";

const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));
const INCLUDE = /<mj-include path="\.\/(?:partials\/)?([\w.-]+)"(?: type="css"(?: css-inline="(inline)")?)? \/>/g;

/** Writes a thank-you with its timeline as a file that every renderer reads, and gives its path. */
export function sampleContent(): string {
  const file = madeFile("thank-you.json");
  const content: Content = {
    view: composeMail(sampleCase("thank-you")).view,
    mjml: withIncludes(readFileSync(join(TEMPLATES, "draft.mjml"), "utf8")),
    text: withPartials(readFileSync(join(TEMPLATES, "draft.txt.hbs"), "utf8")),
  };
  writeFileSync(file, JSON.stringify(content));
  return file;
}

/** What MJML reads from disk for every mail, put in beforehand: no renderer is slowed by it. */
function withIncludes(mjml: string): string {
  return mjml.replace(INCLUDE, (_, name: string, inline?: string) => {
    const source = readFileSync(join(TEMPLATES, "partials", name), "utf8");
    if (name.endsWith(".css")) return `<mj-style${inline ? ' inline="inline"' : ""}>${source}</mj-style>`;
    return withIncludes(source.replace(/<\/?mjml>/g, ""));
  });
}

function withPartials(text: string): string {
  return text.replace(/^\{\{> ([a-z-]+)\}\}\n/gm, (_, name: string) =>
    withPartials(readFileSync(join(TEMPLATES, "partials", `${name}.txt.hbs`), "utf8")),
  );
}
