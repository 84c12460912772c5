import { describe, expect, it } from "vitest";
import { aCommand } from "#tests/builders/a-command.ts";

const MAIL = "tests/fixtures/dry-run/article-case.eml";
const WHEN = ["--received", "2026-11-20T15:20:00-05:00", "--zone", "America/New_York"];

describe("npm run plan", () => {
  it("prints every point in the order of delivery, with the offset of its zone", async () => {
    const { stdout, stderr, code } = await aCommand("plan", [MAIL, ...WHEN]);

    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual({
      points: [
        { kind: "thank-you", about: "Nick Claus", deliverAt: "2026-11-20T17:00:00-05:00", sendBy: "2026-11-23T10:00:00-05:00" },
        { kind: "thank-you", about: "Martha Hale", deliverAt: "2026-11-20T17:00:00-05:00", sendBy: "2026-11-23T10:00:00-05:00" },
        {
          kind: "reference-briefing",
          about: "Dana Whitfield",
          deliverAt: "2026-11-23T09:00:00-05:00",
          sendBy: "2026-11-24T17:00:00-05:00",
        },
        { kind: "reference-check-in", deliverAt: "2026-12-01T09:00:00-05:00", sendBy: "2026-12-01T17:00:00-05:00" },
        { kind: "status-inquiry", deliverAt: "2026-12-03T09:00:00-05:00", sendBy: "2026-12-04T11:30:00-05:00" },
      ],
    });
  });

  it("counts the holidays of the country that is told", async () => {
    const told = (country: string) =>
      aCommand("plan", [MAIL, "--received", "2026-12-04T15:20:00+01:00", "--zone", "Europe/Madrid", "--country", country]);
    const [spain, germany] = await Promise.all([told("ES"), told("DE")]);

    expect(spain.stdout).not.toBe(germany.stdout);
  });

  it("plans nothing for a mail that is turned away, and says why on standard error", async () => {
    const { stdout, stderr, code } = await aCommand("plan", ["tests/fixtures/dry-run/out-of-office.eml", ...WHEN]);

    expect(JSON.parse(stdout)).toEqual({ points: [] });
    expect(stderr).toMatch(/^The mail was ignored: .*\n$/);
    expect(code).toBe(0);
  });

  it.each([
    ["a file that is not there", ["missing.eml", ...WHEN], "missing.eml cannot be read: there is no such file."],
    ["a folder", ["tests", ...WHEN], "tests cannot be read: it is a folder."],
    ["no file", WHEN, "Which mail? Name one file."],
    ["two files", [MAIL, MAIL, ...WHEN], "Name one file only."],
    ["no instant", [MAIL, "--zone", "UTC"], "--received is missing."],
    ["an instant without offset", [MAIL, "--received", "2026-11-20T15:20", "--zone", "UTC"], "is not an instant"],
    ["an unknown zone", [MAIL, "--received", "2026-11-20T15:20Z", "--zone", "Mars/Olympus"], '--zone: "Mars/Olympus" is not a time zone'],
    ["an unknown flag", [MAIL, ...WHEN, "--fast"], "Unknown option '--fast'"],
    ["a country in full", [MAIL, ...WHEN, "--country", "Germany"], '--country: "Germany" is not a country'],
  ])("refuses %s with exit code 2 and one line", async (_, words, line) => {
    const { code, stdout, stderr } = await aCommand("plan", words);

    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(line);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
