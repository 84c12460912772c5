import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aCommand } from "#tests/builders/a-command.ts";
import { aDataFolder } from "#tests/builders/a-data-folder.ts";

const MAIL = "tests/fixtures/dry-run/article-case.eml";
const WHEN = ["--received", "2026-11-20T15:20:00-05:00", "--zone", "America/New_York"];

describe("npm run preview", () => {
  it("writes every mail that would come, in three forms", async () => {
    const out = join(await aDataFolder(), "new", "folder");
    const { stdout, stderr, code } = await aCommand("preview", [MAIL, ...WHEN, "--out", out]);
    const { mails } = JSON.parse(stdout);

    expect([code, stderr]).toEqual([0, ""]);
    expect(await readdir(out)).toHaveLength(mails.length * 3);
    expect(await readFile(join(out, "01.eml"), "utf8")).toMatch(/^From: Followthrough/m);
    expect(await readFile(join(out, "01.html"), "utf8")).toContain("<!doctype html>");
    expect(await readFile(join(out, "02.txt"), "utf8")).toContain("A thank-you for Nick Claus");
  });

  it("tells when each comes", async () => {
    const { stdout } = await aCommand("preview", [MAIL, ...WHEN, "--out", await aDataFolder()]);

    expect(JSON.parse(stdout).mails.map(({ date }: { readonly date: string }) => date.slice(0, 16))).toEqual([
      "2026-11-20T20:20",
      "2026-11-20T22:00",
      "2026-11-20T22:00",
      "2026-11-23T14:00",
      "2026-11-23T14:00",
      "2026-12-01T14:00",
      "2026-12-03T14:00",
      "2026-12-17T14:00",
    ]);
  });

  it("refuses to run without a folder to write to", async () => {
    expect(await aCommand("preview", [MAIL, ...WHEN])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^--out is missing\.[^\n]*\n$/),
    });
  });

  it("refuses a folder that is a file", async () => {
    expect(await aCommand("preview", [MAIL, ...WHEN, "--out", MAIL])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^tests\/fixtures.*cannot be written to[^\n]*\n$/),
    });
  });
});
