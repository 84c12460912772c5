import { setTimeout as delay } from "node:timers/promises";
import { codeOf, Failure } from "#domain/failure.ts";
import type { Log } from "#workflow/ports.ts";
import type { MailboxOnDisk, ReceivedMail } from "./mailbox/mailbox.ts";
import type { Queue } from "./one-at-a-time.ts";

export interface Intake {
  /** Handles that mail when those before it are done. */
  take(mail: ReceivedMail): void;
  /** Takes what was accepted before a crash and never finished. */
  takeWaiting(): Promise<void>;
}

interface Setting {
  readonly mailbox: MailboxOnDisk;
  readonly queue: Queue;
  readonly log: Log;
  readonly receive: (mail: ReceivedMail) => Promise<void>;
}

const PAUSES_BETWEEN_TRIES = [200, 2_000];

/** Hands each accepted mail to the workflow, in order. One that fails thrice, or can never succeed, is parked with the reason. */
export function openIntake({ mailbox, queue, log, receive }: Setting): Intake {
  const handle = async (mail: ReceivedMail) => {
    try {
      await withTries(() => receive(mail));
      await mailbox.finish(mail.key);
    } catch (cause) {
      const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      await mailbox.park(mail.key, reason);
      log.alarm("mail-parked", { key: mail.key, reason: codeOf(cause) });
    }
  };
  const take = (mail: ReceivedMail) => {
    queue(() => handle(mail)).catch((cause) => log.alarm("mail-left-for-the-next-start", { key: mail.key, reason: codeOf(cause) }));
  };

  return {
    take,
    takeWaiting: async () => {
      for (const mail of await mailbox.waiting()) take(mail);
    },
  };
}

async function withTries(work: () => Promise<void>): Promise<void> {
  for (const pause of PAUSES_BETWEEN_TRIES) {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof Failure && cause.retry === "never") throw cause;
      await delay(pause);
    }
  }
  return work();
}
