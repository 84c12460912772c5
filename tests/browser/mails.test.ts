import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { chromiumPath, launchChromium } from "#local/chromium.ts";
import { sampleCase } from "#local/sample-mails.ts";

/** They ask for the landmarks of a page, which a mail inside a client's page must not have. */
const RULES_OF_PAGES = { region: { enabled: false }, "landmark-one-main": { enabled: false } };
const LOOKS = [
  { colorScheme: "light", width: 700 },
  { colorScheme: "light", width: 375 },
  { colorScheme: "dark", width: 700 },
  { colorScheme: "dark", width: 375 },
] as const;

/** One for each template, and of those with much in them the fullest. */
const SAMPLES = [
  "logged-abroad",
  "updated",
  "thank-you",
  "thank-you-nudge",
  "status-inquiry-by-phone",
  "close-out",
  "not-understood",
  "list",
];

const executable = chromiumPath();
if (!executable) console.warn("No Chromium here: the mails are not looked at. Install it, or name it in CHROMIUM.");

interface AxeWindow {
  readonly axe: {
    run(options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[] }>;
  };
}

describe.skipIf(!executable)("the mails in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(executable ?? "");
  });
  afterAll(() => browser.close());

  it.each(LOOKS)(
    "have nothing that axe finds wrong, $colorScheme at $width px, and nothing to scroll sideways",
    async ({ colorScheme, width }) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      const faults: string[] = [];
      for (const name of SAMPLES) {
        await page.setContent(renderMail(composeMail(sampleCase(name)).view).html);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate((rules) => (globalThis as unknown as AxeWindow).axe.run({ rules }), RULES_OF_PAGES);
        faults.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`));
        const isTooWide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
        if (isTooWide) faults.push(`${name}: wider than the screen`);
      }
      await page.close();

      expect(faults).toEqual([]);
    },
  );
});
