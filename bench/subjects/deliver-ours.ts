import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { articleCase } from "#local/article-case.ts";
import { memoryPorts } from "#local/memory/ports.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import { receiveMail } from "#workflow/receive-mail.ts";
import { processorTime } from "../runners/processor-time.ts";

const START = instant("2026-11-20T15:20:00-05:00");
const [, , interviews = "100"] = process.argv;

/** Milliseconds for each wake-up of an interview in which the person does nothing, from ringing to sent. */
async function timesOfDeliveries(): Promise<number[]> {
  const ports = memoryPorts(START);
  const { subject, text } = articleCase({ now: START, zone: zone("America/New_York"), country: "US" });
  const head = ["From: robin@example.com", "To: log@drafts.example.org", `Subject: ${subject}`, "Message-ID: <logged@example.com>"];
  ports.mailbox.put("mail", new TextEncoder().encode([...head, "", text].join("\r\n")));
  await receiveMail({ key: "mail", receivedAt: START, recipients: ["log@drafts.example.org"] }, ports);

  const times: number[] = [];
  for (let wakeUp = ports.wakeUps.next(); wakeUp; wakeUp = ports.wakeUps.next()) {
    ports.clock.moveTo(wakeUp.dueAt);
    ports.wakeUps.take(wakeUp);
    const start = processorTime();
    await deliverMail(wakeUp, ports);
    times.push(processorTime() - start);
  }
  return times;
}

for (let index = 0; index < 20; index += 1) await timesOfDeliveries();
const all: number[] = [];
for (let index = 0; index < Number(interviews); index += 1) all.push(...(await timesOfDeliveries()));
process.stdout.write(JSON.stringify(all));
