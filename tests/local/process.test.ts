import { once } from "node:events";
import { createServer } from "node:net";
import { createTransport } from "nodemailer";
import { describe, expect, it, onTestFinished } from "vitest";
import { aDataFolder } from "#tests/builders/a-data-folder.ts";
import { aStartedProcess } from "#tests/builders/a-started-process.ts";
import { theArticleCase } from "#tests/builders/the-article-case.ts";
import { playRounds } from "../../cli/crash/rounds.ts";
import { judge } from "../../cli/crash/verdict.ts";

const FRIDAY = { START_AT: "2026-11-20T15:20:00-05:00", ZONE: "America/New_York" };

async function aRunning(settings: Readonly<Record<string, string>>) {
  const started = aStartedProcess(settings);
  const { smtpPort, httpPort } = await started.runs();
  const transport = createTransport({ host: "127.0.0.1", port: smtpPort, ignoreTLS: true });
  return {
    end: started.end,
    ask: async (path: string) => (await (await fetch(`http://127.0.0.1:${httpPort}${path}`)).json()) as Record<string, readonly unknown[]>,
    send: async (mail: { readonly subject: string; readonly text: string }) => {
      await transport.sendMail({ from: "robin@example.com", to: "log@followthrough.localhost", ...mail });
      transport.close();
    },
  };
}

describe("killing it again and again", () => {
  it("loses no mail, sends none twice, and leaves no point late", async () => {
    const dataFolder = await aDataFolder();
    const accepted = await playRounds({ dataFolder, count: 3, say: () => undefined });

    expect(await judge(dataFolder, accepted)).toEqual({ accepted: accepted.length, lost: [], doubled: [], late: [] });
  }, 120_000);
});

describe("npm start", () => {
  it("ends at Ctrl-C with code 0, and lets the next start have the folder", async () => {
    const DATA_DIR = await aDataFolder();
    const first = await aRunning({ DATA_DIR });

    expect(await first.end("SIGINT")).toBe(0);
    await expect(aRunning({ DATA_DIR })).resolves.toBeDefined();
  });

  it("says that it runs already when it is started twice on one folder, and stops", async () => {
    const DATA_DIR = await aDataFolder();
    await aRunning({ DATA_DIR });
    const second = aStartedProcess({ DATA_DIR });

    expect(await second.exit()).toBe(1);
    expect(second.output()).toMatch(
      /^Followthrough already runs on .* \(process \d+\)\. Stop that one, or set DATA_DIR to another folder\.\n$/,
    );
  });

  it.each(["SMTP_PORT", "HTTP_PORT"])("says that the %s is in use and how to choose another, and stops", async (name) => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = String(address && typeof address === "object" ? address.port : 0);
    const started = aStartedProcess({ DATA_DIR: await aDataFolder(), [name]: port });

    expect(await started.exit()).toBe(1);
    expect(started.output()).toMatch(new RegExp(`^Port ${port} is in use .*: ${name}=\\d+ npm start\n$`));
  });

  it("refuses a wrong setting in one line", async () => {
    const started = aStartedProcess({ DATA_DIR: await aDataFolder(), START_AT: "Friday" });

    expect(await started.exit()).toBe(1);
    expect(started.output()).toMatch(/^START_AT: "Friday" is not an instant[^\n]*\n$/);
  });

  it("has everything again after a kill -9: mails, interviews, plan and time", async () => {
    const settings = { DATA_DIR: await aDataFolder(), ...FRIDAY };
    const killed = await aRunning(settings);
    await killed.send(theArticleCase());
    const before = [await killed.ask("/api/mails"), await killed.ask("/api/interviews")];
    await killed.end("SIGKILL");
    const started = await aRunning(settings);

    expect([await started.ask("/api/mails"), await started.ask("/api/interviews")]).toEqual(before);
  });

  it("handles at the next start a mail that was taken just before a kill -9, once", async () => {
    const settings = { DATA_DIR: await aDataFolder(), ...FRIDAY };
    const killed = await aRunning(settings);
    await killed.send(theArticleCase());
    await killed.end("SIGKILL");
    const started = await aRunning(settings);

    expect((await started.ask("/api/mails")).mails).toHaveLength(1);
    expect((await started.ask("/api/interviews")).interviews).toHaveLength(1);
  });
});
