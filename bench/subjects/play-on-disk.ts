import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { DAY, instant, later } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { articleCase } from "#local/article-case.ts";
import { lineLog } from "#local/log.ts";
import { readSettings } from "#local/settings.ts";
import { type LocalSystem, startLocal } from "#local/system.ts";

const [, , most = "100", longest = "60"] = process.argv;
const BATCH = 10;
const START = instant("2026-11-20T15:20:00-05:00");
/** By then every point of an interview has ended. */
const WEEKS = 10 * 7 * DAY;
const MEBIBYTE = 2 ** 20;

/** Mails in a batch of interviews, each from another person, and lets the weeks pass: all drafts come, and every point ends. */
async function playBatch(system: LocalSystem, first: number): Promise<void> {
  const { clock, outbox } = system.ports;
  const [now, before] = [clock.now(), outbox.list().length];
  const { subject, text } = articleCase({ now, zone: zone("America/New_York"), country: "US" });
  const transport = createTransport({ host: "127.0.0.1", port: system.smtpPort, ignoreTLS: true, pool: true });
  for (let person = first; person < first + BATCH; person += 1) {
    await transport.sendMail({ from: `person${person}@example.com`, to: "log@followthrough.localhost", subject, text });
  }
  transport.close();
  while (outbox.list().length < before + BATCH) await system.settled();
  await system.moveTo(later(now, WEEKS));
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
  let interviews = 0;
  for (; interviews < Number(most) && performance.now() - started < Number(longest) * 1000; interviews += BATCH)
    await playBatch(system, interviews);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(JSON.stringify({ interviews, perSecond: interviews / seconds, heapGrowth: heapMegabytes() - heapBefore }));
  await system.stop();
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
