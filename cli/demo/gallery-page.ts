import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MailViews } from "#local/web/mails.ts";

type Entry = Awaited<ReturnType<MailViews["list"]>>[number];

export interface GalleryMail {
  readonly entry: Entry;
  /** When it came, on the person's clock. */
  readonly when: string;
  readonly raw: Uint8Array;
  readonly html: string;
}

/** A point of the timeline in words. */
export interface Moment {
  readonly when: string;
  readonly what: string;
}

/** Writes a page that shows every mail, and beside it each mail as .eml, .html and .txt. */
export async function writeGallery(folder: string, mails: readonly GalleryMail[], timeline: readonly Moment[]): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [place, { entry, html, raw }] of mails.entries()) {
    const path = join(folder, nameOf(place));
    await writeFile(`${path}.eml`, raw);
    await writeFile(`${path}.html`, html);
    await writeFile(`${path}.txt`, entry.text);
  }
  const index = join(folder, "index.html");
  await writeFile(index, page(mails, timeline));
  return index;
}

function nameOf(place: number): string {
  return String(place + 1).padStart(2, "0");
}

function page(mails: readonly GalleryMail[], timeline: readonly Moment[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Followthrough: six weeks after an interview</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Six weeks after an interview</h1>
<p>Robin mailed in one interview on Friday, November 20, 2026, and marked each draft as sent. These are the ${mails.length} mails that came.</p>
<ol class="timeline">${timeline.map(({ when, what }) => `<li><span>${escaped(when)}</span> ${escaped(what)}</li>`).join("")}</ol>
</header>
<main>
${mails.map(section).join("\n")}
</main>
</body>
</html>
`;
}

function section({ entry, when }: GalleryMail, place: number): string {
  const name = nameOf(place);
  return `<article>
<p>${escaped(when)}</p>
<h2>${escaped(entry.heading)}</h2>
<iframe sandbox loading="lazy" src="${name}.html" title="${escaped(entry.heading)}"></iframe>
<p><a href="${name}.html">HTML</a> <a href="${name}.txt">Text</a> <a href="${name}.eml">Source</a></p>
</article>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#f4efe4, #141a18); --sheet: light-dark(#fffdf8, #1c2422); --ink: light-dark(#22302c, #e9e6dc); --soft: light-dark(#5d6a64, #a4afa9); --line: light-dark(#ddd5c3, #333e3a); --accent: light-dark(#1d5c4d, #7cc4ac); }
body { margin: 0 auto; max-width: 88rem; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { font-family: "Iowan Old Style", Palatino, P052, Georgia, serif; line-height: 1.25; }
h1 { font-size: 2.2rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 0 0 .75rem; }
a { color: var(--accent); margin-right: .75rem; }
.timeline { margin: 1.5rem 0 2.5rem; padding: 0; list-style: none; }
.timeline li { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .35rem 0 .35rem 1rem; border-left: 3px solid var(--accent); font-weight: 600; }
.timeline span { min-width: 17rem; color: var(--soft); font-weight: 400; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 2rem; }
article { padding: 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); }
article p { margin: 0; color: var(--soft); }
iframe { width: 100%; height: 40rem; margin-bottom: .75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); }
`;
