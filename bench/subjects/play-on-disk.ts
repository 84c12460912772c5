import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { articleCase } from "#local/article-case.ts";
import { lineLog } from "#local/log.ts";
import { readSettings } from "#local/settings.ts";
import { type LocalSystem, startLocal } from "#local/system.ts";

const [, , interviews = "100"] = process.argv;
const START = instant("2026-11-20T15:20:00-05:00");
const END = instant("2027-02-01T12:00:00-05:00");
const MEBIBYTE = 2 ** 20;

/** Mails the interview in, each from another person, and lets the weeks pass: all drafts come, and every point ends. */
async function play(system: LocalSystem): Promise<void> {
  const { subject, text } = articleCase({ now: START, zone: zone("America/New_York"), country: "US" });
  const transport = createTransport({ host: "127.0.0.1", port: system.smtpPort, ignoreTLS: true, pool: true });
  for (let person = 0; person < Number(interviews); person += 1) {
    await transport.sendMail({ from: `person${person}@example.com`, to: "log@followthrough.localhost", subject, text });
  }
  transport.close();
  while (system.ports.outbox.list().length < Number(interviews)) await system.settled();
  await system.moveTo(END);
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

const dataFolder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
try {
  const settings = readSettings({
    DATA_DIR: dataFolder,
    SMTP_PORT: "0",
    HTTP_PORT: "0",
    START_AT: START,
    ZONE: "America/New_York",
    COUNTRY: "US",
  });
  const system = await startLocal(settings, lineLog({ quiet: true }));
  const [heapBefore, started] = [heapMegabytes(), performance.now()];
  await play(system);
  const seconds = (performance.now() - started) / 1000;
  const mails = system.ports.outbox.list().length;
  process.stdout.write(JSON.stringify({ perSecond: Number(interviews) / seconds, heapGrowth: heapMegabytes() - heapBefore, mails }));
  await system.stop();
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
