import { createTransport } from "nodemailer";
import { onTestFinished } from "vitest";
import { type Instant, instant } from "#domain/time/instant.ts";
import { lineLog } from "#local/log.ts";
import type { LocalSettings } from "#local/settings.ts";
import { type LocalSystem, startLocal } from "#local/system.ts";
import { mailViews } from "#local/web/mails.ts";
import { aDataFolder } from "./a-data-folder.ts";

export const PERSON = "robin@example.com";

/** A Friday afternoon in New York: the moment at which the worked example of cadence.md is mailed in. */
export const FRIDAY = instant("2026-11-20T15:20:00-05:00");

/** A whole local run on free ports and a folder of its own, seen from outside: mail goes in by SMTP, and comes out of the outbox. */
export async function aLocalSystem(settings: Partial<LocalSettings> = {}) {
  const dataFolder = settings.dataFolder ?? (await aDataFolder());
  const system = await startLocal(
    {
      smtpPort: 0,
      httpPort: 0,
      dataFolder,
      people: "anyone",
      zone: "America/New_York",
      country: "US",
      startAt: FRIDAY,
      mailDomain: "followthrough.localhost",
      ...settings,
    },
    lineLog({ quiet: true }),
  );
  const transport = createTransport({ host: "127.0.0.1", port: system.smtpPort, ignoreTLS: true });
  onTestFinished(async () => {
    transport.close();
    await system.stop();
  });
  return { system, dataFolder, ...correspondence(system, transport) };
}

function correspondence(system: LocalSystem, transport: ReturnType<typeof createTransport>) {
  const views = mailViews(system.ports.outbox);
  const mails = async () => {
    await system.settled();
    return views.list();
  };
  const send = async (mail: Record<string, unknown>) => {
    await transport.sendMail({ from: `Robin Ashe <${PERSON}>`, to: "log@followthrough.localhost", ...mail });
    await system.settled();
  };
  return {
    mails,
    send,
    /** Gives the mails that the work brought. */
    mailsAfter: async (work: () => Promise<unknown>) => {
      const before = (await mails()).length;
      await work();
      return (await mails()).slice(before);
    },
    /** Answers the latest mail whose heading holds those words. */
    answer: async (heading: string, text: string) => {
      const mail = (await mails()).findLast((candidate) => candidate.heading.includes(heading));
      if (!mail) throw new Error(`No mail "${heading}" among ${(await mails()).map((other) => other.heading).join(", ")}.`);
      await send({ to: mail.replyTo, subject: `Re: ${mail.subject}`, text, inReplyTo: mail.messageId, references: mail.messageId });
    },
    passTo: (moment: string) => system.moveTo(instant(moment)),
    get: (path: string) => fetch(`http://127.0.0.1:${system.httpPort}${path}`),
    /** What the API answers, and with which status. */
    ask: async <Body = Record<string, unknown>>(path: string, body?: string) => {
      const response = await fetch(`http://127.0.0.1:${system.httpPort}${path}`, body === undefined ? {} : { method: "POST", body });
      return { status: response.status, body: (await response.json()) as Body };
    },
    now: (): Instant => system.ports.clock.now(),
  };
}
