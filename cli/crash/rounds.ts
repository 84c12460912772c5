import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { startProcess } from "./started-process.ts";

export interface Rounds {
  readonly dataFolder: string;
  readonly count: number;
  readonly say: (line: string) => void;
}

const LONGEST_LIFE = 2_500;
const SETTINGS = { START_AT: "2026-11-20T15:20:00-05:00", ZONE: "America/New_York", COUNTRY: "US" };

/**
 * Starts the local run again and again on one folder, mails interviews in while time is moved, and kills it with signal 9
 * at some moment. Gives the Message-IDs of the mails for which it had said 250.
 */
export async function playRounds({ dataFolder, count, say }: Rounds): Promise<readonly string[]> {
  const accepted: string[] = [];
  for (let round = 1; round <= count; round += 1) {
    const started = startProcess({ ...SETTINGS, DATA_DIR: dataFolder });
    const ports = await started.runs();
    const work = Promise.all([mailIn(ports.smtpPort, accepted), moveTime(ports.httpPort)]);
    await delay(Math.random() * LONGEST_LIFE);
    await started.end("SIGKILL");
    await work;
    say(`round ${round}: ${accepted.length} mails accepted so far`);
  }
  return accepted;
}

/** Mails in one interview after another until nobody listens any more. */
async function mailIn(port: number, accepted: string[]): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true, pool: true, maxConnections: 2 });
  try {
    for (;;) {
      const id = randomUUID();
      const messageId = `<${id}@example.com>`;
      await transport.sendMail({
        from: `robin-${id}@example.com`,
        to: "log@followthrough.localhost",
        messageId,
        ...interview(id.slice(0, 4)),
      });
      accepted.push(messageId);
    }
  } catch {
    transport.close();
  }
}

function interview(name: string) {
  return {
    subject: `Interview at Harbor ${name} Works`,
    text: `Interviewed today from 2 to 3 pm with Ann Abel (ann@harbor-${name}.example) at Harbor ${name} Works for line supervisor. They decide by December 1.`,
  };
}

/** Moves to whatever comes next until nobody answers any more. */
async function moveTime(port: number): Promise<void> {
  try {
    for (;;) {
      await delay(200);
      await fetch(`http://127.0.0.1:${port}/api/clock`, { method: "POST", body: '{"to":"next"}' });
    }
  } catch {
    // Killed, as it should be.
  }
}
