// Makes docs/gallery anew: a picture of every kind of mail, as the samples in templates/samples give it.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { chromiumPath, launchChromium } from "#local/chromium.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";
import { smallPng } from "./pictures/small-png.ts";

const GALLERY = fileURLToPath(new URL("../docs/gallery", import.meta.url));

interface Look {
  readonly suffix: string;
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly samples: readonly string[];
}

const LOOKS: readonly Look[] = [
  { suffix: "", width: 700, colorScheme: "light", samples: sampleNames() },
  {
    suffix: "-dark",
    width: 700,
    colorScheme: "dark",
    samples: ["logged", "thank-you", "thank-you-nudge", "status-inquiry", "reference-briefing", "close-out", "not-understood"],
  },
  { suffix: "-phone", width: 375, colorScheme: "light", samples: ["logged", "thank-you"] },
  { suffix: "-phone-dark", width: 375, colorScheme: "dark", samples: ["status-inquiry-by-phone"] },
];

async function takePictures(browser: Browser, { suffix, width, colorScheme, samples }: Look): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height: 400 }, colorScheme });
  const names: string[] = [];
  for (const sample of samples) {
    const { html } = renderMail(composeMail(sampleCase(sample)).view);
    await page.setContent(html);
    const name = `${sample}${suffix}.png`;
    writeFileSync(join(GALLERY, name), smallPng(await page.screenshot({ fullPage: true })));
    names.push(name);
  }
  await page.close();
  return names;
}

function indexOf(pictures: readonly string[]): string {
  const entries = pictures.map((picture) => {
    const name = picture.replace(/\.png$/, "");
    return `### ${name}\n\n![The mail "${name}"](${picture})\n`;
  });
  return ["# Every kind of mail", "", "Made by `npm run gallery` from `templates/samples`.", "", ...entries].join("\n");
}

const executable = chromiumPath();
if (!executable) {
  console.error("The gallery needs Chromium: install it (apt-get install chromium) or name it in CHROMIUM.");
  process.exit(2);
}
mkdirSync(GALLERY, { recursive: true });
for (const old of readdirSync(GALLERY).filter((file) => file.endsWith(".png"))) rmSync(join(GALLERY, old));
const browser = await launchChromium(executable);
const pictures: string[] = [];
for (const look of LOOKS) pictures.push(...(await takePictures(browser, look)));
await browser.close();
writeFileSync(join(GALLERY, "README.md"), indexOf(pictures));
console.error(`${pictures.length} pictures in docs/gallery.`);
