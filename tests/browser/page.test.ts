import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { chromiumPath, launchChromium } from "#local/chromium.ts";
import { aLocalSystem } from "#tests/builders/a-local-system.ts";
import { theArticleCase } from "#tests/builders/the-article-case.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executable = chromiumPath();
if (!executable)
  process.stderr.write(
    "The tests of the page are skipped: there is no Chromium here. `apt-get install chromium`, or name one in CHROMIUM.\n",
  );

describe.runIf(executable !== undefined)("the page, in a browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? "");
  });
  afterAll(() => browser.close());

  /** The page of a local run of its own; what a browser complains about fails the test. */
  async function aPage({ width = 1200, isDark = false, sent = false } = {}) {
    const run = await aLocalSystem();
    if (sent) await run.send(theArticleCase());
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: isDark ? "dark" : "light" });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    onTestFinished(async () => {
      await page.close();
      expect(complaints).toEqual([]);
    });
    await page.goto(`http://127.0.0.1:${run.system.httpPort}/`);
    return { ...run, page };
  }

  const openMail = async (page: Page, heading: string) => {
    await page.getByRole("link", { name: heading }).first().click();
    await page.getByRole("heading", { level: 2, name: "Re: Interview at North Pole Packaging" }).waitFor();
    return page.frameLocator("iframe");
  };

  it("logs an interview, moves time, and shows the thank-you to read", async () => {
    const { page } = await aPage();
    await page.getByRole("button", { name: "Send it in" }).click();
    await page.getByRole("link", { name: /Noted: part time packaging manager/ }).waitFor();
    await page.getByRole("button", { name: "Next: Fri, Nov 20, 5:00 PM" }).click();
    await page.getByText("2 mails came.").waitFor();
    const mail = await openMail(page, "A thank-you for Nick Claus");

    await mail
      .getByText(/second pallet line/)
      .first()
      .waitFor();
    expect(await mail.getByRole("heading", { level: 1 }).textContent()).toBe("A thank-you for Nick\u00a0Claus");
  });

  it("answers a mail by its button, and shows on the timeline what follows", async () => {
    const { page, passTo } = await aPage({ sent: true });
    await passTo("2026-12-03T09:00:00-05:00");
    await openMail(page, "Ask North Pole Packaging where things stand");
    await page.getByRole("button", { name: "Sent", exact: true }).click();

    await page.getByRole("region", { name: "Timeline" }).getByText("Mon, Dec 14, 9:00 AM").waitFor();
  });

  it("fills the answer box from a button inside the mail", async () => {
    const { page, passTo } = await aPage({ sent: true });
    await passTo("2026-11-20T17:00:00-05:00");
    const mail = await openMail(page, "A thank-you for Nick Claus");
    await mail.getByRole("link", { name: /^Sent/ }).first().click();

    expect(await page.getByLabel("Or in your own words").inputValue()).toMatch(/sent/i);
  });

  it("moves to a date", async () => {
    const { page } = await aPage({ sent: true });
    await page.getByLabel("or to").fill("2026-12-03");
    await page.getByRole("button", { name: "Go" }).click();

    await page
      .getByRole("link", { name: /where things stand/ })
      .first()
      .waitFor();
  });

  it("shows a new mail without being asked", async () => {
    const { page, send } = await aPage();
    await page.getByText("No mail yet.").waitFor();
    await send(theArticleCase());

    await page.getByRole("link", { name: /Noted:/ }).waitFor();
  });

  it("shows text and source of a mail, by keyboard too", async () => {
    const { page } = await aPage({ sent: true });
    await openMail(page, "Noted: part time packaging manager");
    await page.getByRole("tab", { name: "Mail" }).press("ArrowRight");
    await page.getByRole("tabpanel").getByText("What Followthrough understood").waitFor();
    await page.getByRole("tab", { name: "Text" }).press("ArrowRight");

    await page.getByRole("tabpanel").getByText("Reply-To: reply+").waitFor();
  });

  it.each([1200, 800, 375])("fits a window of %i px", async (width) => {
    const { page } = await aPage({ width, sent: true });
    await openMail(page, "Noted: part time packaging manager");

    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  it.each([
    { width: 1200, isDark: false },
    { width: 1200, isDark: true },
    { width: 375, isDark: false },
    { width: 375, isDark: true },
  ])("breaks no rule of accessibility at $width px (dark: $isDark)", async (look) => {
    const { page } = await aPage({ ...look, sent: true });
    const violations: string[] = [];
    for (const view of ["inbox", "plan", "write"]) {
      await page.goto(`${page.url().split("#")[0]}#${view}`);
      await page.getByRole(view === "write" ? "heading" : "region", { name: HEADINGS[view] ?? "" }).waitFor();
      violations.push(...(await violationsOn(page)).map((violation) => `${view}: ${violation}`));
    }

    expect(violations).toEqual([]);
  });
});

const HEADINGS: Readonly<Record<string, string>> = { inbox: "Inbox", plan: "Timeline", write: "Mail in an interview" };

/** What axe finds on the page itself; the mails are looked at by a test of their own. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    "axe.run({ exclude: ['iframe'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
  );
  return found as readonly string[];
}
