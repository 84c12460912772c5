import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { lineLog } from "#local/log.ts";
import { startLocal } from "#local/system.ts";
import { writeGallery } from "./demo/gallery-page.ts";
import { demoPerson } from "./demo/person.ts";
import { playSixWeeks, START, WHERE } from "./demo/six-weeks.ts";
import { galleryMails, timelineOf } from "./demo/what-happened.ts";

const MAIL_DOMAIN = "followthrough.localhost";

const say = (line: string) => void process.stdout.write(`${line}\n`);

const dataFolder = await mkdtemp(join(tmpdir(), "followthrough-demo-"));
const system = await startLocal(
  { smtpPort: 0, httpPort: 0, dataFolder, people: "anyone", ...WHERE, startAt: START, mailDomain: MAIL_DOMAIN },
  lineLog({ quiet: true }),
);
const person = demoPerson(system.smtpPort, `log@${MAIL_DOMAIN}`);
try {
  await playSixWeeks({ system, person, say });
  const timeline = await timelineOf(system.ports, WHERE);
  say(`\nThe timeline\n${timeline.map(({ when, what }) => `  ${when.padEnd(33)} ${what}`).join("\n")}`);
  const index = await writeGallery(resolve("out/demo"), await galleryMails(system.ports, WHERE), timeline);
  say(`\nEvery mail: ${index}`);
} finally {
  person.stop();
  await system.stop();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}
