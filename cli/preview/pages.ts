import type { Freshness } from "./fresh-samples.ts";

const RELOAD = `<script>new EventSource("/changes").onmessage = () => location.reload();</script>`;

/** The page at that path: the list of samples, a sample, its plain text; undefined where there is none. */
export function pageAt(path: string, freshness: Freshness): string | undefined {
  if (freshness.kind === "broken") return framed("The templates cannot be compiled", `<pre>${escaped(freshness.reason)}</pre>`);
  const { samples } = freshness;
  if (path === "/") {
    const links = samples.map(
      ({ name, subject }) => `<li><a href="/html/${name}">${name}</a> (<a href="/text/${name}">text</a>) ${escaped(subject)}</li>`,
    );
    return framed("Every kind of mail", `<ul>${links.join("")}</ul>`);
  }
  const [, form, name] = path.split("/");
  const sample = samples.find((each) => each.name === name);
  if (!sample) return undefined;
  return form === "html" ? sample.html + RELOAD : framed(sample.subject, `<pre>${escaped(sample.text)}</pre>`);
}

function framed(title: string, body: string): string {
  const head = `<meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><h1>${escaped(title)}</h1>${body}${RELOAD}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
